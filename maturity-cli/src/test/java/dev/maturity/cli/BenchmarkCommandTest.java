package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.benchmark.BenchmarkReport;
import dev.maturity.cli.terminal.JsonText;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.io.BenchmarkJson;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Benchmarks listed, shown, and compared with. */
class BenchmarkCommandTest {

  @TempDir
  Path folder;

  private String model;
  private String answers;
  private String better;
  private String benchmark;

  @BeforeEach
  void files() {
    model = Samples.write(folder, "tiny.json", Samples.MODEL).toString();
    answers = Samples.write(folder, "answers.json", Samples.ANSWERS).toString();
    better = Samples.write(folder, "better.json", Samples.BETTER).toString();
    benchmark = Samples.write(folder, "peers.json", Samples.BENCHMARK).toString();
  }

  @Test
  void allAreListed() {
    assertThat(Shell.run("benchmark").isGood().out().lines().map(line -> line.split(" +")[0]))
        .startsWith("BENCHMARK")
        .contains("gartner-2016", "hotjar-2018", "value-proof", "xm-2023-realize");
  }

  @Test
  void thoseAboutAModelAreListed() {
    assertThat(Shell.run("benchmark", "gartner-cxm").isGood().out())
        .contains("gartner-2016")
        .doesNotContain("xm-2023", "hotjar");
    assertThat(Shell.run("benchmark", model).isGood().out())
        .isEqualTo("There is no benchmark about the model tiny.\n");
  }

  @Test
  void theListInJsonIsThatOfTheFiles() {
    JsonNode list = JsonText.tree(Shell.run("benchmark", "--json").isGood().out());

    assertThat(list).hasSizeGreaterThanOrEqualTo(9);
    assertThat(BenchmarkJson.read(list.get(0).toString()).id()).isEqualTo("gartner-2016");
    assertThat(Shell.run("benchmark", "--with", "xm-2023", "--json").isGood().out())
        .contains("\"value\": 0.30,");
  }

  @Test
  void oneIsShownWhole() {
    assertThat(Shell.run("benchmark", "--with", "hotjar-2018", "--with", benchmark)
            .isGood()
            .out())
        .startsWith("Hotjar, customer experience trends 2018 (hotjar-2018)\n")
        .contains(
            "a scale of its own: Ignore, Novice (First Steps), Competent (Young), Mature",
            "November 2018, 2000 asked",
            "\nOur peers (peers)\n");
  }

  @Test
  void answersAreComparedWithAFile() {
    // q1 always, q2 rarely: low. 0.7 of the 50 are low.
    assertThat(
            Shell.run("benchmark", model, answers, "--with", benchmark).isGood().out())
        .isEqualTo("""
            Café Ωmega, 2026-10-15
            Tiny (tiny 1.0.0)

            Our peers (peers)
              At or below your level (1 of 2, Low): 70 % of the 50 who were asked (Acme Research, 2024).
              > Low     70 %  ##############......
                High    30 %  ######..............
              Keep in mind:
              - Whether the subject (Café Ωmega) is one of those whom the study asked is not known: those have
                employees at least 100. Maybe give the subject the attribute employees.

            A benchmark places a level among others. It changes no score.
            """);
  }

  @Test
  void aScorecardIsComparedAsItsAnswersAre() {
    String card = folder.resolve("card.json").toString();
    Shell.run("score", model, better, "--json", "-o", card).isGood();

    Run ofAnswers = Shell.run("benchmark", model, better, "--with", benchmark);

    assertThat(Shell.run("benchmark", card, "--with", benchmark)).isEqualTo(ofAnswers.isGood());
    assertThat(ofAnswers.out()).contains("(2 of 2, High): 100 %");
  }

  @Test
  void allThatFitAreComparedAndTheOthersNamed() {
    String empty =
        Shell.run("questionnaire", "gartner-cxm", "--format", "csv").isGood().out();
    String csv = Samples.write(folder, "g.csv", "criterion,answer\ng1.1,4\n").toString();

    assertThat(empty).contains("g1.1");
    assertThat(Shell.run("benchmark", "gartner-cxm", csv, "--subject", "Acme")
            .isGood()
            .out())
        .contains(
            "Not compared",
            "The benchmark (gartner-2016) says something in words, and no shares to compare a level with.");
  }

  @Test
  void aReportInJsonReadsBack() {
    String json = Shell.run("benchmark", model, answers, "--with", benchmark, "--json")
        .isGood()
        .out();
    BenchmarkReport report = BenchmarkJson.readReport(json);

    assertThat(report.comparisons()).hasSize(1);
    assertThat(report.comparisons().get(0).atOrBelow()).hasToString("0.70 to 0.70");
  }

  @Test
  void aStudyIsOldAsOfTheDayThatIsSaid() {
    // 2026 − 2024 = 2; 2028 − 2024 = 4, more than 3.
    assertThat(
            Shell.run("benchmark", model, answers, "--with", benchmark).isGood().out())
        .doesNotContain("years old");
    assertThat(Shell.run("benchmark", model, answers, "--with", benchmark, "--as-of", "2028-01-01")
            .isGood()
            .out())
        .contains("The study (2024) was 4 years old on 2028-01-01");
  }

  @Test
  void anotherScaleIsRefused() {
    Shell.run("benchmark", model, answers, "--with", "hotjar-2018").failed(1, """
            maturity: error: The benchmark (hotjar-2018) has a scale of its own (ignore, novice, competent, mature), which is not that of the model (tiny). [/models]
              Its figures can be read beside the scorecard, not laid on its levels.
            """);
  }

  @Test
  void anUnknownBenchmarkComesWithWhatThereIs() {
    Shell.run("benchmark", "--with", "xm-2032").failed(2, """
            maturity: error: There is no benchmark (xm-2032).
              Maybe xm-2023.
            """);
  }

  @Test
  void aBrokenBenchmarkIsToldWithItsLines() {
    String broken = Samples.write(
            folder,
            "broken.json",
            Samples.BENCHMARK.replace("\"from\": \"high\"", "\"from\": \"hihg\""))
        .toString();

    Shell.run("benchmark", model, answers, "--with", broken).failed(1, """
            %s:5:46: error: The step (hihg) is not known. [/shares/1/from]
              Maybe high.
            """.formatted(broken));
  }

  @Test
  void validateKnowsBenchmarks() {
    assertThat(Shell.run("validate", benchmark).isGood().out())
        .isEqualTo(benchmark + ": no problems (a benchmark, peers, a distribution)\n");
  }

  @Test
  void whatSaysNothingHereIsRefused() {
    Shell.run("benchmark", "gartner-cxm", "--date", "2026-10-15").failed(2, """
            maturity: error: The option (--date) says something of answers, and there are none.
              Maybe leave it out.
            """);
    Shell.run("benchmark", "--as-of", "2026-10-15").failed(2, """
            maturity: error: The option (--as-of) judges a comparison, and there is nothing to compare.
              Maybe answers are missing behind the model.
            """);
    String card = folder.resolve("card.json").toString();
    Shell.run("score", model, better, "--json", "-o", card).isGood();
    Shell.run("benchmark", card, answers).failed(2, """
            maturity: error: The text (%s) is a scorecard, which needs no answers.
              Maybe leave out %s.
            """.formatted(card, answers));
    Shell.run("score", model, benchmark).failed(2, """
            maturity: error: The text (%s) should hold answers, and it is a benchmark.
            """.formatted(benchmark));
  }

  @Test
  void aBenchmarkCanComeFromStandardInput() {
    assertThat(new Shell(Terminal.Screen.NONE)
            .withInput(Samples.BENCHMARK, "benchmark", model, answers, "--with", "-")
            .isGood()
            .out())
        .contains("Our peers (peers)");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80})
  void pagesAndTablesFitTheScreen(int width) {
    Shell shell = new Shell(new Terminal.Screen(true, false, width));

    for (Run run : new Run[] {
      shell.withInput("", "benchmark"),
      shell.withInput("", "benchmark", "--with", "xm-2023"),
      shell.withInput("", "benchmark", model, answers, "--with", benchmark),
      shell.withInput("", "benchmark", "--help")
    }) {
      assertThat(run.isGood().out().lines())
          .allMatch(line -> line.length() <= width || line.contains("https://"));
    }
  }
}
