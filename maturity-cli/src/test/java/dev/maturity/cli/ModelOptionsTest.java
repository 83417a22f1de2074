package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.cli.terminal.JsonText;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.io.MaturityJson;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models in other words and in other forms, on every command that takes a model. */
class ModelOptionsTest {

  /** Values 1/2 and 1 - 40/100. */
  private static final String ANSWERS = """
      {"model": "rich", "modelVersion": "1.0.0", "subject": {"name": "Acme"},
       "responses": [{"criterion": "q1", "answer": "partly"}, {"criterion": "q2", "answer": 40}]}
      """;

  private static final String LONG_ANSWERS = """
      {"model": "rich-long", "modelVersion": "1.0.0", "subject": {"name": "Acme"},
       "responses": [{"criterion": "q3", "answer": "always"}]}
      """;

  @TempDir
  Path folder;

  private String model;
  private String answers;

  @BeforeEach
  void files() {
    model = write("rich.json", RichModel.MODEL);
    answers = write("answers.json", ANSWERS);
  }

  private String write(String name, String text) {
    return Samples.write(folder, name, text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "DE", "de-AT", "de_CH", "de-Latn-x-acme"})
  void aLanguageIsLookedUpFromNarrowToBroad(String tag) {
    assertThat(Shell.run("show", model, "--language", tag).isGood().out())
        .startsWith("Reich\nrich 1.0.0, 2 levels, 2 dimensions, 2 criteria, in de\n")
        .contains("Niedrig (also: Anfang)", "Ziele sind festgehalten.", "Planung [plan]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB"})
  void aModelsOwnLanguageNeedsNoLabels(String tag) {
    assertThat(Shell.run("show", model, "--language", tag).isGood())
        .isEqualTo(Shell.run("show", model).isGood());
  }

  @Test
  void aLanguageThatIsNotThereComesWithThoseThatAre() {
    Shell.run("show", model, "--language", "fr-CA").failed(2, """
        maturity: error: The model (rich) is not here in the language (fr-CA).
          It is here in: en, de.
        """);
    Shell.run("show", write("tiny.json", Samples.MODEL), "--language", "d").failed(2, """
        maturity: error: The model (tiny) is not here in the language (d).
          It does not say its language, and has no label set in another.
        """);
  }

  @Test
  void aLabelSetIsTakenByItsId() {
    assertThat(Shell.run("show", model, "--labels", "acme").isGood().out())
        .contains("Aim [plan]", "Learn [learn]", "Goals are written down.");
  }

  @Test
  void aLabelSetThatIsNotThereComesWithThoseThatAre() {
    Shell.run("show", model, "--labels", "acne").failed(2, """
        maturity: error: The model (rich) has no label set (acne).
          Maybe acme.
        """);
    Shell.run("show", model, "--labels", "french").failed(2, """
        maturity: error: The model (rich) has no label set (french).
          It has: acme, de. A label set of your own is named by its file, such as ./labels.json.
        """);
  }

  @Test
  void wordsAreAskedForInOneWay() {
    Shell.run("show", model, "--labels", "acme", "--language", "de").failed(2, """
        maturity: error: The options --labels and --language do not go together.
          Maybe leave one of them out.
          Try: maturity show --help
        """);
  }

  @Test
  void aLabelSetMayStandInAFile() {
    String labels = write("plain.yaml", "id: plain\nlabels:\n  q1: Somebody wrote goals down.\n");

    assertThat(Shell.run("questionnaire", model, "--labels", labels).isGood().out())
        .contains("**q1** Somebody wrote goals down.");
    assertThat(new Shell(Terminal.Screen.NONE)
            .withInput(
                "{\"id\": \"p\", \"labels\": {\"q1\": \"Hm.\"}}", "show", model, "--labels", "-")
            .isGood()
            .out())
        .contains("Hm.");
  }

  @Test
  void aFileOfLabelsForTextsThatAreNotThereIsRefusedWithItsPlace() {
    String labels = write("plain.json", "{\"id\": \"plain\",\n \"labels\": {\"q9\": \"Hm.\"}}");

    Shell.run("show", model, "--labels", labels).failed(1, """
        %s:2:13: error: The level, dimension, criterion or text (q9) of the label set (plain) must be in the model. [/labels/q9]
          Maybe q1.
        """.formatted(labels));
  }

  @Test
  void anotherFileIsNoLabelSet() {
    Shell.run("show", model, "--labels", answers).failed(2, """
        maturity: error: The text (%s) should be a label set, and it is answers.
          A label set has an id and labels.
        """.formatted(answers));
    Shell.run("show", write("labels.json", "{\"id\": \"a\", \"labels\": {}}"))
        .failed(2, """
        maturity: error: The text (%s) should be a model, and it is a label set.
        """.formatted(folder.resolve("labels.json")));
  }

  @Test
  void aTranslationWithGapsIsToldAndShown() {
    String labels =
        write("fr.json", "{\"id\": \"fr\", \"language\": \"fr\", \"labels\": {\"q1\": \"Buts.\"}}");

    Run run = Shell.run("show", model, "--labels", labels);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Buts.", "Complaints go unread.");
    assertThat(run.err())
        .startsWith("maturity: warning: Of ")
        .contains(
            " texts of the model (rich), ",
            " have no label in the label set (fr), and stay as they are.");
  }

  @Test
  void aScorecardIsInTheWordsOfItsModel() {
    // The mean of 1/2 and 3/5 is 11/20, in the upper of two bands.
    assertThat(Shell.run("score", model, answers, "--language", "de").isGood().out())
        .contains("Hoch", "Planung", "0.55")
        .doesNotContain("High", "Plan ");
    assertThat(Shell.run("explain", model, answers, "--language", "de").isGood().out())
        .contains("Planung [plan]: 1/2");
  }

  @Test
  void answersMayUseTheLabelsOfEitherLanguage() {
    String german = write("german.json", ANSWERS.replace("partly", "teils"));
    String table = write("german.csv", "criterion,answer\nq1,teils\nq2,40\n");

    String expected =
        Shell.run("score", model, answers, "--language", "de").isGood().out();

    assertThat(Shell.run("score", model, german, "--language", "de").isGood().out())
        .isEqualTo(expected);
    assertThat(Shell.run("score", model, table, "--subject", "Acme", "--language", "de")
            .isGood()
            .out())
        .isEqualTo(expected);
    assertThat(Shell.run("validate", german, "--model", model, "--language", "de")
            .isGood()
            .out())
        .contains("no problems");
    assertThat(Shell.run("score", model, german).code()).isOne();
  }

  @Test
  void idsAndNumbersAreTheSameInEveryLanguage() {
    String english = Shell.run("score", model, answers, "--csv").isGood().out();
    String german =
        Shell.run("score", model, answers, "--csv", "--language", "de").isGood().out();

    assertThat(english
            .replace("Plan", "Planung")
            .replace("Learn", "Lernen")
            .replace("Rich", "Reich")
            .replace("High", "Hoch")
            .replace("Low", "Niedrig")
            .replace("Goals are written down.", "Ziele sind festgehalten.")
            .replace("Complaints go unread.", "Beschwerden bleiben ungelesen."))
        .isEqualTo(german);
  }

  @Test
  void aModelInOtherWordsIsAModelFile() {
    String german =
        Shell.run("show", model, "--language", "de", "--json").isGood().out();

    assertThat(MaturityJson.standard().readModel(german).name()).isEqualTo("Reich");
  }

  @Test
  void aVariantIsTakenByItsId() {
    assertThat(Shell.run("show", model, "--variant", "long").isGood().out())
        .startsWith("Rich, long\nrich-long 1.0.0, 2 levels, 2 dimensions, 3 criteria, in en\n")
        .contains("Mistakes are talked about.");
    assertThat(Shell.run("questionnaire", model, "--variant", "split", "--format", "csv")
            .isGood()
            .out())
        .contains("Goals for the week are written down.");
  }

  @Test
  void aVariantSpeaksOtherLanguagesToo() {
    assertThat(Shell.run("show", model, "--variant", "long", "--language", "de")
            .isGood()
            .out())
        .startsWith("Reich, lang\nrich-long 1.0.0, ")
        .contains("Fehler werden besprochen.");
    assertThat(Shell.run("show", model, "--variant", "split", "--language", "de")
            .isGood()
            .out())
        .contains("> Ziele sind festgehalten. [q1]", "Jahresziele sind festgehalten.");
  }

  @Test
  void aVariantThatIsNotThereComesWithThoseThatAre() {
    Shell.run("show", model, "--variant", "lang").failed(2, """
        maturity: error: The model (rich) has no variant (lang).
          Maybe long.
        """);
    Shell.run("show", model, "--variant", "extended").failed(2, """
        maturity: error: The model (rich) has no variant (extended).
          It has: long, split.
        """);
    Shell.run("show", "gartner-cxm", "--variant", "extended").failed(2, """
        maturity: error: The model (gartner-cxm) has no variant (extended).
          It has none.
        """);
  }

  @Test
  void answersToAVariantNameIt() {
    String longAnswers = write("long.json", LONG_ANSWERS);

    String named = Shell.run("score", model, longAnswers).isGood().out();

    assertThat(named).contains("rich-long");
    assertThat(
            Shell.run("score", model, longAnswers, "--variant", "long").isGood().out())
        .isEqualTo(named);
    assertThat(Shell.run("validate", longAnswers, "--model", model).isGood().out())
        .contains("answers to rich-long 1.0.0");
    assertThat(Shell.run("score", model, answers, "--variant", "long").code()).isOne();
  }

  @Test
  void aFormOfAVariantNamesItToo() {
    String form =
        write("form.json", "{\"_model\": \"rich-long\", \"_subject\": \"Acme\", \"q3\": 3}");

    assertThat(Shell.run("score", model, form).isGood().out()).contains("rich-long");
  }

  @Test
  void twoVersionsAreComparedInOneLanguage() {
    String later = write(
        "later.json",
        RichModel.MODEL
            .replace("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"")
            .replace("\"scale\": \"share\", \"reversed\": true", "\"scale\": \"share\""));

    assertThat(Shell.run("diff", model, later, "--language", "de").isGood().out())
        .startsWith("Reich (rich 1.0.0 -> 2.0.0)\n");
  }

  @Test
  void scorecardsHaveTheWordsInWhichTheyWereScored() {
    String card =
        write("card.json", Shell.run("score", model, answers, "--json").isGood().out());

    Shell.run("diff", card, card, "--language", "de").failed(2, """
        maturity: error: The options of models do nothing for scorecards: (%s) is in the words in which it was scored.
          Maybe score with them.
        """.formatted(card));
  }

  @Test
  void modelsListsVariantsAndLanguages() {
    assertThat(Shell.run("models").isGood().out().lines())
        .anyMatch(line -> line.matches("operational-strategic +1.* en, de .*"))
        .anyMatch(line -> line.matches("operational-strategic-extended +1.* en, de .*"));
    assertThat(JsonText.tree(Shell.run("models", model, "--json").isGood().out()))
        .anySatisfy(listed -> {
          assertThat(listed.get("id").stringValue()).isEqualTo("rich-long");
          assertThat(listed.get("variantOf").stringValue()).isEqualTo("rich");
          assertThat(listed.get("criteria").intValue()).isEqualTo(3);
        });
  }

  @Test
  void modelsListsNamesInALanguageWhereTheyAreThere() {
    assertThat(Shell.run("models", model, write("tiny.json", Samples.MODEL), "--language", "de")
            .isGood()
            .out())
        .contains("Reich", "Reich, lang", "Tiny");
    Shell.run("models", write("tiny.json", Samples.MODEL), "--labels", "nowhere")
        .failed(2, """
        maturity: error: None of these models is here in such words.
          There are the languages en, de and the label sets de, heart-of-the-customer.
        """);
  }

  @Test
  void carryingSaysInOtherWordsWhatRemainsToAsk() {
    Shell.run("init", "five-stage-curve", "--samples", "--into", folder.toString())
        .isGood();
    String sample = folder.resolve("five-stage-curve-sample-1.json").toString();

    String english = Shell.run("carry", sample, "gartner-cxm").isGood().out();
    String german =
        Shell.run("carry", sample, "gartner-cxm", "--language", "de").isGood().out();

    assertThat(german).isNotEqualTo(english).contains("Kunden");
  }

  @Test
  void wordsAreRefusedWhereThereIsNothingToSayInThem() {
    Shell.run("benchmark", "gartner-cxm", "--language", "de").failed(2, """
        maturity: error: The options (--labels, --language, --variant) are for a model and answers to it, and there are none.
          Maybe leave them out.
        """);
  }

  @Test
  void aLabelSetIsValidatedByItselfAndAgainstItsModel() {
    String labels = write(
        "fr.json", "{\"id\": \"fr\",\n \"language\": \"fr\",\n \"labels\": {\"q1\": \"Buts.\"}}");

    assertThat(Shell.run("validate", labels).isGood().out())
        .isEqualTo(labels + ": no problems (a label set, fr)\n");
    assertThat(Shell.run("validate", labels, "--model", model).isGood().out())
        .contains(
            labels + ":3:2: warning: The text (criteria/q2/statement) has no label. [/labels]\n")
        .endsWith(" problems (a label set, fr, of rich 1.0.0)\n");
    assertThat(Shell.run("validate", labels, "--json").isGood().out())
        .contains("\"kind\": \"label-set\"");
  }
}
