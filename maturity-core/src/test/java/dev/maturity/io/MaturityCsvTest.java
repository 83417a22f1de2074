package dev.maturity.io;

import static dev.maturity.io.CsvExample.CSV;
import static dev.maturity.io.CsvExample.MODEL;
import static dev.maturity.io.CsvExample.SUBJECT;
import static dev.maturity.io.CsvExample.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.YesNoScale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaturityCsvTest {

  private static final LocalDate DATE = LocalDate.of(2026, 10, 15);

  private static final Assessment TWO_RATERS = Assessment.of(MODEL)
      .subject(SUBJECT)
      .date(DATE)
      .rater("anna")
      .answer("q1", new Answer.Chosen("partly, at times"), "")
      .answer("q2", "yes")
      .answer("q3", 7)
      .rater("ben")
      .answer("q1", new Answer.Rated(new BigDecimal("2")), "")
      .notApplicable("q2", "")
      .dontKnow("q3")
      .build();

  @Test
  void wideAndLongFormGiveWhatTheBuilderGives() {
    String wide = lines(
        "rater,q1,q2,q3", "anna,\"partly, at times\",yes,7", "ben,2,not-applicable,dont-know");
    String longForm = lines(
        "rater,criterion,answer",
        "anna,q1,\"partly, at times\"",
        "anna,q2,yes",
        "anna,q3,7",
        "ben,q1,2",
        "ben,q2,not-applicable",
        "ben,q3,dont-know");

    assertThat(CSV.readWide(wide, SUBJECT, DATE)).isEqualTo(TWO_RATERS);
    assertThat(CSV.readLong(longForm, SUBJECT, DATE)).isEqualTo(TWO_RATERS);
  }

  @Test
  void formIsFoundOutByTheHeader() {
    String wide = lines("rater,q2,q3", "anna,yes,7");
    String longForm = lines("rater,answer,criterion", "anna,yes,q2", "anna,7,q3");

    assertThat(CSV.read(wide, SUBJECT, DATE)).isEqualTo(CSV.readWide(wide, SUBJECT, DATE));
    assertThat(CSV.read(longForm, SUBJECT, DATE)).isEqualTo(CSV.readWide(wide, SUBJECT, DATE));
  }

  @Test
  void criterionMayBeCalledAnswer() {
    Model model = Model.builder("m", "1", "M")
        .scales(new YesNoScale("yes-no", ""))
        .criteria(Criterion.builder("answer", "Is it so?", "yes-no").build())
        .build();

    assertThat(MaturityCsv.forModel(model)
            .read(lines("rater,answer", "anna,yes"), SUBJECT, null)
            .responses())
        .containsExactly(new Response("answer", "anna", new Answer.Chosen("yes"), "", List.of()));
  }

  @Test
  void columnsForPeopleAreNotRead() {
    String csv = lines(
        "dimension,criterion,statement,help,scale,options,answer",
        "none,q2,\"Is it\nso?\",\"q1, 9\",nonsense,perhaps,yes");

    assertThat(CSV.read(csv, SUBJECT, null))
        .isEqualTo(Assessment.of(MODEL).subject(SUBJECT).answer("q2", "yes").build());
  }

  @Test
  void columnOfTheWideFormMayCarryATextForPeople() {
    String csv = lines("rater,\"q1 It is done, always; ever\",\"q2\nIs it so?\"", ",2,yes");

    assertThat(CSV.read(csv, SUBJECT, null))
        .isEqualTo(CSV.readWide(lines("rater,q1,q2", ",2,yes"), SUBJECT, null));
  }

  @Test
  void spreadsheetMayWriteSemicolonsOrTabs() {
    Assessment expected =
        CSV.readWide(lines("rater,q1,q3", "anna,\"partly, at times\",7"), SUBJECT, null);

    assertThat(CSV.read(
            "\uFEFFrater;q1 It is done, at times.;q3\r\nanna;partly, at times;7\r\n;;\r\n",
            SUBJECT,
            null))
        .isEqualTo(expected);
    assertThat(CSV.read("\r\n\"rater\"\tq1\tq3\r\nanna\tpartly, at times\t7", SUBJECT, null))
        .isEqualTo(expected);
    assertThat(CSV.read(
            "answer;criterion;rater\npartly, at times;q1;anna\n7;q3;anna\n", SUBJECT, null))
        .isEqualTo(expected);
  }

  @Test
  void spreadsheetMayWriteBlankColumnsAndLeaveOutBlankCells() {
    String csv = lines(
        "criterion,answer,rater,note,,", "q2,yes,anna,,,", "q3,7,anna", "q1,2,anna,often", "q4,");

    assertThat(CSV.read(csv, SUBJECT, null))
        .isEqualTo(Assessment.of(MODEL)
            .subject(SUBJECT)
            .rater("anna")
            .answer("q2", "yes")
            .answer("q3", 7)
            .answer("q1", new Answer.Rated(new BigDecimal("2")), "often")
            .build());
  }

  @Test
  void columnsOfTheLongFormMayStandInAnyOrder() {
    String csv = lines("note,answer,criterion", "\"He said \"\"no\"\"\nand left\",no,q2");

    assertThat(CSV.readLong(csv, SUBJECT, null))
        .isEqualTo(Assessment.of(MODEL)
            .subject(SUBJECT)
            .answer("q2", new Answer.Chosen("no"), "He said \"no\"\nand left")
            .build());
  }

  @Test
  void blankAnswerIsNoAnswer() {
    Assessment fromWide = CSV.readWide(lines("rater,q1,q2", "anna, ,yes", "ben,,"), SUBJECT, null);
    Assessment fromLong = CSV.readLong(
        lines("criterion,answer,rater", "q1,,anna", "q2,yes,anna", "q1, ,ben"), SUBJECT, null);

    assertThat(fromWide.responses()).hasSize(1);
    assertThat(fromWide.raters()).hasSize(2);
    assertThat(fromLong).isEqualTo(fromWide);
  }

  @Test
  void soleRaterNeedNotBeNamed() {
    Assessment expected = Assessment.of(MODEL).subject(SUBJECT).answer("q3", 0).build();

    assertThat(CSV.readLong(lines("criterion,answer", "q3,0"), SUBJECT, null)).isEqualTo(expected);
    assertThat(CSV.readLong(lines("criterion,answer,rater", "q3,0,"), SUBJECT, null))
        .isEqualTo(expected);
    assertThat(CSV.readWide(lines("rater,q3", ",0"), SUBJECT, null)).isEqualTo(expected);
  }

  @Test
  void blanksAroundCellsAndBlankRowsMeanNothing() {
    String csv = "\n criterion , answer\r\n\r\n q3 , 7 \r\n , \r\n  \r\n";

    assertThat(CSV.readLong(csv, SUBJECT, null))
        .isEqualTo(Assessment.of(MODEL).subject(SUBJECT).answer("q3", 7).build());
  }

  @Test
  void headerAloneIsAnAssessmentWithoutAnswers() {
    assertThat(CSV.readLong("criterion,answer", SUBJECT, null).responses()).isEmpty();
    assertThat(CSV.readWide("rater,q1\n", SUBJECT, null).responses()).isEmpty();
  }

  @Test
  void labelThatIsANumberIsTakenWhereItIsClear() {
    // 0 is the number and the label of the first point, 0.5 only a label, 2 only a number.
    assertThat(CSV.readLong(lines("criterion,answer", "q4,0.5"), SUBJECT, null).responses())
        .extracting("answer")
        .containsExactly(new Answer.Chosen("0.5"));
    assertThat(CSV.readLong(lines("criterion,answer", "q4,2"), SUBJECT, null).responses())
        .extracting("answer")
        .containsExactly(new Answer.Rated(new BigDecimal("2")));
    assertThat(CSV.readLong(lines("criterion,answer", "q4,0"), SUBJECT, null).responses())
        .hasSize(1);
  }

  @Test
  void fileMayBeginWithAByteOrderMark(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("answers.csv"), "\uFEFFcriterion,answer\nq2,yes\n");
    Path wide = Files.writeString(folder.resolve("wide.csv"), "rater,q2\n,yes\n");

    assertThat(CSV.readLong(file, SUBJECT, null)).isEqualTo(CSV.readWide(wide, SUBJECT, null));
  }

  @Test
  void fileThatIsNotThereIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> CSV.readLong(folder.resolve("none.csv"), SUBJECT, null))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.csv");
  }
}
