package dev.maturity.io;

import static dev.maturity.io.BulkExample.BRIEF;
import static dev.maturity.io.BulkExample.HEADER;
import static dev.maturity.io.BulkExample.MODEL;
import static dev.maturity.io.BulkExample.SCORER;
import static dev.maturity.io.BulkExample.score;
import static dev.maturity.io.BulkExample.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.LevelSummary;
import dev.maturity.bulk.LevelSummary.LevelCount;
import dev.maturity.bulk.Measure;
import dev.maturity.io.BulkExample.Scored;
import dev.maturity.model.Level;
import dev.maturity.problem.MaturityException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BulkFilesTest {

  private static final Level LOW = MODEL.levels().get(0);
  private static final Level HIGH = MODEL.levels().get(1);

  @Test
  void allMeasuresOfAllNodesAreWritten() {
    Scored scored = score(
        BulkFileOptions.STANDARD,
        "subject,region,q1,q2,q3",
        "s1,EU,2,yes,12",
        "s2,US,0,,",
        "s3,,,,");

    // s1: doing (1 + 1)/2 = 1, time 12/24 = 0.5, together 0.75: half of the upper of two bands.
    // s2: one of two answers in doing, worth 0; half of one of two dimensions is a coverage of
    // 0.25, below 0.5.
    assertThat(scored.text()).isEqualTo("""
            subject,region,overall.score,overall.level,overall.position,overall.coverage,overall.status,\
            doing.score,doing.level,doing.position,doing.coverage,doing.status,\
            time.score,time.level,time.position,time.coverage,time.status
            s1,EU,0.75,high,2.5,1,scored,1,,,1,scored,0.5,,,1,scored
            s2,US,0,,,0.25,insufficient,0,,,0.5,scored,,,,0,unanswered
            s3,,,,,0,unanswered,,,,0,unanswered,,,,0,unanswered
            """);
    assertThat(scored.reading()).isEqualTo(new BulkReading(3, 0, 3, 0, List.of(), List.of()));
    assertThat(scored.result().summary())
        .isEqualTo(new LevelSummary(
            3,
            List.of(new LevelCount(LOW, 0), new LevelCount(HIGH, 1)),
            2,
            1,
            OptionalDouble.of(0.375)));
  }

  @Test
  void aLevelIsWrittenByItsId() {
    // (0.5 + 0)/2 and 6/24, and 1 and 24/24.
    assertThat(score(
                BulkFileOptions.STANDARD.scoring(BulkOptions.STANDARD.withMeasures(Measure.LEVEL)),
                "subject,q1,q2,q3",
                "a,1,no,6",
                "b,2,yes,24")
            .lines())
        .containsExactly(
            "subject,overall.level,doing.level,time.level", "a,beginning,,", "b,high,,");
  }

  @Test
  void aNumberIsTheShortestThatReadsTheSame() {
    // 8/24 and (0.5 + 1/3)/2.
    assertThat(score(BRIEF, "subject,q1,q3", "a,1,8").lines())
        .containsExactly(HEADER, "a,0.4166666666666667,0.5,0.3333333333333333");
  }

  @Test
  void wordsAndSeparatorsAreThoseOfTheWideForm() {
    String[] rows = {"a; always ;yes;1.5", "\"b \";\"partly, at times\";not-applicable;dont-know"};

    Scored scored =
        score(BRIEF, "\uFEFFsubject;q1 It is done.;q2;q3", rows[0], "", " ; ;; ", rows[1]);

    // Time 1.5/24 = 0.0625; (1 + 0.0625)/2.
    assertThat(scored.lines()).containsExactly(HEADER, "a,0.53125,1,0.0625", "b,0.5,0.5,");
    assertThat(scored.reading().rows()).isEqualTo(2);
    assertThat(score(BRIEF, "subject\tq1", "a\t2").lines()).contains("a,1,1,");
  }

  @Test
  void rowsOfASubjectThatStandTogetherAreOneAssessment() {
    Scored scored = score(
        BRIEF,
        "subject,rater,region,q1,q2",
        "a,r1,EU,2,no",
        "a,r2,,1,no",
        "a,r3,EU,0,no",
        "b,,US,2,yes",
        "c,r1,US,2,no");

    // The lower median of 1, 0.5 and 0 is 0.5; with the no, (0.5 + 0)/2.
    assertThat(scored.text()).isEqualTo("""
            subject,region,overall.score,doing.score,time.score
            a,EU,0.25,0.25,
            b,US,1,1,
            c,US,0.5,0.5,
            """);
    assertThat(scored.reading().rows()).isEqualTo(5);
    assertThat(scored.reading().assessments()).isEqualTo(3);
  }

  @Test
  void anAttributeOnWhichTheRowsOfASubjectDifferIsLeftEmpty() {
    Scored scored = score(
        BRIEF,
        "subject,rater,role,q1",
        "a,r1,boss,2",
        "a,r2,clerk,2",
        "a,r3,boss,2",
        "b,r1,boss,2");

    assertThat(scored.lines()).contains("a,,1,1,", "b,boss,1,1,");
    assertThat(scored.reading().notes()).anySatisfy(note -> assertThat(note).hasToString("""
                line 3, column 3: The column (role) has different texts in the rows of one subject, and is left empty for such subjects.
                  The first is (a). Maybe the column says something of the raters."""));
  }

  @Test
  void criteriaWithoutAColumnAreNoted() {
    assertThat(score(BRIEF, "subject,q1", "a,2").reading().notes())
        .singleElement()
        .hasToString(
            "2 criteria of the model (acme) have no column, and nobody answers them: q2, q3.");
  }

  @Test
  void flagsAreReadAndNotScored() {
    Scored scored = score(BRIEF, "subject,q1,f1", "a,2,yes", "b,1,maybe");

    assertThat(scored.lines()).containsExactly(HEADER, "a,1,1,");
    assertThat(BulkExample.told(scored.reading()))
        .containsExactly(
            "line 3, column 3 [f1] (maybe) The answer (maybe) to the criterion (f1) must be yes or no.");
  }

  @Test
  void levelsAreCountedBySegment() {
    Scored scored = score(
        BRIEF.scoring(BulkFileOptions.STANDARD.scoring()).by("region"),
        "subject,region,q1",
        "a,EU,2",
        "b,US,0",
        "c,EU,1",
        "d,,2");

    assertThat(scored.result().segments()).containsOnlyKeys("", "EU", "US");
    // Scores 1 and 0.5, where the upper band begins.
    assertThat(scored.result().segments().get("EU").meanScore()).hasValue(0.75);
    assertThat(scored.result().segments().get("US").withoutLevel()).isEqualTo(1);
    assertThat(scored.result().summary().assessments()).isEqualTo(4);
    assertThatThrownBy(() -> score(BRIEF.by("regoin"), "subject,region,q1", "a,EU,2"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The attribute (regoin) must be a column.")
        .hasMessageContaining("Maybe region.");
  }

  @Test
  void textsThatNeedQuotesGetThem() {
    Scored scored = score(
        BRIEF,
        "subject,\"a \"\"b\"\"\",q1",
        "\"x, y\",\"two\nlines\",2",
        "Müller 😀,=1,2",
        "\" \"\"\",,2");

    assertThat(scored.text()).isEqualTo("""
            subject,"a ""b""\",overall.score,doing.score,time.score
            "x, y","two
            lines",1,1,
            Müller 😀,=1,1,1,
            \"""\",,1,1,
            """);
  }

  @Test
  void aTableCanBeReadWholeOrInParts() {
    String[] lines = {
      "subject,rater,weight,region,q1,q3", "a,r1,2,EU,2,7.5", "a,r2,,EU,,", "b,,,,x,", "c,,,,0,"
    };
    AnswerTableBuilder builder = AnswerTable.builder(MODEL);

    BulkReading reading = BulkFiles.read(stream(lines), BulkFileOptions.STANDARD, builder);

    AnswerTable table = builder.build();
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.responses()).isEqualTo(3);
    assertThat(table.subject(1)).isEqualTo("c");
    assertThat(table.attribute(0, "region")).isEqualTo("EU");
    assertThat(table.answer(0, 2)).hasToString("Optional[7.5]");
    assertThat(reading.refused()).isEqualTo(1);
    List<AnswerTable> parts = new ArrayList<>();
    BulkFiles.readParts(MODEL, stream(lines), BulkFileOptions.STANDARD, parts::add);
    assertThat(parts).singleElement().satisfies(part -> assertThat(part.size()).isEqualTo(2));
  }

  @Test
  void scoresAtHandAreWrittenAsThoseOfAFile() {
    String[] lines = {"subject,region,q1,q3", "a,EU,2,7.5", "b,,1,"};
    AnswerTableBuilder builder = AnswerTable.builder(MODEL);
    BulkFiles.read(stream(lines), BulkFileOptions.STANDARD, builder);
    var scores = SCORER.score(builder.build());

    for (BulkFormat format : BulkFormat.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BulkFiles.write(scores, out, format);

      assertThat(out.toString(StandardCharsets.UTF_8))
          .isEqualTo(score(BulkFileOptions.STANDARD.writing(format), lines).text());
    }
  }

  @Test
  void scoresAsJsonLinesLeaveOutWhatIsNotThere() {
    assertThat(score(
                BulkFileOptions.STANDARD.writing(BulkFormat.JSON_LINES),
                "subject,region,q1,q2,q3",
                "\"a \"\"1\"\"\",EU,2,yes,12",
                "b,,,,")
            .text())
        .isEqualTo("""
            {"subject":"a \\"1\\"","attributes":{"region":"EU"},"nodes":{\
            "overall":{"score":0.75,"level":"high","position":2.5,"coverage":1,"status":"scored"},\
            "doing":{"score":1,"coverage":1,"status":"scored"},\
            "time":{"score":0.5,"coverage":1,"status":"scored"}}}
            {"subject":"b","nodes":{\
            "overall":{"coverage":0,"status":"unanswered"},\
            "doing":{"coverage":0,"status":"unanswered"},\
            "time":{"coverage":0,"status":"unanswered"}}}
            """);
  }
}
