package dev.maturity.io;

import static dev.maturity.io.CsvExample.MODEL;
import static dev.maturity.io.CsvExample.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.YesNoScale;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaturityFormTest {

  private static final MaturityForm FORM = MaturityForm.forModel(MODEL);
  private static final LocalDate DATE = LocalDate.of(2026, 10, 15);

  @Test
  void objectIsTheSheetOfOneRater() {
    String json = """
        {"_subject": "Linden & Rowe", "_date": "2026-10-15", "_rater": "anna", "_model": "acme-data",
         "_version": "1.0.0", "q1": 2, "q1-Comment": "asked twice", "q2": true, "q3": "7",
         "q4": "dont-know", "q5": "not-applicable", "q5-Comment": null}
        """;

    assertThat(FORM.read(json))
        .isEqualTo(Assessment.of(MODEL)
            .subject("Linden & Rowe")
            .date(DATE)
            .rater("anna")
            .answer("q1", rated("2"), "asked twice")
            .answer("q2", "yes")
            .answer("q3", rated("7"), "")
            .dontKnow("q4")
            .notApplicable("q5", "")
            .build());
  }

  @Test
  void listHasASheetForEachRater() {
    String json = """
        [{"_rater": "anna", "_subject": "S", "q1": "never"},
         {"_rater": "ben", "_date": "2026-10-15", "q1": "partly, at times", "q4": "0.5"},
         {"_rater": "cleo", "_subject": "S"}]
        """;

    Assessment read = FORM.read(json);

    assertThat(read.subject()).isEqualTo(Subject.named("S"));
    assertThat(read.date()).isEqualTo(DATE);
    assertThat(read.raters()).extracting("id").containsExactly("anna", "ben", "cleo");
    assertThat(read.responses())
        .extracting("rater", "criterion", "answer")
        .containsExactly(
            tuple("anna", "q1", new Answer.Chosen("never")),
            tuple("ben", "q1", new Answer.Chosen("partly, at times")),
            tuple("ben", "q4", new Answer.Chosen("0.5")));
  }

  @Test
  void nullBlankAndAbsentAreNotAnswered() {
    Assessment none = Assessment.of(MODEL).subject(SUBJECT).date(DATE).build();

    assertThat(FORM.read("{}", SUBJECT, DATE)).isEqualTo(none);
    assertThat(FORM.read("[]", SUBJECT, DATE)).isEqualTo(none);
    assertThat(FORM.read(
            "{\"q1\": null, \"q2\": \" \", \"q2-Comment\": \"\", \"_subject\": \"\", \"_date\": null, \"_rater\": \"\", \"_model\": null}",
            SUBJECT,
            DATE))
        .isEqualTo(none);
  }

  @Test
  void givenSubjectIsTakenWhereTheFormSaysTheSame() {
    Subject given = new Subject("s-1", "Linden & Rowe", Map.of("industry", "retail"));

    assertThat(FORM.read("{\"_subject\": \"Linden & Rowe\"}", given, null).subject())
        .isEqualTo(given);
    assertThat(FORM.read("{\"_subject\": \" s-1 \"}", given, null).subject()).isEqualTo(given);
    assertThat(FORM.read("{\"_date\": \"2026-10-15\"}", given, DATE).date()).isEqualTo(DATE);
    assertThat(problems(
            () -> FORM.read("{\"_subject\": \"Acme\",\n \"_date\": \"2026-10-16\"}", given, DATE)))
        .containsExactly(
            "INCONSISTENT line 1, column 2, /_subject: The subject (Acme) of the form must be the one that was given with it, which is (Linden & Rowe).",
            "INCONSISTENT line 2, column 2, /_date: The date (2026-10-16) of the form must be the one that was given with it, which is (2026-10-15).");
  }

  @Test
  void everyMistakeInASheetIsLocated() {
    String json = """
        {"_subject": "S", "_ratr": "anna", "_model": "acme", "_version": 1,
         "q1": 9,
         "q2": ["yes"],
         "q33": 1,
         "q3-Comment": "why",
         "q9-comment": "why",
         "q4": "1",
         "q33-Comment": "why",
         "q5": "3,5",
         "q1": 2}
        """;

    assertThat(problems(() -> FORM.read(json)))
        .containsExactly(
            "UNKNOWN_PROPERTY line 1, column 19, /_ratr: The name (_ratr) is not known.\n  Maybe _rater.",
            "WRONG_MODEL line 1, column 36, /_model: The model (acme) of the form must be the model (acme-data).",
            "WRONG_TYPE line 1, column 54, /_version: The _version (1) of the form data must be a text.\n  Maybe \"1\", in double quotes.",
            "BAD_ANSWER line 2, column 2, /q1: The answer (9) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.",
            "WRONG_TYPE line 3, column 2, /q2: The answer (a list) to the criterion (q2) must be a number or a text.",
            "UNKNOWN_CRITERION line 4, column 2, /q33: The name (q33) must be a criterion of the model (acme-data).\n  Maybe q3.",
            "MISSING_PROPERTY line 5, column 2, /q3-Comment: The answer to the criterion (q3) must be given, because there is a note.\n  Maybe dont-know or not-applicable.",
            "UNKNOWN_CRITERION line 6, column 2, /q9-comment: The name (q9-comment) must be a criterion of the model (acme-data).",
            "BAD_ANSWER line 7, column 2, /q4: The answer (1) to the criterion (q4) must be clear, and it is both a label and the number of the point (0.5).\n  Maybe the number, without quotes.",
            "UNKNOWN_CRITERION line 8, column 2, /q33-Comment: The name (q33-Comment) must be a criterion of the model (acme-data).\n  Maybe q3-Comment.",
            "BAD_ANSWER line 9, column 2, /q5: The answer (3,5) to the criterion (q5) must be a number from 0 to 24.\n  Maybe the number 3.5.",
            "DUPLICATE_KEY line 10, column 2, /q1: The property (q1) stands twice in the same object.");
  }

  @Test
  void sheetsMustAgreeAndNameTheirRaters() {
    String json = """
        [{"_subject": "S", "_date": "2026-10-15", "_rater": "anna", "q1": 1},
         {"_subject": "T", "_date": "2026-10-16", "q1": 1},
         {"_subject": "S", "_rater": "anna", "q1": 7},
         5]
        """;

    assertThat(problems(() -> FORM.read(json)))
        .containsExactly(
            "MISSING_PROPERTY line 2, column 2, /1: Entry 2 of the form data must have the property (_rater).\n  Maybe each rater should send a name of their own.",
            "INCONSISTENT line 2, column 3, /1/_subject: The _subject (T) must be the same in all forms, and (S) stands at /0/_subject.",
            "INCONSISTENT line 2, column 20, /1/_date: The _date (2026-10-16) must be the same in all forms, and (2026-10-15) stands at /0/_date.",
            "DUPLICATE_ID line 3, column 20, /2/_rater: The rater (anna) must send the form only once.\n  The first stands at /0/_rater.",
            "BAD_ANSWER line 3, column 38, /2/q1: The answer (7) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.",
            "WRONG_TYPE line 4, column 2, /3: Entry 4 (5) of the form data must be an object, or a list of one for each rater.");
  }

  @Test
  void textsBeyondTheirLimitsAreLocatedInTheForm() {
    String json = "{\"_subject\": \"" + "s".repeat(201) + "\",\n\"_rater\": \"" + "r".repeat(201)
        + "\",\n\"q1\": 1, \"q1-Comment\": \"" + "n".repeat(4001) + "\"}";

    assertThat(problems(() -> FORM.read(json)))
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly(
            "BAD_TEXT line 1, column 2, /_subject",
            "BAD_TEXT line 2, column 1, /_rater",
            "BAD_TEXT line 3, column 10, /q1-Comment");
    assertThat(problems(() -> FORM.read("{}", Subject.named(""), null)))
        .containsExactly("BAD_TEXT /subject/name: The name () of the subject must not be blank.");
  }

  @Test
  void criterionThatIsNamedLikeAnotherPartIsLocatedToo() {
    Model model = Model.builder("m", "1.0.0", "M")
        .scales(new YesNoScale("yes-no", ""))
        .criteria(Criterion.builder("subject", "Is it so?", "yes-no").build())
        .build();

    assertThat(
            problems(() -> MaturityForm.forModel(model).read("{\n\"subject\": 9}", SUBJECT, null)))
        .containsExactly(
            "BAD_ANSWER line 2, column 1, /subject: The answer (9) to the criterion (subject) must be yes or no.");
  }

  @Test
  void whatIsNoFormIsRefused() {
    assertThat(problems(() -> FORM.read("")))
        .containsExactly("SYNTAX line 1, column 1: The text is empty.");
    assertThat(problems(() -> FORM.read("7")))
        .containsExactly(
            "WRONG_TYPE line 1, column 1: The form data (7) must be an object, or a list of one for each rater.");
    assertThat(problems(() -> FORM.read("{\"q1\": 1, }"))).hasSize(1);
    assertThat(problems(() -> FORM.read("{}")))
        .containsExactly(
            "MISSING_PROPERTY line 1, column 1: The form data must have the property (_subject).\n  Maybe the subject should be given with the form.");
    assertThat(problems(() -> FORM.read("{\"_subject\": \"S\", \"q3\": 1e999999999}")))
        .containsExactly(
            "OUT_OF_RANGE line 1, column 19, /q3: The q3 (1e999999999) of the form data must be a number of ordinary size.");
  }

  @Test
  void subjectThatIsMisspeltOrMisreadIsNotMissingToo() {
    assertThat(problems(() -> FORM.read("{\"_subjct\": \"S\"}")))
        .containsExactly(
            "UNKNOWN_PROPERTY line 1, column 2, /_subjct: The name (_subjct) is not known.\n  Maybe _subject.");
    assertThat(problems(() -> FORM.read("[{\"_subject\": {}, \"q2\": \"maybe\"}]")))
        .containsExactly(
            "WRONG_TYPE line 1, column 3, /0/_subject: The _subject (an object) of entry 1 of the form data must be a text.",
            "BAD_ANSWER line 1, column 19, /0/q2: The answer (maybe) to the criterion (q2) must be yes or no.");
    assertThat(problems(() -> FORM.read("[{\"q2\": \"maybe\"}]"))).hasSize(2);
  }

  @Test
  void fileIsReadAndNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("form.json"), "{\"_subject\": \"S\", \"q1\": 1}");
    Path wrong =
        Files.writeString(folder.resolve("wrong.json"), "{\"_subject\": \"S\", \"q1\": 8}");

    assertThat(FORM.read(file, null, null).responses()).hasSize(1);
    assertThat(catchThrowableOfType(MaturityException.class, () -> FORM.read(wrong, null, null)))
        .hasMessageStartingWith(
            "The form data in the file (" + wrong + ") cannot be read: 1 problem.");
  }

  private static Answer rated(String number) {
    return new Answer.Rated(new BigDecimal(number));
  }

  private static List<String> problems(ThrowingCallable reading) {
    return catchThrowableOfType(MaturityException.class, reading).problems().stream()
        .map(MaturityFormTest::line)
        .toList();
  }

  private static String line(Problem problem) {
    return problem.code() + " " + problem;
  }
}
