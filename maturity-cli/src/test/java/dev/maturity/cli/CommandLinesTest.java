package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.cli.command.CommandLines;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.io.MaturityJson;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Details of the commands, in the process of the test. What a person meets first is tested through the jar. */
class CommandLinesTest {

  @TempDir
  Path folder;

  private String model;
  private String answers;
  private String better;

  @BeforeEach
  void files() {
    model = Samples.write(folder, "tiny.json", Samples.MODEL).toString();
    answers = Samples.write(folder, "answers.json", Samples.ANSWERS).toString();
    better = Samples.write(folder, "better.json", Samples.BETTER).toString();
  }

  @Test
  void colourIsForTerminals() {
    Terminal.Screen screen = new Terminal.Screen(true, true, 80);

    assertThat(new Shell(screen).withInput("", "score", model, answers).isGood().out())
        .startsWith("\u001b[1mCafé Ωmega, 2026-10-15\u001b[0m\n");
    assertThat(Shell.run("score", model, answers).isGood().out()).doesNotContain("\u001b");
    assertThat(new Shell(screen).withInput("", "score", model, "nowhere.json").err())
        .startsWith("maturity: \u001b[1;31merror\u001b[0m: ");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void pagesAndTablesFitTheScreen(int width) {
    Shell shell = new Shell(new Terminal.Screen(true, false, width));

    for (Run run : new Run[] {
      shell.withInput("", "show", "gartner-cxm"),
      shell.withInput("", "models"),
      shell.withInput("", "score", model, answers),
      shell.withInput("", "explain", model, answers),
      shell.withInput("", "explain", model, answers, "--level", "high"),
      shell.withInput("", "score", "--help")
    }) {
      // An id of a level cannot be broken, what stands in one column of a narrow table neither, and
      // an address must not.
      assertThat(run.isGood().out().lines())
          .allMatch(line -> line.length() <= Math.max(width, 60) || line.contains(": https://"));
    }
  }

  @Test
  void aFileIsWrittenTheSameWhateverTheScreen() throws Exception {
    Path wide = folder.resolve("wide.txt");
    Path narrow = folder.resolve("narrow.txt");

    Shell.run("score", model, answers, "-o", wide.toString()).isGood();
    new Shell(new Terminal.Screen(true, true, 40))
        .withInput("", "score", model, answers, "-o", narrow.toString())
        .isGood();

    assertThat(narrow).hasSameTextualContentAs(wide);
    assertThat(Files.readString(wide)).doesNotContain("\u001b");
  }

  @Test
  void explainInJsonIsTheNodeOfTheScorecard() {
    String card = Shell.run("score", model, answers, "--json").isGood().out();
    String node = Shell.run("explain", model, answers, "--json").isGood().out();

    assertThat(squeezed(card)).contains(squeezed(node));
  }

  @Test
  void blockersInJsonReadBack() {
    String json = Shell.run("explain", model, answers, "--level", "high", "--json")
        .isGood()
        .out();

    assertThat(MaturityJson.standard().readBlockers(json).sets()).hasSize(1);
  }

  @Test
  void anUnknownNodeComesWithWhatThereIs() {
    Shell.run("explain", model, answers, "speed").failed(2, """
            maturity: error: The model (tiny) has no dimension (speed).
              It has: overall.
            """);
    Shell.run("explain", model, answers, "overal").failed(2, """
            maturity: error: The model (tiny) has no dimension (overal).
              Maybe overall.
            """);
    Shell.run("explain", model, answers, "speed", "--level", "high").failed(2, """
            maturity: error: The model (tiny) has no dimension (speed).
              It has: overall.
            """);
  }

  @Test
  void aCriterionIsExplainedWithItsNode() {
    Shell.run("explain", model, answers, "q1").failed(2, """
            maturity: error: The model (tiny) has no dimension (q1).
              It is a criterion, and stands in overall.
            """);
  }

  @Test
  void addressesOfSourcesStayWhole() {
    Shell narrow = new Shell(new Terminal.Screen(true, false, 40));

    assertThat(narrow.withInput("", "show", "gartner-cxm").isGood().out())
        .contains(
            "\n  filum-2023: https://filum.ai/en/blog/5-levels-of-customer-experience-maturity\n");
  }

  @Test
  void answersInThePlaceOfTheModelAreToldTheirOwn() {
    String csv = Samples.write(folder, "a.csv", "criterion,answer\nq1,1\n").toString();

    Shell.run("score", csv, model).failed(2, """
            maturity: error: The text (%s) should be a model, and it is answers in CSV.
              Answers come behind their model: maturity score MODEL %s.
            """.formatted(csv, csv));
  }

  @Test
  void aTextThatMayBeMeantAsAModelIsToldWhatAModelHas() {
    String capitals = Samples.write(folder, "capitals.yaml", "Id: x\nName: y\n").toString();

    Shell.run("validate", capitals).failed(2, """
            maturity: error: The text (%s) is answers of a form, which do not say to which model.
              The option --model names it. If it should be a model: that has an id, a name, levels and scales.
            """.formatted(capitals));
  }

  @Test
  void answersToAnotherModelAreRefused() {
    Run run = Shell.run("score", "gartner-cxm", answers);

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .startsWith(answers + ":2:3: error: ")
        .contains("must be the model (gartner-cxm). [/model]");
  }

  @Test
  void anUnknownLevelIsNamed() {
    Run run = Shell.run("explain", model, answers, "--level", "hihg");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("(hihg)", "Maybe high.");
  }

  @Test
  void anotherScoringIsChosenById() {
    Run run = Shell.run("score", model, answers, "--scoring", "strict");

    run.failed(2, """
        maturity: error: The model (tiny) has no scoring (strict).
          It has: standard.
        """);
    assertThat(Shell.run("score", model, answers, "--scoring", "standard").isGood())
        .isEqualTo(Shell.run("score", model, answers));
  }

  @Test
  void answersThatSayTheirSubjectAreNotToldAnother() {
    Run run = Shell.run("score", model, answers, "--subject", "Acme");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("say themselves", "Maybe leave out --subject.");
  }

  @Test
  void aFormIsScoredAsAnAssessment() {
    String form = "[{\"_subject\": \"Acme\", \"_rater\": \"anna\", \"q1\": 3, \"q2\": \"often\"}]";
    Shell shell = new Shell(Terminal.Screen.NONE);

    // 1 and 2/3: 5/6, which is above 3/4.
    assertThat(shell.withInput(form, "score", model, "-").isGood().out())
        .startsWith("Acme\n")
        .contains("Level     2 of 2, High");
    assertThat(
            shell.withInput("q1: 3\nq2: often\n", "score", model, "-").isGood().out())
        .startsWith("not named\n")
        .contains("Level     2 of 2, High");
  }

  @Test
  void aSubjectInAnyFormOfAListIsTheirSubject() {
    String forms =
        "[{\"_rater\": \"anna\", \"q1\": 3, \"q2\": 3}, {\"_rater\": \"ben\", \"_subject\": \"Acme\"}]";

    assertThat(new Shell(Terminal.Screen.NONE)
            .withInput(forms, "score", model, "-")
            .isGood()
            .out())
        .startsWith("Acme\n");
  }

  @Test
  void aFormIsOneWhateverItsCriteriaAreNamed() {
    String names = Samples.MODEL.replace("\"q1\"", "\"responses\"").replace("\"q2\"", "\"raters\"");
    String other = Samples.write(folder, "names.json", names).toString();
    String form = "{\"_subject\": \"Acme\", \"responses\": 3, \"raters\": \"often\"}";

    assertThat(new Shell(Terminal.Screen.NONE)
            .withInput(form, "score", other, "-")
            .isGood()
            .out())
        .startsWith("Acme\n");
  }

  @Test
  void aNameThatNoFileCanHaveIsNoModel() {
    Run run = Shell.run("show", "\0");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no model (\\u0000) here.");
    assertThat(Shell.run("show", "\ud800").code()).isEqualTo(2);
  }

  @Test
  void aScorecardIsNoAnswer() {
    String card = folder.resolve("card.json").toString();
    Shell.run("score", model, answers, "--json", "-o", card).isGood();

    Shell.run("score", model, card).failed(2, """
            maturity: error: The text (%s) should hold answers, and it is a scorecard.
            """.formatted(card));
    Shell.run("show", card).failed(2, """
            maturity: error: The text (%s) should be a model, and it is a scorecard.
            """.formatted(card));
  }

  @Test
  void diffWantsTwoOfAKind() {
    String card = folder.resolve("card.json").toString();
    Shell.run("score", model, answers, "--json", "-o", card).isGood();

    Shell.run("diff", card, model).failed(2, """
            maturity: error: The two must be of one kind, and (%s) is a scorecard and (%s) is a model.
            """.formatted(card, model));
    assertThat(Shell.run("diff", answers, better)
            .failed(2, """
        maturity: error: The text (%s) should be a scorecard or a model, and it is answers.
          Score them first: maturity score MODEL %s --json -o scorecard.json
        """.formatted(answers, answers))
            .out())
        .isEmpty();
  }

  @Test
  void diffInJsonReadsBack() {
    String before = folder.resolve("a.json").toString();
    String after = folder.resolve("b.json").toString();
    Shell.run("score", model, answers, "--json", "-o", before).isGood();
    Shell.run("score", model, better, "--json", "-o", after).isGood();

    String json = Shell.run("diff", before, after, "--json").isGood().out();

    assertThat(MaturityJson.standard().readChange(json).overall().delta().score())
        .hasToString("0.17");
    assertThat(Shell.run("diff", before, after, "--explain").isGood().out()).contains("1/6");
    assertThat(Shell.run("diff", model, "gartner-cxm").code()).isOne();
    assertThat(Shell.run("diff", model, model, "--json").isGood().out()).contains("\"answers\"");
  }

  @Test
  void validateGoesOnAfterAFileThatIsNotThere() {
    Run run = Shell.run("validate", folder.resolve("no.json").toString(), model);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no.json");
    assertThat(run.out()).isEqualTo(model + ": no problems (a model, tiny 1.0.0)\n");
  }

  @Test
  void validateNeedsTheModelOfAnswersThatDoNotNameOneAtHand() {
    String csv = Samples.write(folder, "a.csv", "criterion,answer\nq1,1\n").toString();

    Shell.run("validate", csv).failed(2, """
        maturity: error: The text (%s) is answers in CSV, which do not say to which model.
          The option --model names it.
        """.formatted(csv));
    Shell.run("validate", answers).failed(2, """
        maturity: error: The answers (%s) are to the model (tiny), which is not installed.
          Maybe --model should name its file.
        """.formatted(answers));
    assertThat(Shell.run("validate", csv, "--model", model).isGood().out())
        .isEqualTo(csv + ": no problems (answers in CSV to tiny 1.0.0, 1 answer)\n");
  }

  @Test
  void validateInJsonHasAPlaceForEachProblem() {
    String bad = Samples.write(folder, "bad.json", Samples.MODEL.replace("\"Tiny\"", "\"\""))
        .toString();

    Run run = Shell.run("validate", bad, "--json");

    assertThat(run.code()).isOne();
    assertThat(run.out())
        .contains(
            "\"kind\": \"model\"",
            "\"code\": \"BAD_TEXT\"",
            "\"severity\": \"ERROR\"",
            "\"line\": 2",
            "\"path\": \"/name\"");
  }

  @Test
  void aWarningOfTheModelIsNoError() {
    String unused = Samples.write(
            folder,
            "unused.json",
            Samples.MODEL.replace(
                "\"scales\": [", "\"scales\": [{\"type\": \"yes-no\", \"id\": \"spare\"}, "))
        .toString();

    assertThat(Shell.run("validate", unused).isGood().out())
        .contains(":4:", "warning: The scale (spare) is not used by any criterion. [/scales/0]");
    assertThat(Shell.run("lint", unused).code()).isOne();
  }

  @Test
  void aTableForExcelBeginsWithAMarkAndReadsBack() {
    String plain = Shell.run("questionnaire", model, "--format", "csv").isGood().out();
    String marked =
        Shell.run("questionnaire", model, "--format", "csv", "--excel").isGood().out();

    assertThat(marked).isEqualTo("\ufeff" + plain);
    assertThat(new Shell(Terminal.Screen.NONE)
            .withInput(marked, "score", model, "-")
            .isGood()
            .out())
        .contains("Level     none, since nothing is answered");
    Shell.run("questionnaire", model, "--excel").failed(2, """
        maturity: error: The option (--excel) is for CSV, and the format is (markdown).
          Maybe --format csv.
        """);
  }

  @Test
  void anOutputNamedAsStandardInputIsStandardOutput() {
    assertThat(Shell.run("score", model, answers, "-o", "-").isGood())
        .isEqualTo(Shell.run("score", model, answers));
  }

  @Test
  void anArgumentWhoseLettersWereLostIsRefused() {
    Shell.run("score", model, answers, "--subject", "M\ufffd\ufffdller").failed(2, """
        maturity: error: The argument (M\ufffd\ufffdller) has letters that the locale does not know.
          Maybe LC_ALL should be C.UTF-8, or the script maturity should start the jar.
        """);
  }

  @Test
  void oneStandardInputIsNotTwo() {
    new Shell(Terminal.Screen.NONE).withInput(Samples.MODEL, "score", "-", "-").failed(2, """
            maturity: error: Standard input (-) can be read only once.
              Maybe one of the two should be a file.
            """);
  }

  @Test
  void aPlugInThatIsNotThereIsNamed() {
    String nowhere = folder.resolve("nowhere.jar").toString();

    Shell.run("models", "--plugins", nowhere)
        .failed(2, "maturity: error: There is no plug-in at the path (" + nowhere + ").\n");
  }

  @Test
  void aJarThatIsNoneIsNamedAndHarmsNoOther() throws Exception {
    Path jars = Files.createDirectory(folder.resolve("jars"));
    Path junk = Samples.write(jars, "junk.jar", "no jar");

    for (Path path : new Path[] {junk, jars}) {
      Run run = Shell.run("models", "--plugins", path.toString());

      assertThat(run.code()).isZero();
      assertThat(run.err())
          .startsWith("maturity: error: The plug-in (" + junk + ") cannot be used: it is no jar, ");
      assertThat(run.out()).contains("gartner-cxm");
    }
  }

  @Test
  void aFaultOfAnyKindIsToldWithoutAStackTraceUnlessAskedFor() {
    OutputStream faulty = new OutputStream() {
      @Override
      public void write(int b) {
        throw new AssertionError("boom");
      }
    };
    for (String option : new String[] {"--json", "--debug"}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal terminal =
          new Terminal(InputStream.nullInputStream(), faulty, err, Terminal.Screen.NONE);

      assertThat(CommandLines.run(terminal, "models", option)).isEqualTo(3);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .contains("maturity: error: This should not have happened (boom).")
          .matches(text -> text.contains("\tat ") == option.equals("--debug"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "null", "true", "0x10", "1e3", "yes", "a-1"})
  void whatInitWritesScoresWhateverTheId(String id) {
    Shell.run("init", id, "--into", folder.toString()).isGood();

    assertThat(Shell.run(
                "score",
                folder.resolve(id + ".yaml").toString(),
                folder.resolve(id + "-answers.csv").toString())
            .isGood()
            .out())
        .contains("(" + id + " 1.0.0)");
  }

  @Test
  void initWritesBothFilesOrNone() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("x-answers.csv"));

    Shell.run("init", "x", "--into", folder.toString(), "--force")
        .failed(
            2, "maturity: error: The file (" + taken + ") cannot be written: it is a directory.\n");

    assertThat(folder.resolve("x.yaml")).doesNotExist();
  }

  @Test
  void anIdThatIsNoneStartsNoModel() {
    Shell.run("init", "My Model", "--into", folder.toString()).failed(2, """
            maturity: error: The id (My Model) of the model must be small letters and digits, with hyphens or dots between them.
              Such as data-quality.
            """);
    Shell.run("init", "my-model.yaml", "--into", folder.toString()).failed(2, """
            maturity: error: The id (my-model.yaml) of the model must not be the name of a file.
              Maybe my-model, and --into for another folder.
            """);
    assertThat(Shell.run("init", "x", "--into", folder.toString(), "--json")
            .isGood()
            .out())
        .contains("x.yaml", "x-answers.csv");
  }

  private static String squeezed(String json) {
    return json.replaceAll("\\s", "");
  }
}
