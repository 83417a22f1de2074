package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each way of writing YAML means. */
class YamlTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  /** A model; the weight of its criterion and its statement are put in. */
  private static String model(String weight, String statement) {
    return """
        id: m
        version: "1.0"
        name: M
        scales:
        - {type: yes-no, id: yn}
        criteria:
        - id: q1
          statement: %s
          scale: yn
          weight: %s
        """.formatted(statement, weight);
  }

  private static Model read(String yaml) {
    return JSON.readModel(SourceText.of(yaml).asYaml());
  }

  private static BigDecimal weight(String written) {
    return read(model(written, "We do.")).criteria().get(0).weight();
  }

  private static String statement(String written) {
    return read(model("1", written)).criteria().get(0).statement();
  }

  private static Answer answer(String written) {
    Assessment assessment =
        JSON.readAssessment(SourceText.of("""
            model: m
            modelVersion: "1.0"
            date: 2026-10-15
            subject: {name: S}
            responses:
            - {criterion: q1, answer: %s}
            """.formatted(written)).asYaml());
    assertThat(assessment.date()).isEqualTo(LocalDate.of(2026, 10, 15));
    return assessment.responses().get(0).answer();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2",
    "1.50, 1.50",
    "0x1A, 26",
    "0o14, 12",
    ".5, 0.5",
    "5., 5",
    "+5, 5",
    "+.5e1, 5",
    "1e3, 1000",
    "1E-2, 0.01",
    "00.5, 0.5"
  })
  void aNumberIsExactlyTheDecimalThatItMeans(String written, BigDecimal meant) {
    assertThat(weight(written)).isEqualByComparingTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    ".inf, The weight (.inf) of the criterion (q1) must be a number of ordinary size.",
    "-.Inf, The weight (-.Inf) of the criterion (q1) must be a number of ordinary size.",
    ".nan, The weight (.nan) of the criterion (q1) must be a number of ordinary size.",
    "1e999999999999, The weight (1e999999999999) of the criterion (q1) must be a number of ordinary size.",
    "1_000, 'The weight (\"1_000\") of the criterion (q1) must be a number.'",
    "0b11, 'The weight (\"0b11\") of the criterion (q1) must be a number.'",
    "-0x1A, 'The weight (\"-0x1A\") of the criterion (q1) must be a number.'",
    "1:30, 'The weight (\"1:30\") of the criterion (q1) must be a number.'",
    "'1,5', 'The weight (\"1,5\") of the criterion (q1) must be a number.'",
    "yes, 'The weight (\"yes\") of the criterion (q1) must be a number.'",
    "true, The weight (true) of the criterion (q1) must be a number.",
    "~, The weight (null) of the criterion (q1) must be a number.",
    "null, The weight (null) of the criterion (q1) must be a number.",
    "'', The weight (null) of the criterion (q1) must be a number.",
    "'\"2\"', 'The weight (\"2\") of the criterion (q1) must be a number.'",
    "012, 'The number (012) begins with 0, which some read as octal.'"
  })
  void whatIsNoNumberIsNeverTakenForOne(String written, String message) {
    assertThatThrownBy(() -> weight(written))
        .isInstanceOfSatisfying(
            MaturityException.class,
            refused -> assertThat(refused.problems()).singleElement().satisfies(problem -> {
              assertThat(problem.message()).isEqualTo(message);
              assertThat(problem.path()).isEqualTo("/criteria/0/weight");
            }));
  }

  @Test
  void aNumberOfAThousandDigitsIsRefusedAsItStands() {
    assertThatThrownBy(() -> weight("0x" + "f".repeat(1000)))
        .hasMessageContaining("must be a number of ordinary size");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "no",
        "on",
        "off",
        "y",
        "Yes",
        "2026-10-15",
        "1.0.0",
        "12:30:45",
        "\"true\"",
        "'1.0'",
        "<<"
      })
  void aWordThatOtherYamlTakesForSomethingElseIsAText(String written) {
    assertThat(statement(written)).isEqualTo(written.replaceAll("[\"']", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.10", "2", "true", "~", "1e5"})
  void whatIsNoTextMustBeQuotedToBecomeOne(String written) {
    assertThatThrownBy(() -> statement(written)).hasMessageContaining("must be a text.");
    assertThat(statement("\"" + written + "\"")).isEqualTo(written);
  }

  @Test
  void anEmptyTextInQuotesIsNotNull() {
    assertThatThrownBy(() -> statement("\"\"")).hasMessageContaining("must not be blank");
  }

  @Test
  void yesNoAndTrueAreAnswers() {
    assertThat(answer("yes")).isEqualTo(Answer.fromJson("yes"));
    assertThat(answer("no")).isEqualTo(Answer.fromJson("no"));
    assertThat(answer("true")).isEqualTo(answer("yes"));
    assertThat(answer("FALSE")).isEqualTo(answer("no"));
    assertThat(answer("dont-know")).isEqualTo(new Answer.DontKnow());
    assertThat(answer("0x10")).isEqualTo(Answer.fromJson(new BigDecimal(16)));
  }

  @Test
  void blockTextsKeepOrFoldTheirLines() {
    assertThat(statement("|\n    We do.\n    Always.\n")).isEqualTo("We do.\nAlways.\n");
    assertThat(statement("|-\n    We do.\n    Always.\n")).isEqualTo("We do.\nAlways.");
    assertThat(statement(">-\n    We do\n    always.\n")).isEqualTo("We do always.");
    assertThat(statement("We do\n    always.")).isEqualTo("We do always.");
  }

  @Test
  void aBlockTextThatLooksLikeANumberIsAText() {
    assertThat(statement("|-\n    1.0\n")).isEqualTo("1.0");
  }

  @Test
  void commentsMeanNothing() {
    assertThat(read("# A model.\n" + model("2 # twice", "\"We # do.\" # all of us") + "# end"))
        .isEqualTo(read(model("2", "\"We # do.\"")));
  }

  @Test
  void lineEndsByteOrderMarkAndDocumentMarksMeanNothing() {
    Model plain = read(model("1", "We do."));
    assertThat(read(model("1", "We do.").replace("\n", "\r\n"))).isEqualTo(plain);
    assertThat(read(model("1", "We do.").replace("\n", "\r"))).isEqualTo(plain);
    assertThat(read("\ufeff" + model("1", "We do."))).isEqualTo(plain);
    assertThat(read("%YAML 1.2\n---\n" + model("1", "We do.") + "...\n")).isEqualTo(plain);
  }

  @Test
  void whatIsJsonIsYamlToo() {
    String json = Samples.text("gartner-cxm.json");
    assertThat(read(json)).isEqualTo(JSON.readModel(json));
  }

  @Test
  void whatLiesTooDeepIsRefused() {
    assertThatThrownBy(() -> read("id: " + "[".repeat(100_000)))
        .hasMessageContaining("must not stand inside each other more than 250 deep.");
    assertThatThrownBy(() -> read("id:\n  " + "- ".repeat(100_000) + "a"))
        .hasMessageContaining("must not stand inside each other more than 250 deep.");
  }

  @Test
  void aBombOfAliasesDoesNotGoOff() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 50; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (alias + ", ").repeat(9) + alias));
    }
    assertThatThrownBy(() -> read(bomb.toString()))
        .isInstanceOfSatisfying(
            // 50 anchors, and 10 aliases in each line but the first.
            MaturityException.class, refused -> assertThat(refused.problems()).hasSize(540));
  }

  @Test
  void aLargeTextIsReadAndATooLargeOneRefused() {
    String large = model("1", "We do.") + "# a comment\n".repeat(400_000);
    assertThat(read(large)).isEqualTo(read(model("1", "We do.")));
    assertThatThrownBy(() -> statement("\"" + "x".repeat(JsonLimits.STRING + 1) + "\""))
        .hasMessageContaining("must have at most 100000 characters.");
    assertThatThrownBy(() -> read("x".repeat(JsonLimits.CHARACTERS + 1)))
        .hasMessageContaining("The text must have at most 20000000 characters.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x", "\"😀", "- ", "[", "😀", "a\n", "a: b\n", "? ", "&a ", "{a: ", "'", "#\n", "[a,"
      })
  void aMillionCharactersOfTheSameAreRefusedInTime(String part) {
    String text = part.repeat(1_000_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThatThrownBy(() -> read(text)).isInstanceOf(MaturityException.class));
  }
}
