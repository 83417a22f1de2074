package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.maturity.io.MaturityJson;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command through the real jar, as a person types it. */
class CommandsIT {

  @TempDir
  Path folder;

  private Jar maturity;

  @BeforeEach
  void files() {
    maturity = new Jar(folder);
    Samples.write(folder, "tiny.json", Samples.MODEL);
    Samples.write(folder, "answers.json", Samples.ANSWERS);
    Samples.write(folder, "better.json", Samples.BETTER);
    Samples.write(folder, "peers.json", Samples.BENCHMARK);
  }

  @Test
  void modelsListsWhatIsInstalled() {
    assertThat(maturity.run("models").isGood().out().lines().map(line -> line.split(" +")[0]))
        .startsWith("MODEL")
        .contains("gartner-cxm");
  }

  @Test
  void modelsListsFilesToo() {
    assertThat(maturity.run("models", "tiny.json", "--json").isGood().out())
        .contains("\"model\": \"tiny.json\"", "\"id\": \"tiny\"", "\"criteria\": 2");
  }

  @Test
  void showShowsLevelsCriteriaRulesAndSources() {
    assertThat(maturity.run("show", "gartner-cxm@1.0.0").isGood().out())
        .contains(
            "gartner-cxm 1.0.0, 5 levels, 0 dimensions, 31 criteria",
            "Ad Hoc",
            "g5.2",
            "gate(threshold 0.75)",
            "derived, filum-2023",
            "https://filum.ai/");
  }

  @Test
  void showInJsonIsAModelFile() {
    Run shown = maturity.run("show", "gartner-cxm", "--json").isGood();

    assertThat(MaturityJson.standard().readModel(shown.out()).allCriteria()).hasSize(31);
  }

  @Test
  void everyCommandOfAModelSpeaksGerman() {
    Samples.write(folder, "rich.json", RichModel.MODEL);
    Samples.write(folder, "antworten.csv", "criterion,answer\nq1,teils\nq2,40\n");

    assertThat(
            maturity.run("show", "gartner-cxm", "--language", "de-AT").isGood().out())
        .contains("in de\n");
    assertThat(maturity.run("models", "--language", "de").isGood().out())
        .contains("operational-strategic-extended");
    assertThat(maturity
            .run("questionnaire", "rich.json", "--language", "de")
            .isGood()
            .out())
        .contains("**q1** Ziele sind festgehalten.");
    // The mean of 1/2 and 3/5 is 11/20, in the upper of two bands.
    assertThat(maturity
            .run("score", "rich.json", "antworten.csv", "--subject", "Ämter", "--labels", "de")
            .isGood()
            .out())
        .contains("Level     2 of 2, Hoch");
    maturity.run("explain", "rich.json", "antworten.csv", "--language", "fr").failed(2, """
            maturity: error: The model (rich) is not here in the language (fr).
              It is here in: en, de.
            """);
  }

  @Test
  void aVariantIsAModelToo() {
    assertThat(maturity
            .run("show", "operational-strategic", "--variant", "extended", "--json")
            .isGood()
            .out())
        .isEqualTo(maturity
            .run("show", "operational-strategic-extended", "--json")
            .isGood()
            .out());
  }

  @Test
  void initWritesAModelAndAnswersThatScore() {
    maturity.run("init", "service-desk").isGood();

    assertThat(folder.resolve("service-desk.yaml")).exists();
    maturity.run("validate", "service-desk.yaml").isGood();
    assertThat(maturity.run("lint", "service-desk.yaml").isGood().out())
        .startsWith("service-desk.yaml: no problems");
    // h1 (3, 2), h2 yes, h3 turned (3, 2): lower medians 2/3, 1, 2/3 make 7/9, which is above 3/4.
    // l1 1 and unknown, l2 (2, 1): 1/3 twice make 1/3.
    assertThat(maturity
            .run("score", "service-desk.yaml", "service-desk-answers.csv")
            .isGood()
            .out())
        .contains("Level     2 of 3, Managed", "Managed    0.78, needs 0.75: met");
  }

  @Test
  void initWritesOverNothing() {
    maturity.run("init", "tiny").isGood();

    maturity.run("init", "tiny").failed(2, """
            maturity: error: The file (tiny.yaml) is there already.
              Maybe another id, or --force to write over it.
            """);
    maturity.run("init", "tiny", "--force").isGood();
  }

  @Test
  void validateTellsModelsAnswersAndScorecardsApart() {
    maturity
        .run("score", "tiny.json", "answers.json", "--json", "-o", "card.json")
        .isGood();

    Run run =
        maturity.run("validate", "tiny.json", "answers.json", "card.json", "--model", "tiny.json");

    assertThat(run.isGood().out()).isEqualTo("""
        tiny.json: no problems (a model, tiny 1.0.0)
        answers.json: no problems (answers to tiny 1.0.0, 2 answers)
        card.json: no problems (a scorecard of Café Ωmega, tiny 1.0.0)
        """);
  }

  @Test
  void lintFindsWhatIsSuspicious() {
    Samples.write(
        folder,
        "odd.json",
        Samples.MODEL.replace("Goals are written down.", "Goals are set and are reviewed."));

    Run run = maturity.run("lint", "odd.json");

    assertThat(run.code()).isOne();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("odd.json:7:")
        .contains(": warning: ", "[/criteria/0/statement]")
        .endsWith("odd.json: 1 problem (a model, tiny 1.0.0)\n");
  }

  @Test
  void questionnairesOfEveryFormatHoldEveryCriterion() {
    for (String format : new String[] {"markdown", "csv", "csv-wide", "json-schema", "surveyjs"}) {
      assertThat(maturity
              .run("questionnaire", "tiny.json", "--format", format)
              .isGood()
              .out())
          .as(format)
          .contains("q1", "q2", "Goals are written down.", "Results are measured.");
    }
  }

  @Test
  void scoreShowsAPageForPeople() {
    assertThat(maturity.run("score", "tiny.json", "answers.json").isGood().out())
        .startsWith("""
            Café Ωmega, 2026-10-15
            Tiny (tiny 1.0.0), 1 rater

            Level     1 of 2, Low
            """);
  }

  @Test
  void scoreReadsStandardInput() {
    String wide = "rater,q1,q2\nanna,3,often\nben,2,2\n";

    // Lower medians: q1 2/3, q2 2/3, below 3/4.
    assertThat(maturity
            .withInput(wide, "score", "tiny.json", "-", "--subject", "Ωmega")
            .isGood()
            .out())
        .contains("Ωmega\nTiny (tiny 1.0.0), 2 raters\n", "Level     1 of 2, Low");
    assertThat(maturity
            .withInput(Samples.MODEL, "score", "-", "better.json")
            .isGood()
            .out())
        .contains("Level     2 of 2, High");
  }

  @Test
  void scoreWritesJsonAndCsvOfTheSameNumbers() throws IOException {
    maturity
        .run("score", "tiny.json", "answers.json", "--json", "-o", "card.json")
        .isGood();
    Scorecard card =
        MaturityJson.standard().readScorecard(Files.readString(folder.resolve("card.json")));
    Run csv = maturity.run("score", "tiny.json", "answers.json", "--csv").isGood();

    assertThat(card.overall().findScore().orElseThrow().exact()).hasToString("2/3");
    assertThat(csv.out().lines().toList()).hasSize(4);
    assertThat(csv.out()).contains("2/3", String.valueOf(2.0 / 3));
  }

  @Test
  void aDeviceOrPipeCanBeNamedAsTheFileToWrite() {
    assumeThat(Path.of("/dev/stdout")).exists();

    assertThat(maturity
            .shell("maturity score tiny.json answers.json -o /dev/stdout | head -n 1")
            .isGood()
            .out())
        .isEqualTo("Café Ωmega, 2026-10-15\n");
  }

  @Test
  void explainShowsTheDerivation() {
    assertThat(maturity.run("explain", "tiny.json", "answers.json").isGood().out())
        .contains("2/3 (0.67)", "score by mean", "level by gate");
  }

  @Test
  void explainShowsWhatBlocksALevel() {
    // q2 must be worth 1/2 at least: often (2/3) is the least answer that does.
    assertThat(maturity
            .run("explain", "tiny.json", "answers.json", "--level", "high")
            .isGood()
            .out())
        .contains("q2", "often");
  }

  @Test
  void diffOfScorecardsIsLaterMinusEarlier() {
    maturity.run("score", "tiny.json", "answers.json", "--json", "-o", "a.json").isGood();
    maturity.run("score", "tiny.json", "better.json", "--json", "-o", "b.json").isGood();

    // 5/6 − 2/3 = 1/6.
    assertThat(maturity.run("diff", "a.json", "b.json").isGood().out())
        .contains("Level     1 of 2, Low -> 2 of 2, High (+1)", "(+0.17)");
  }

  @Test
  void diffOfModelsSaysWhichAnswersCarryOver() {
    Samples.write(
        folder,
        "tiny-2.json",
        Samples.MODEL.replace("1.0.0", "2.0.0").replace("Results are measured.", "Results count."));

    assertThat(maturity.run("diff", "tiny.json", "tiny-2.json").isGood().out())
        .contains("1.0.0", "2.0.0", "Results are measured.", "Results count.");
  }

  @Test
  void benchmarkListsWhatStudiesSayAndComparesWithIt() {
    assertThat(maturity.run("benchmark").isGood().out()).contains("xm-2023", "hotjar-2018");
    // q1 always, q2 rarely are worth 2/3, below 3/4: low, as 70 % of the peers.
    assertThat(maturity
            .run("benchmark", "tiny.json", "answers.json", "--with", "peers.json")
            .isGood()
            .out())
        .contains("At or below your level (1 of 2, Low): 70 % of the 50 who were asked");
  }

  @Test
  void crosswalkTranslatesALevelIntoARange() {
    assertThat(maturity
            .run("crosswalk", "hotjar-2018", "mature", "gartner-cxm")
            .isGood()
            .out())
        .contains("levels 4, Optimizing to", "5, Embedded of 5 (related, confidence low)");
  }

  @Test
  void carryWritesAnswersThatScore() {
    Samples.write(folder, "other.json", CrosswalkCommandsTest.OTHER);
    Samples.write(folder, "links.json", CrosswalkCommandsTest.LINKS);

    maturity
        .run(
            "carry",
            "answers.json",
            "other.json",
            "--model",
            "tiny.json",
            "--crosswalk",
            "links.json",
            "-o",
            "carried.json")
        .isGood();

    maturity.run("score", "other.json", "carried.json").isGood();
  }

  @Test
  void completionIsAScriptThatBashUnderstands() {
    maturity.run("completion").isGood();

    Run checked =
        maturity.shell("maturity completion > c.sh && bash -n c.sh && grep -c questionnaire c.sh");

    assertThat(checked.isGood().out().strip()).isNotEqualTo("0");
  }

  @Test
  void helpHasAnExampleForEveryCommand() {
    Run help = maturity.run("--help").isGood();
    Stream<String> commands = Stream.of(
        "models",
        "show",
        "init",
        "validate",
        "lint",
        "questionnaire",
        "score",
        "explain",
        "diff",
        "benchmark");

    commands.forEach(command -> {
      assertThat(help.out()).contains("  " + command + " ");
      assertThat(maturity.run(command, "--help").isGood().out())
          .contains("Usage: maturity " + command, "Example", "  maturity " + command + " ");
    });
  }

  @Test
  void versionNamesTheProductAndJava() {
    assertThat(maturity.run("--version").isGood().out())
        .matches("maturity \\d+\\.\\d+\\.\\d+.*\\nJava .*\\n");
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    for (String[] line : new String[][] {
      {"score", "tiny.json", "answers.json", "--json"},
      {"questionnaire", "gartner-cxm", "--format", "surveyjs"},
      {"show", "gartner-cxm"}
    }) {
      assertThat(maturity.run(line).isGood()).isEqualTo(maturity.run(line));
    }
  }

  @Test
  void theJarHoldsTheLicencesOfWhatIsInIt() throws IOException {
    try (JarFile jar = new JarFile(Jar.file().toFile())) {
      assertThat(text(jar, "META-INF/LICENSE"))
          .containsOnlyOnce("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION")
          .contains("Oliver Siegmar", "Permission is hereby granted, free of charge");
      assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson", "ClassMate", "FastDoubleParser");
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }
}
