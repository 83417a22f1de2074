package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.crosswalk.CarriedAnswers;
import dev.maturity.io.CrosswalkJson;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkCommandsTest {

  /** Two models on one scale: q1 is asked in both, q2 only in the first, r2 only in the other. */
  static final String OTHER = Samples.MODEL
      .replace("\"tiny\"", "\"other\"")
      .replace("\"Tiny\"", "\"Other\"")
      .replace("\"q1\"", "\"r1\"")
      .replace("\"q2\"", "\"r2\"");

  static final String LINKS = """
      {"id": "mine", "name": "Mine",
       "schemes": [
         {"id": "tiny", "name": "Tiny", "models": ["tiny"],
          "levels": [{"id": "low", "name": "Low"}, {"id": "high", "name": "High"}]},
         {"id": "other", "name": "Other", "models": ["other"],
          "levels": [{"id": "low", "name": "Low"}, {"id": "high", "name": "High"}]}],
       "levelLinks": [{"from": {"scheme": "tiny", "level": "high"}, "to": {"scheme": "other", "lowest": "low", "highest": "high"},
         "relation": "related", "confidence": "medium", "basis": "By what they ask."}],
       "criterionLinks": [{"from": {"model": "tiny", "criterion": "q1"}, "to": {"model": "other", "criterion": "r1"},
         "relation": "close", "confidence": "high", "basis": "The same sentence."}]}
      """;

  @TempDir
  Path folder;

  private String model = "";
  private String other = "";
  private String answers = "";
  private String links = "";

  @BeforeEach
  void files() {
    model = Samples.write(folder, "tiny.json", Samples.MODEL).toString();
    other = Samples.write(folder, "other.json", OTHER).toString();
    answers = Samples.write(folder, "answers.json", Samples.ANSWERS).toString();
    links = Samples.write(folder, "links.json", LINKS).toString();
  }

  @Test
  void aLevelBecomesARangeWithAConfidence() {
    assertThat(Shell.run("crosswalk", "tiny", "high", "other", "--crosswalk", links)
            .isGood()
            .out())
        .isEqualTo("""
            Tiny (tiny), level 2, High
              in Other (other): levels 1, Low to 2, High of 2 (related, confidence medium)

            By these links, tiny -> other
              tiny high -> other low to high: related, medium: By what they ask.
            """);
    assertThat(Shell.run("crosswalk", "tiny", "2", "other", "--crosswalk", links, "--json")
            .isGood()
            .out())
        .satisfies(json ->
            assertThat(CrosswalkJson.standard().readTranslation(json).isKnown()).isTrue());
  }

  @Test
  void withoutALevelAllAreShown() {
    assertThat(Shell.run("crosswalk", "tiny", "other", "--crosswalk", links)
            .isGood()
            .out())
        .isEqualTo("""
            LEVEL    IS THERE           RELATION  CONFIDENCE
            1, Low   -                  -         -
            2, High  1, Low to 2, High  related   medium
            """);
    assertThat(Shell.run("crosswalk", "tiny", "other", "--crosswalk", links, "--json")
            .isGood()
            .out())
        .startsWith("[");
  }

  @Test
  void withoutAnythingTheSchemesAreListed() {
    assertThat(Shell.run("crosswalk", "--crosswalk", links).isGood().out())
        .contains("gartner-cxm", "hotjar-2018", "tiny");
    assertThat(Shell.run("crosswalk", "--json").isGood().out())
        .contains("\"scheme\": \"gartner-cxm\"");
  }

  @Test
  void theCoverageSaysHowMuchIsAsked() {
    assertThat(Shell.run("crosswalk", model, other, "--coverage", "--crosswalk", links)
            .isGood()
            .out())
        .startsWith("""
            What tiny says of Other (other)
              1 of its 2 criteria have a counterpart among the 2 of tiny: 1 close, 0 related.
            """);
    assertThat(Shell.run("crosswalk", model, other, "--coverage", "--json")
            .isGood()
            .out())
        .contains("\"share\": \"0\"");
  }

  @Test
  void slipsAreNamed() {
    Shell.run("crosswalk", "gartner-cxm", "preforming", "xm-institute").failed(2, """
        maturity: error: The scheme (gartner-cxm) has no level (preforming).
          Maybe performing.
        """);
    Shell.run("crosswalk", "gartner-cxm", "1", "xm-institut").failed(2, """
        maturity: error: The crosswalk has no scheme or model (xm-institut).
          Maybe xm-institute.
        """);
    assertThat(Shell.run("crosswalk", "gartner-cxm").code()).isEqualTo(2);
    assertThat(Shell.run("crosswalk", "gartner-cxm", "--coverage").err())
        .contains("The option (--coverage) needs two models, and 1 are named.");
    String broken = Samples.write(
            folder, "broken.json", LINKS.replace("\"lowest\": \"low\"", "\"lowest\": \"lo\""))
        .toString();
    Run run = Shell.run("crosswalk", "--crosswalk", broken);
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains(broken + ":7:", "The level (lo) must be in the scheme (other)");
  }

  @Test
  void validateKnowsCrosswalks() {
    assertThat(Shell.run("validate", links).isGood().out())
        .isEqualTo(links + ": no problems (a crosswalk, mine)\n");
    assertThat(Shell.run("validate", links, "--model", model).isGood().out())
        .isEqualTo(links + ": no problems (a crosswalk, mine)\n");
    assertThat(Shell.run("validate", links, "--json").isGood().out())
        .contains("\"kind\": \"crosswalk\"");
    Shell.run("score", model, links).failed(2, """
        maturity: error: The text (%s) should hold answers, and it is a crosswalk.
        """.formatted(links));
  }

  @Test
  void validateShowsWhatIsWrongWithACrosswalk() {
    String broken =
        written("broken.json", LINKS.replace("\"lowest\": \"low\"", "\"lowest\": \"lo\""));
    String strange =
        written("strange.json", LINKS.replace("\"criterion\": \"q1\"", "\"criterion\": \"q9\""));
    String clashing = written("clash.json", LINKS.replace("\"tiny\"", "\"gartner-cxm\""));

    Run run = Shell.run("validate", broken);
    assertThat(run.code()).isOne();
    assertThat(run.out())
        .contains(broken + ":7:", "The level (lo) must be in the scheme (other)")
        .endsWith(broken + ": 1 problem\n");
    Shell.run("validate", strange).isGood();
    assertThat(Shell.run("validate", strange, "--model", model).out()).contains("(q9)");
    assertThat(Shell.run("validate", clashing).out())
        .contains("The scheme (gartner-cxm) has the levels (ad-hoc, ")
        .endsWith(clashing + ": 1 problem\n");
  }

  private String written(String name, String text) {
    return Samples.write(folder, name, text).toString();
  }

  @Test
  void answersAreCarriedOverAndScore() throws Exception {
    Path carried = folder.resolve("carried.json");

    Run run = Shell.run(
            "carry",
            answers,
            other,
            "--model",
            model,
            "--crosswalk",
            links,
            "-o",
            carried.toString())
        .isGood();

    assertThat(run.out()).isEqualTo("""
        Café Ωmega
        tiny 1.0.0 -> Other (other 1.0.0)

        1 of 2 criteria are answered by what was carried over; 1 remain to ask.

        Carried over
          r1 <- q1 (close, confidence high)

        Not carried over
          q2: the other model does not ask it

        Remains to ask
          r2: Results are measured.
        """);
    assertThat(Files.readString(carried)).contains("\"origin\": {");
    // Of the two criteria one is answered, with 3 of 3: half of the coverage, which is enough.
    assertThat(Shell.run("score", other, carried.toString()).isGood().out())
        .contains("Level     2 of 2, High");
  }

  @Test
  void theMarkIsInCsvToo() throws Exception {
    Path carried = folder.resolve("carried.csv");

    Shell.run(
            "carry",
            answers,
            other,
            "--model",
            model,
            "--crosswalk",
            links,
            "-o",
            carried.toString())
        .isGood();

    assertThat(Files.readString(carried))
        .isEqualTo("criterion,rater,answer,note,origin\nr1,,3,,tiny 1.0.0 q1 high\n");
    Shell.run("score", other, carried.toString()).isGood();
  }

  @Test
  void everythingIsInJson() {
    String json = Shell.run(
            "carry", answers, other, "--model", model, "--crosswalk", links, "--json")
        .isGood()
        .out();

    CarriedAnswers carried = CrosswalkJson.standard().readCarriedAnswers(json);
    assertThat(carried.toAsk()).extracting(open -> open.criterion()).containsExactly("r2");
  }

  @Test
  void carryNamesWhatItMisses() {
    String csv = Samples.write(folder, "a.csv", "criterion,answer\nq1,1\n").toString();

    Shell.run("carry", csv, other).failed(2, """
        maturity: error: The text (%s) is answers in CSV, which do not say to which model.
          The option --model names it.
        """.formatted(csv));
    Shell.run("carry", answers, other).failed(2, """
        maturity: error: The answers (%s) are to the model (tiny), which is not installed.
          Maybe --model should name its file.
        """.formatted(answers));
    Shell.run("carry", answers, other, "--model", model, "--confidence", "sure").failed(2, """
        maturity: error: The confidence (sure) must be high, medium or low.
        """);
  }
}
