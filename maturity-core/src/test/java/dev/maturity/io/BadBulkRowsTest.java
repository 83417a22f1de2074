package dev.maturity.io;

import static dev.maturity.io.BulkExample.BRIEF;
import static dev.maturity.io.BulkExample.HEADER;
import static dev.maturity.io.BulkExample.bytes;
import static dev.maturity.io.BulkExample.score;
import static dev.maturity.io.BulkExample.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.io.BulkExample.Scored;
import dev.maturity.problem.MaturityException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What cannot be used is told with its place, and the rest is scored. */
class BadBulkRowsTest {

  @Test
  void answersOffTheScaleAreToldAndTheRestIsScored() {
    Scored scored = score(
        BRIEF,
        "subject,q1,q2,q3",
        "a,2,,",
        "b,5,maybe,",
        "c,,,\"7,5\"",
        "d,yes,,25",
        "e,n/a,,",
        "f,1,,");

    assertThat(scored.lines()).containsExactly(HEADER, "a,1,1,", "f,0.5,0.5,");
    assertThat(told(scored.reading()))
        .containsExactly(
            "line 3, column 2 [q1] (5) The answer (5) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.",
            "line 3, column 3 [q2] (maybe) The answer (maybe) to the criterion (q2) must be yes or no.",
            "line 4, column 4 [q3] (7,5) The answer (7,5) to the criterion (q3) must be a number from 0 to 24.",
            "line 5, column 2 [q1] (yes) The answer (yes) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.",
            "line 5, column 4 [q3] (25) The answer (25) to the criterion (q3) must be a number from 0 to 24.",
            "line 6, column 2 [q1] (n/a) The answer (n/a) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.");
    assertThat(scored.reading().badRows())
        .extracting(bad -> bad.problem().hint())
        .contains("Maybe 7.5, with a decimal point, not a comma.", "Maybe not-applicable.");
    assertThat(scored.reading().rows()).isEqualTo(6);
    assertThat(scored.reading().refused()).isEqualTo(4);
    assertThat(scored.reading().assessments()).isEqualTo(2);
    assertThat(scored.reading().problems()).isEqualTo(6);
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    Scored scored =
        score(BRIEF, "subject,q1,q2", "a,1", "b,1,yes,", "c,1,yes,no", "d", "e,1,yes, ,");

    assertThat(scored.lines()).containsExactly(HEADER, "b,0.75,0.75,", "e,0.75,0.75,");
    assertThat(told(scored.reading()))
        .containsExactly(
            "line 2, column 1 [] (a) The row must have 3 cells, one for each column, not 2.",
            "line 4, column 1 [] (c) The row must have 3 cells, one for each column, not 4.",
            "line 5, column 1 [] (d) The row must have 3 cells, one for each column, not 1.");
    assertThat(scored.reading().badRows())
        .extracting(bad -> bad.problem().hint())
        .containsExactly(
            "Maybe a comma is missing.",
            "Maybe a cell with a comma in it needs quotes.",
            "Maybe a comma is missing.");
  }

  @Test
  void aRowMustNotBeEndless() {
    String text = "x".repeat(1_000_000);

    Scored scored = score(
        BRIEF,
        "subject,region,industry,country,site,owner,q1",
        "a,,,,,,1",
        String.join(",", "b", text, text, text, text, text, "1"),
        "c,,,,,,2");

    assertThat(scored.lines())
        .containsExactly(
            "subject,region,industry,country,site,owner,overall.score,doing.score,time.score",
            "a,,,,,,0.5,0.5,",
            "c,,,,,,1,1,");
    assertThat(scored.reading().refused()).isEqualTo(1);
    assertThat(scored.reading().badRows())
        .extracting(bad -> bad.problem().toString())
        .containsExactly("""
            line 3, column 1: The row must have at most 4000000 characters.
              Maybe a closing quote is missing.""");
  }

  @Test
  void theSubjectMustBeNamed() {
    assertThat(told(score(BRIEF, "subject,q1", " ,1", "a,1").reading()))
        .containsExactly("line 2, column 1 [subject] () The subject of the row must be named.");
    assertThat(told(score(BRIEF, "subject,q1", "x".repeat(201) + ",1").reading()))
        .singleElement()
        .asString()
        .endsWith("must have at most 200 characters.");
  }

  @Test
  void anEmptyCellIsNotTakenForTheOneAbove() {
    Scored scored = score(BRIEF, "subject,region,q1", "a,EU,1", "b,,2", ",EU,1", "c,,");

    assertThat(scored.lines())
        .containsExactly(
            "subject,region,overall.score,doing.score,time.score",
            "a,EU,0.5,0.5,",
            "b,,1,1,",
            "c,,,,");
    assertThat(told(scored.reading()))
        .containsExactly("line 4, column 1 [subject] () The subject of the row must be named.");
  }

  @Test
  void aSubjectThatComesAgainIsRefused() {
    Scored scored = score(BRIEF, "subject,q1", "a,1", "b,2", "a,2", "b,9");

    assertThat(scored.lines()).containsExactly(HEADER, "a,0.5,0.5,", "b,1,1,");
    assertThat(scored.reading().refused()).isEqualTo(2);
    assertThat(scored.reading().badRows().get(0).problem()).hasToString("""
            line 4, column 1: The subject (a) must come only once, and there were rows of it before.
              Maybe a column (rater) is missing, with a name or number in each row of a subject.""");
    assertThat(score(BRIEF, "subject,rater,q1", "a,r1,1", "b,r1,2", "a,r2,1")
            .reading()
            .badRows()
            .get(0)
            .problem()
            .hint())
        .isEqualTo("Maybe the rows should be sorted, so that those of a subject stand together.");
  }

  @Test
  void anAssessmentIsRefusedWithAnyOfItsRows() {
    Stream.of("a,r2,9", "a,r2", "a,r1,1", "a,,1").forEach(bad -> {
      Scored first = score(BRIEF, "subject,rater,q1", bad, "a,r1,1", "a,r3,1", "b,r1,1");
      Scored amid = score(BRIEF, "subject,rater,q1", "a,r1,1", bad, "a,r3,1", "b,r1,1");
      Scored last = score(BRIEF, "subject,rater,q1", "a,r1,1", "a,r3,1", bad, "b,r1,1");

      for (Scored scored : List.of(first, amid, last)) {
        assertThat(scored.lines()).as(bad).containsExactly(HEADER, "b,0.5,0.5,");
        assertThat(scored.reading().refused()).as(bad).isEqualTo(3);
        assertThat(scored.reading().assessments()).as(bad).isEqualTo(1);
      }
    });
  }

  @Test
  void ratersAreToldApart() {
    assertThat(told(score(BRIEF, "subject,rater,q1", "a,r1,1", "a,r1,2").reading()))
        .containsExactly(
            "line 3, column 2 [rater] (r1) The rater (r1) must have only one row of the subject (a).");
    assertThat(told(score(BRIEF, "subject,rater,q1", "a,,1", "a,r1,2").reading()))
        .containsExactly(
            "line 3, column 2 [rater] (r1) The raters of the subject (a) must be named, because there is more than one row.");
  }

  @Test
  void aWeightIsAPositiveNumber() {
    Scored scored = score(
        BRIEF,
        "subject,rater,weight,q1",
        "a,r1,0,1",
        "b,r1,-1,1",
        "c,r1,much,1",
        "d,r1,\"1,5\",1",
        "e,r1,1.5,1",
        "f,r1,1234567890123456,1");

    assertThat(scored.lines()).containsExactly(HEADER, "e,0.5,0.5,");
    assertThat(scored.reading().badRows()).hasSize(5);
    assertThat(scored.reading().badRows().get(3).problem()).hasToString("""
            line 5, column 3: The weight (1,5) of a rater must be a positive number with at most 15 digits before and after the decimal point.
              Maybe 1.5.""");
  }

  @Test
  void bytesThatAreNoUtf8SpoilOnlyTheirRow() {
    byte[] latin = "subject,region,q1\nMüller,EU,1\na,Köln,1\nb,EU,ü\nc,EU,1\n"
        .getBytes(StandardCharsets.ISO_8859_1);

    Scored scored = score(BRIEF, latin);

    assertThat(scored.lines()).hasSize(2).contains("c,EU,0.5,0.5,");
    assertThat(told(scored.reading()))
        .containsExactly(
            "line 2, column 1 [subject] (M\\udc80ller) The text (M\\udc80ller) must be UTF-8, and some of its bytes are not.",
            "line 3, column 2 [region] (K\\udc80ln) The text (K\\udc80ln) must be UTF-8, and some of its bytes are not.",
            "line 4, column 3 [q1] (\\udc80) The text (\\udc80) must be UTF-8, and some of its bytes are not.");
  }

  @Test
  void beyondTheLimitProblemsAreCounted() {
    String[] lines = Stream.concat(
            Stream.of("subject,q1"), IntStream.range(0, 50).mapToObj(i -> "s" + i + ",9"))
        .toArray(String[]::new);

    BulkReading reading = score(BRIEF.listing(3), lines).reading();

    assertThat(reading.badRows()).hasSize(3);
    assertThat(reading.problems()).isEqualTo(50);
    assertThat(reading.refused()).isEqualTo(50);
    assertThat(score(BRIEF.listing(0), lines).reading().badRows()).isEmpty();
  }

  @Test
  void aHeaderThatDoesNotFitIsAnErrorWithEveryProblem() {
    assertThatThrownBy(() -> score(
            BRIEF, "Subject,q1,q1 again,,q22,weight,region,region,overall.score", "a,1,1,,,,,,"))
        .isInstanceOfSatisfying(
            MaturityException.class,
            e -> assertThat(e.problems())
                .extracting(Object::toString)
                .containsExactly(
                    "line 1, column 1: The column (Subject) must be written (subject).",
                    "line 1, column 3: The column (q1) must not stand twice.\n  A column is named by what stands before the first blank.",
                    "line 1, column 4: The column must have a name.",
                    "line 1, column 5: The column (q22) must be a criterion of the model (acme), or not be so like one.\n  Maybe q2. If it says something of the subject, it needs another name.",
                    "line 1, column 6: The column (weight) must stand beside a column (rater), because it says how much a rater counts.",
                    "line 1, column 8: The column (region) must not stand twice.",
                    "line 1, column 9: The column (overall.score) must have another name, because a column of the scores has this one."));
    assertThatThrownBy(() -> score(BRIEF, "client,q1", "a,1"))
        .hasMessageContaining("The column (subject) must be there, and it is missing.");
    assertThatThrownBy(() -> score(BRIEF, "subject,region", "a,1"))
        .hasMessageContaining("The columns must be criteria of the model (acme), and none is.");
    assertThatThrownBy(() -> score(BRIEF, "", " "))
        .hasMessageContaining("The text must begin with a header, and it is empty.");
  }

  @Test
  void quotesThatNeverEndEndTheReading() {
    assertThatThrownBy(() -> score(BRIEF, "subject,q1", "a,1", "\"b,1", "c,1"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(
            "line 3, column 1: The quotes in the row that begins here must be in pairs.");
    assertThatThrownBy(() -> score(BRIEF, bytes("subject,q1", "\"b,1\n" + "c,1\n".repeat(300_000))))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("line 2, column 1: The quotes");
  }

  @Test
  void aSubjectWithVeryManyRatersIsRefused() {
    String[] lines = Stream.concat(
            Stream.of("subject,rater,q1"),
            IntStream.rangeClosed(0, 10_000).mapToObj(i -> "a,r" + i + ",1"))
        .toArray(String[]::new);

    Scored scored = score(BRIEF, lines);

    assertThat(scored.lines()).containsExactly(HEADER);
    assertThat(scored.reading().refused()).isEqualTo(10_001);
    assertThat(told(scored.reading()))
        .containsExactly(
            "line 10002, column 2 [rater] (r10000) The subject (a) must have at most 10000 raters.");
  }

  @Test
  void badRowsAreWrittenAsATable() {
    BulkReading reading = score(BRIEF, "subject,q1,q3", "a,9,\"7,5\"").reading();

    assertThat(BulkFiles.badRows(reading.badRows())).isEqualTo("""
            line,column,name,value,message,hint
            2,2,q1,9,"The answer (9) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.",
            2,3,q3,"7,5","The answer (7,5) to the criterion (q3) must be a number from 0 to 24.","Maybe 7.5, with a decimal point, not a comma."
            """);
  }
}
