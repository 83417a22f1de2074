package dev.maturity.io;

import static dev.maturity.io.CsvExample.CSV;
import static dev.maturity.io.CsvExample.SUBJECT;
import static dev.maturity.io.CsvExample.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.assessment.Subject;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CSV with mistakes: every problem with its line and cell. */
class BadCsvTest {

  private static final String KNOWN =
      " | Its columns are criterion, answer, and perhaps rater, note and origin; dimension, statement, help, scale and options are for people.";

  @ParameterizedTest(name = "{0}")
  @MethodSource({"longHeaders", "longRows", "syntax"})
  void mistakesInTheLongFormAreLocated(String mistake, String csv, List<String> expected) {
    assertThat(problems(() -> CSV.readLong(csv, SUBJECT, null))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wide")
  void mistakesInTheWideFormAreLocated(String mistake, String csv, List<String> expected) {
    assertThat(problems(() -> CSV.readWide(csv, SUBJECT, null))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("either")
  void mistakesInAFormThatIsFoundOutAreLocated(String mistake, String csv, List<String> expected) {
    assertThat(problems(() -> CSV.read(csv, SUBJECT, null))).isEqualTo(expected);
  }

  static Stream<Arguments> either() {
    String columns =
        " | Its columns are criterion and answer in the long form, rater and the ids of the criteria in the wide form.";
    return Stream.of(
        arguments(
            "nothing at all",
            "",
            List.of("MISSING_PROPERTY 1:1 The text must begin with a header, and it is empty."
                + columns)),
        arguments(
            "title above the header",
            lines("Acme; 2026", "criterion;answer", "q1;2"),
            List.of(
                "MISSING_PROPERTY 1:1 The text must begin with a header, and its first row (Acme) is none."
                    + columns)),
        arguments(
            "long form with a misspelt column",
            lines("rater,criterion,anwser", "anna,q1,9"),
            List.of("UNKNOWN_PROPERTY 1:3 The column (anwser) is not known. | Maybe answer.")),
        arguments(
            "long form without the answers",
            lines("rater,criterion", "anna,q1"),
            List.of("MISSING_PROPERTY 1:1 The column (answer) must be there, and it is missing.")),
        arguments(
            "wide form with misspelt raters",
            lines("ratr,q1", "anna,1"),
            List.of("MISSING_PROPERTY 1:1 The first column (ratr) must be rater. | Maybe rater.")),
        arguments(
            "wide form without raters",
            lines("q1,q2", "1,yes"),
            List.of(
                "MISSING_PROPERTY 1:1 The first column (q1) must be rater. | Maybe a column rater is missing before it, with a name or a number in each row.")),
        arguments(
            "wide form in which nothing but the rater is known",
            lines("rater,qq1", "anna,1"),
            List.of(
                "UNKNOWN_CRITERION 1:2 The column (qq1) must be a criterion of the model (acme-data). | Maybe q1.")));
  }

  static Stream<Arguments> longHeaders() {
    return Stream.of(
        arguments(
            "nothing at all",
            "",
            List.of("MISSING_PROPERTY 1:1 The text must begin with a header, and it is empty."
                + KNOWN)),
        arguments(
            "semicolons, and commas in one row",
            lines("criterion;answer", "q1,2", "q2;yes;1"),
            List.of(
                "SYNTAX 2:1 The row must have 2 cells, one for each column, not 1. | Maybe a semicolon is missing.",
                "SYNTAX 3:1 The row must have 2 cells, one for each column, not 3. | Maybe a cell with a semicolon in it needs quotes.")),
        arguments(
            "another separator, which is none",
            lines("criterion|answer", "q1|2"),
            List.of(
                "UNKNOWN_PROPERTY 1:1 The column (criterion|answer) is not known." + KNOWN,
                "MISSING_PROPERTY 1:1 The column (criterion) must be there, and it is missing.",
                "MISSING_PROPERTY 1:1 The column (answer) must be there, and it is missing.")),
        arguments(
            "column for people misspelt",
            lines("criterion,answer,statment", "q1,2,It is done."),
            List.of("UNKNOWN_PROPERTY 1:3 The column (statment) is not known. | Maybe statement.")),
        arguments(
            "column misspelt, which is not missing too",
            lines("criterion,anwser", "q1,2"),
            List.of("UNKNOWN_PROPERTY 1:2 The column (anwser) is not known. | Maybe answer.")),
        arguments(
            "column missing, another unknown, a third twice",
            lines("criterion,weight,criterion", "q1,2,3"),
            List.of(
                "MISSING_PROPERTY 1:1 The column (answer) must be there, and it is missing.",
                "UNKNOWN_PROPERTY 1:2 The column (weight) is not known." + KNOWN,
                "DUPLICATE_KEY 1:3 The column (criterion) must not stand twice.")),
        arguments(
            "column of the raters misspelt, so that nobody is known to answer twice",
            lines("criterion,answer,ratr", "q2,maybe,anna", "q2,yes,ben"),
            List.of(
                "UNKNOWN_PROPERTY 1:3 The column (ratr) is not known. | Maybe rater.",
                "BAD_ANSWER 2:2 The answer (maybe) to the criterion (q2) must be yes or no.")),
        arguments(
            "title above the header, from which nothing follows about the rows",
            lines("Acme 2026", "criterion,answer", "q1,2", "q9,2"),
            List.of(
                "UNKNOWN_PROPERTY 1:1 The column (Acme 2026) is not known." + KNOWN,
                "MISSING_PROPERTY 1:1 The column (criterion) must be there, and it is missing.",
                "MISSING_PROPERTY 1:1 The column (answer) must be there, and it is missing.")),
        arguments(
            "header of one column",
            lines("criterion", "q1,2"),
            List.of(
                "MISSING_PROPERTY 1:1 The column (answer) must be there, and it is missing.",
                "SYNTAX 2:1 The row must have 1 cell, one for each column, not 2. | Maybe a cell with a comma in it needs quotes.")));
  }

  static Stream<Arguments> longRows() {
    return Stream.of(
        arguments(
            "several mistakes at once, after a note on two lines",
            lines(
                "criterion,answer,rater,note",
                "q1,2,anna,\"first",
                "second\"",
                "q1,3,ben,",
                "q9,1,ben,",
                "q2,true,ben,",
                "q3,\"3,5\",ben,",
                "q3,1e5,anna,",
                "q1,never,anna,"),
            List.of(
                "BAD_ANSWER 4:2 The answer (3) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.",
                "UNKNOWN_CRITERION 5:1 The criterion (q9) of a response must be in the model (acme-data). | Maybe q1.",
                "BAD_ANSWER 6:2 The answer (true) to the criterion (q2) must be yes or no. | Maybe yes.",
                "BAD_ANSWER 7:2 The answer (3,5) to the criterion (q3) must be a whole number, 0 or more.",
                "BAD_ANSWER 8:2 The answer (1e5) to the criterion (q3) must be a whole number, 0 or more.",
                "DUPLICATE_RESPONSE 9:2 The rater (anna) must answer the criterion (q1) only once. | The first answer is in line 2.")),
        arguments(
            "rows too short and too long",
            lines("criterion,answer", "q1", "q2,yes", "q3,1,2"),
            List.of(
                "SYNTAX 2:1 The row must have 2 cells, one for each column, not 1. | Maybe a comma is missing.",
                "SYNTAX 4:1 The row must have 2 cells, one for each column, not 3. | Maybe a cell with a comma in it needs quotes.")),
        arguments(
            "decimal commas",
            lines("criterion;answer", "q5;3,5", "q3;3,5", "q5;30,5"),
            List.of(
                "BAD_ANSWER 2:2 The answer (3,5) to the criterion (q5) must be a number from 0 to 24. | Maybe 3.5, with a decimal point, not a comma.",
                "BAD_ANSWER 3:2 The answer (3,5) to the criterion (q3) must be a whole number, 0 or more.",
                "DUPLICATE_RESPONSE 4:2 The rater must answer the criterion (q5) only once. | The first answer is in line 2.",
                "BAD_ANSWER 4:2 The answer (30,5) to the criterion (q5) must be a number from 0 to 24.")),
        arguments(
            "row with a cell beyond the last column",
            lines("criterion,answer,,", "q1,2,,", "q2,yes,,left over"),
            List.of(
                "SYNTAX 3:1 The row must have 2 cells, one for each column, not 4. | Maybe a cell with a comma in it needs quotes.")),
        arguments(
            "rater sometimes missing",
            lines("rater,criterion,answer", "anna,q1,2", ",q2,yes"),
            List.of(
                "MISSING_PROPERTY 3:1 The response to the criterion (q2) must name its rater, because raters are listed.")),
        arguments(
            "rater with too long a name",
            lines("rater,criterion,answer", "a".repeat(201) + ",q1,2"),
            List.of("BAD_TEXT 2:1 The id (" + "a".repeat(40)
                + "…, 201 characters) of the rater must have at most 200 characters.")),
        arguments(
            "note without an answer, and one that is too long",
            lines("criterion,answer,note", "q1,,ask again", "q2,yes," + "n".repeat(4001)),
            List.of(
                "MISSING_PROPERTY 2:2 The answer to the criterion (q1) must be given, because there is a note. | Maybe dont-know or not-applicable.",
                "BAD_TEXT 3:3 The note (" + "n".repeat(40)
                    + "…, 4001 characters) of the response to the criterion (q2) must have at most 4000 characters.")),
        arguments(
            "unknown criteria in rows without an answer",
            lines("criterion,answer,note", "q1,,", "q22,,", "zz,,ask again"),
            List.of(
                "UNKNOWN_CRITERION 3:1 The criterion (q22) of a row without an answer must be in the model. | Maybe q2.",
                "UNKNOWN_CRITERION 4:1 The criterion (zz) of a row without an answer must be in the model.",
                "MISSING_PROPERTY 4:2 The answer to the criterion (zz) must be given, because there is a note. | Maybe dont-know or not-applicable.")),
        arguments(
            "criterion missing",
            lines("criterion,answer", ",2"),
            List.of("BAD_TEXT 2:1 The criterion () of a response must not be blank.")),
        arguments(
            "answer that is one point by its number and another by its label",
            lines("criterion,answer", "q4,1"),
            List.of(
                "BAD_ANSWER 2:2 The answer (1) to the criterion (q4) must be clear, and it is both a label and the number of the point (0.5). | Maybe the assessment should be JSON, where a label stands in quotes.")),
        arguments(
            "states in other words",
            lines("criterion,answer", "q1,n/a", "q2,unsure"),
            List.of(
                "BAD_ANSWER 2:2 The answer (n/a) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point. | Maybe not-applicable.",
                "BAD_ANSWER 3:2 The answer (unsure) to the criterion (q2) must be yes or no. | Maybe dont-know.")));
  }

  static Stream<Arguments> syntax() {
    String quotes =
        "The quotes in the row that begins here must be in pairs. | Maybe a closing quote is missing, or a quote inside a quoted cell should be doubled.";
    return Stream.of(
        arguments(
            "quote that is not closed, after a wrong answer",
            lines("criterion,answer", "q2,maybe", "\"q1,2", "q3,1"),
            List.of(
                "BAD_ANSWER 2:2 The answer (maybe) to the criterion (q2) must be yes or no.",
                "SYNTAX 3:1 " + quotes)),
        arguments(
            "quote inside a quoted cell",
            lines("criterion,answer,note", "q2,yes,\"so \"he\" said\""),
            List.of("SYNTAX 2:1 " + quotes)),
        arguments(
            "quote that is not closed in the header",
            "\"criterion,answer",
            List.of("SYNTAX 1:1 " + quotes)));
  }

  static Stream<Arguments> wide() {
    return Stream.of(
        arguments(
            "long form read as wide",
            lines("criterion,answer", "q1,2"),
            List.of(
                "MISSING_PROPERTY 1:1 The first column (criterion) must be rater. | Maybe a column rater is missing before it, with a name or a number in each row.")),
        arguments(
            "unknown and doubled criteria, and wrong answers in the other columns",
            lines("rater,q1,qq2,q3,q1", "anna,5,yes,few,2", "ben,2,yes,1.5,9"),
            List.of(
                "UNKNOWN_CRITERION 1:3 The column (qq2) must be a criterion of the model (acme-data). | Maybe q2.",
                "DUPLICATE_KEY 1:5 The column (q1) must not stand twice.",
                "BAD_ANSWER 2:2 The answer (5) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.",
                "BAD_ANSWER 2:4 The answer (few) to the criterion (q3) must be a whole number, 0 or more.",
                "BAD_ANSWER 3:4 The answer (1.5) to the criterion (q3) must be a whole number, 0 or more.")),
        arguments(
            "row that lacks a cell, so that no one knows which",
            lines("rater,q1,q2,q3", "anna,1,yes"),
            List.of(
                "SYNTAX 2:1 The row must have 4 cells, one for each column, not 3. | Maybe a comma is missing.")),
        arguments(
            "column of notes, and an id without a blank after it",
            lines("rater,q1,q1 note,q2: Is it so?", "anna,1,often,yes"),
            List.of(
                "DUPLICATE_KEY 1:3 The column (q1) must not stand twice. | Maybe it holds notes, which only the long form has.",
                "UNKNOWN_CRITERION 1:4 The column (q2:) must be a criterion of the model (acme-data). | Maybe q2.")),
        arguments(
            "rater twice, and two who are not named",
            lines("rater,q1", "anna,1", ",2", "anna,9", ",2"),
            List.of(
                "MISSING_PROPERTY 3:1 The rater must be named, because there is more than one row.",
                "DUPLICATE_ID 4:1 The rater (anna) must have only one row. | The first is in line 2.",
                "MISSING_PROPERTY 5:1 The rater must be named, because there is more than one row.")));
  }

  @Test
  void summaryNamesTheFileAndCountsTheProblems(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("answers.csv"), "criterion,answer\nq1,7\nq9,1\n");

    MaturityException thrown =
        catchThrowableOfType(MaturityException.class, () -> CSV.readLong(file, SUBJECT, null));

    assertThat(thrown)
        .hasMessageStartingWith("The assessment in the file (" + file
            + ") cannot be read: 2 problems.\n* line 2, column 2: ");
  }

  @Test
  void otherEncodingIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(
        folder.resolve("answers.csv"),
        "criterion,answer,note\nq2,yes,café\n",
        Charset.forName("windows-1252"));

    assertThat(problems(() -> CSV.readLong(file, SUBJECT, null)))
        .containsExactly(
            "ENCODING 2:11 The byte (0xE9) is not UTF-8 here. | Maybe the file was saved in another encoding, such as Windows-1252; save it as UTF-8.");
  }

  @Test
  void subjectIsCheckedToo() {
    assertThat(problems(() -> CSV.readLong("criterion,answer", Subject.named(""), null)))
        .containsExactly("BAD_TEXT /subject/name The name () of the subject must not be blank.");
  }

  @Test
  void textWithoutEndIsRefused() {
    assertThat(problems(() -> CSV.readLong("x" + ",".repeat(20_001), SUBJECT, null)))
        .containsExactly("TOO_LARGE 1:1 The header must have at most 20000 columns, not 20002.");
    assertThat(problems(() -> CSV.readLong("x".repeat(20_000_001), SUBJECT, null)))
        .containsExactly("TOO_LARGE  The text must have at most 20000000 characters.");
  }

  @Test
  void listOfProblemsEndsSomewhere() {
    String csv = "criterion,answer\n" + "q1\n".repeat(5_000);

    assertThat(problems(() -> CSV.readLong(csv, SUBJECT, null))).hasSize(1_001);
  }

  private static List<String> problems(ThrowingCallable reading) {
    return catchThrowableOfType(MaturityException.class, reading).problems().stream()
        .map(BadCsvTest::line)
        .toList();
  }

  /** {@code CODE line:column Sentence. | Hint.} */
  private static String line(Problem problem) {
    String at = problem.location() == null
        ? problem.path()
        : problem.location().line() + ":" + problem.location().column();
    return problem.code()
        + " "
        + at
        + " "
        + problem.message()
        + (problem.hint().isEmpty() ? "" : " | " + problem.hint());
  }
}
