package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.SHARE;
import static dev.maturity.bulk.Fixtures.YES_NO;
import static dev.maturity.bulk.Fixtures.bulk;
import static dev.maturity.bulk.Fixtures.criteria;
import static dev.maturity.bulk.Fixtures.criterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.DontKnow;
import dev.maturity.assessment.Answer.NotApplicable;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Subject;
import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Conduct;
import dev.maturity.model.CountScale;
import dev.maturity.model.Flag;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Protocol;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are filled row by row. */
class AnswerTableBuilderTest {

  /** q1 on five points, q2 yes or no, q3 a share, q4 a count of at most 3, q5 on three points written −1 to 1. */
  private static final Model MODEL = Fixtures.model(0)
      .scales(
          new CountScale("faults", "", 3),
          new OrdinalScale(
              "trend",
              "",
              -1,
              List.of(
                  new OrdinalScale.Point("down", "", null, List.of("falling")),
                  new OrdinalScale.Point("level", "", null),
                  new OrdinalScale.Point("up", "", null, List.of("rising", "climbing")))))
      .criteria(
          criterion("q1", FIVE.id()).build(),
          criterion("q2", YES_NO.id()).reversed().build(),
          criterion("q3", SHARE.id()).build(),
          criterion("q4", "faults").build(),
          criterion("q5", "trend").build())
      .flags(new Flag("f1", "Is it odd?", List.of(), ""))
      .conduct(new Conduct(
          List.of(new Protocol("blind", "", "", null, false, true, List.of(), List.of())),
          List.of(),
          null,
          null))
      .build();

  @Test
  void codesCountFromOneInTheOrderOfTheScale() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL);

    assertThat(codes(table, 0, rated("1"), rated("5"), new Chosen("never"), new Chosen("always")))
        .containsExactly(1, 5, 1, 5);
    assertThat(codes(table, 1, new Chosen("no"), new Chosen("yes"))).containsExactly(1, 2);
    // Three faults are the worst there is, and more are no worse.
    assertThat(codes(table, 3, rated("0"), rated("3"), rated("4"), rated("1e20")))
        .containsExactly(1, 4, 4, 4);
    assertThat(
            codes(table, 4, rated("-1"), rated("0"), rated("1.00"), rated("0E+20"), rated("0E-99")))
        .containsExactly(1, 2, 3, 2, 2);
  }

  @Test
  void anAliasHasTheCodeOfItsPoint() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL);

    assertThat(codes(table, 4, new Chosen("falling"), new Chosen("rising"), new Chosen("climbing")))
        .containsExactly(1, 3, 3);
  }

  @Test
  void whatIsMissingHasCodesOfItsOwnOnEveryScale() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL);
    for (int c = 0; c < 5; c++) {
      assertThat(codes(table, c, new NotApplicable(), new DontKnow()))
          .containsExactly(AnswerTable.NOT_APPLICABLE, AnswerTable.DONT_KNOW);
    }
    assertThat(List.of(AnswerTable.NOT_APPLICABLE, AnswerTable.UNANSWERED, AnswerTable.DONT_KNOW))
        .containsExactly(0, -1, -2);
  }

  @Test
  void numbersGetCodesAsTheyComeAndLoseThemWithTheTable() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL).assessment("a");

    assertThat(codes(table, 2, rated("70"), rated("12.5"), rated("70"), rated("0")))
        .containsExactly(1, 2, 1, 3);
    assertThat(table.hasFixedCodes(2)).isFalse();
    assertThat(table.hasFixedCodes(0)).isTrue();
    AnswerTable first = table.answerCode(2, 2).build();
    AnswerTable second =
        table.assessment("b").answerCode(2, table.code(2, rated("33"))).build();

    assertThat(first.answer(0, 2)).contains(rated("12.5"));
    assertThat(second.answer(0, 2)).contains(rated("33"));
  }

  @Test
  void whatIsNotOnTheScaleHasNoCode() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL);

    assertThat(
            codes(table, 0, rated("0"), rated("6"), rated("2.5"), rated("1e99"), new Chosen("?")))
        .containsOnly(AnswerTableBuilder.MISFIT);
    assertThat(codes(table, 1, rated("1"), new Chosen("Yes")))
        .containsOnly(AnswerTableBuilder.MISFIT);
    assertThat(codes(table, 2, rated("100.1"), rated("-1"), new Chosen("all")))
        .containsOnly(AnswerTableBuilder.MISFIT);
    assertThat(codes(table, 3, rated("-1"), rated("0.5"), rated("-1e20")))
        .containsOnly(AnswerTableBuilder.MISFIT);
  }

  @Test
  void answersComeBackAsTheyWereSaid() {
    AnswerTable table = AnswerTable.builder(MODEL)
        .assessment("a")
        .answer("q5", new Chosen("up"))
        .answer("q1", rated("4"))
        .answer("q2", new Chosen("yes"))
        .answer("q3", rated("12.50"))
        .answer("q4", rated("9"))
        .assessment("b")
        .answer("q2", new NotApplicable())
        .answer("q3", new DontKnow())
        .build();

    assertThat(answers(table, 0))
        .containsExactly(
            Optional.of(rated("4")),
            Optional.of(new Chosen("yes")),
            Optional.of(rated("12.50")),
            Optional.of(rated("3")),
            Optional.of(rated("1")));
    assertThat(answers(table, 1))
        .containsExactly(
            Optional.empty(),
            Optional.of(new NotApplicable()),
            Optional.of(new DontKnow()),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void answeringAgainReplacesTheAnswer() {
    AnswerTable table = AnswerTable.builder(MODEL)
        .assessment("a")
        .answer("q1", rated("4"))
        .answer("q1", rated("2"))
        .build();

    assertThat(table.code(0, 0)).isEqualTo(2);
  }

  @Test
  void wholeRowsOfCodesAreTaken() {
    byte[] codes = {9, 5, 2, 0, -1, -2, 9};
    AnswerTableBuilder builder = AnswerTable.builder(MODEL).assessment("a").answerCodes(codes, 1);
    AnswerTable table = builder.answerCode(2, builder.code(2, rated("50"))).build();

    assertThat(IntStream.range(0, 5).map(c -> table.code(0, c)))
        .containsExactly(5, 2, 1, AnswerTable.UNANSWERED, AnswerTable.DONT_KNOW);
  }

  @Test
  void everyRaterHasARow() {
    AnswerTable table = AnswerTable.builder(MODEL)
        .assessment("a")
        .rater(BigDecimal.ONE)
        .answer("q1", rated("4"))
        .rater(new BigDecimal("0.5"))
        .answer("q1", rated("2"))
        .assessment("b")
        .assessment("c")
        .answer("q1", rated("1"))
        .rater(BigDecimal.TEN)
        .rater(BigDecimal.ONE)
        .answer("q1", rated("5"))
        .build();

    // The rater who counts ten times said nothing.
    assertThat(table.size()).isEqualTo(3);
    assertThat(table.responses()).isEqualTo(5);
    assertThat(IntStream.range(0, 5).map(row -> table.code(row, 0)))
        .containsExactly(4, 2, AnswerTable.UNANSWERED, 1, 5);
    assertThat(IntStream.rangeClosed(0, 3).map(table::firstResponse)).containsExactly(0, 2, 3, 5);
    assertThat(IntStream.range(0, 5).mapToObj(table::raterWeight).map(BigDecimal::toPlainString))
        .containsExactly("1", "0.5", "1", "1", "1");
  }

  @Test
  void anAssessmentIsAddedWithItsRatersWeightsAndAttributes() {
    AnswerTable table = AnswerTable.builder(MODEL)
        .add(Assessment.of(MODEL)
            .subject(new Subject("s1", "Acme", Map.of("industry", "retail")))
            .rater(new Rater("anna", "", "", "", new BigDecimal("2")))
            .answer("q1", 4)
            .answer("f1", "yes")
            .rater(Rater.of("ben"))
            .answer("q3", new BigDecimal("12.5"))
            .build())
        .add(Assessment.of(MODEL).subject("Bee").build())
        .build();

    assertThat(table.size()).isEqualTo(2);
    assertThat(table.subject(0)).isEqualTo("s1");
    assertThat(table.subject(1)).isEqualTo("Bee");
    assertThat(table.attribute(0, "industry")).isEqualTo("retail");
    assertThat(table.attribute(1, "industry")).isEmpty();
    assertThat(table.responses()).isEqualTo(3);
    assertThat(table.raterWeight(0)).isEqualTo("2");
    assertThat(table.answer(1, 2)).contains(rated("12.5"));
    assertThat(answers(table, 2)).containsOnly(Optional.empty());
  }

  @Test
  void anAssessmentThatDoesNotFitIsRefusedAndNothingIsAdded() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL);

    assertThatExceptionOfType(MaturityException.class)
        .isThrownBy(
            () -> table.add(Assessment.of(MODEL).answer("q1", 4).answer("q2", 1).build()))
        .satisfies(refused -> assertThat(refused.problems()).hasSize(1));
    assertThat(table.size()).isZero();
    assertThat(table.build().responses()).isZero();
  }

  @Test
  void aRoundThatIsStillOpenUnderABlindProtocolIsRefusedAsByTheScorer() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL);
    Assessment open = Assessment.of(MODEL)
        .protocol("blind", AssessmentMode.SELF_ASSESSMENT)
        .answer("q1", 4)
        .open()
        .build();

    for (var scoring :
        List.<Runnable>of(() -> table.add(open), () -> Fixtures.scorer(MODEL).score(open))) {
      assertThatExceptionOfType(MaturityException.class)
          .isThrownBy(scoring::run)
          .satisfies(
              refused -> assertThat(refused.problems())
                  .extracting(Problem::path, Problem::message)
                  .containsExactly(
                      tuple(
                          "/open",
                          "The round must be closed, because the protocol (blind) shows no result before.")));
    }
    assertThat(table.size()).isZero();
  }

  @Test
  void aBuilderIsUsedAgainWithoutItsRows() {
    AnswerTableBuilder builder =
        AnswerTable.builder(MODEL).assessment("a").attribute("x", "1").answer("q1", rated("4"));
    AnswerTable first = builder.build();
    AnswerTable second = builder.assessment("b").build();
    AnswerTable third = builder.build();

    assertThat(first.subject(0)).isEqualTo("a");
    assertThat(second.subject(0)).isEqualTo("b");
    assertThat(second.attributes()).isEmpty();
    assertThat(second.code(0, 0)).isEqualTo(AnswerTable.UNANSWERED);
    assertThat(first.code(0, 0)).isEqualTo(4);
    assertThat(third.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 2_047, 2_048, 2_049, 4_096, 4_100})
  void anyNumberOfRowsFits(int rows) {
    AnswerTableBuilder builder = AnswerTable.builder(MODEL);
    for (int row = 0; row < rows; row++) {
      builder
          .assessment("s" + row)
          .answerCode(0, 1 + row % 5)
          .answerCode(2, builder.code(2, new Rated(BigDecimal.valueOf(row % 101))));
    }
    AnswerTable table = builder.build();

    assertThat(builder.size()).isZero();
    assertThat(table.size()).isEqualTo(rows);
    for (int row = 0; row < rows; row++) {
      assertThat(table.code(row, 0)).isEqualTo(1 + row % 5);
      assertThat(table.code(row, 1)).isEqualTo(AnswerTable.UNANSWERED);
      assertThat(table.answer(row, 2)).contains(new Rated(BigDecimal.valueOf(row % 101)));
      assertThat(table.subject(row)).isEqualTo("s" + row);
    }
  }

  @Test
  void whoCannotBeAnsweredIsNamed() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL).assessment("a").assessment("b");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.answer("q9", rated("1")))
        .withMessage("The criterion (q9) must be in the model (test).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.answer("q1", rated("6")))
        .withMessage(
            "The answer (6) to the criterion (q1) must be a whole number from 1 to 5, or the label of a point.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.answerCode(1, 3))
        .withMessage(
            "The code (3) of the criterion (q2) in row 1 must be from 1 to 2, or 0 for not applicable, -1 for unanswered or -2 for don't know.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.answerCode(1, -3))
        .withMessageStartingWith("The code (-3) of the criterion (q2) in row 1 ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.answerCodes(new byte[] {1, 1, 0, 5, 1}, 0))
        .withMessageStartingWith(
            "The code (5) of the criterion (q4) in row 1 must be from 1 to 4,");
    assertThatNullPointerException().isThrownBy(() -> table.code(0, null)).withMessage("answer");
  }

  @Test
  void aNumberHasNoCodeBeforeItIsAskedFor() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL).assessment("a");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.answerCode(2, 1))
        .withMessage(
            "The code (1) of the criterion (q3) in row 0 must be one that code() gave since the last build(), or 0 for not applicable, -1 for unanswered or -2 for don't know.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.answerCodes(new byte[] {1, 1, 1, 1, 1}, 0))
        .withMessageStartingWith("The code (1) of the criterion (q3) in row 0 must be one that");
  }

  @Test
  void theWeightOfARaterIsThatOfAnAssessment() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL).assessment("a");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.rater(BigDecimal.ZERO))
        .withMessage("The weight (0) of a rater must be positive.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.rater(new BigDecimal("-1")))
        .withMessage("The weight (-1) of a rater must be positive.");
    for (String tooLong : List.of("1000000000000000", "1E-16", "1E+15")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table.rater(new BigDecimal(tooLong)))
          .withMessage(
              "The weight (%s) of a rater must have at most 15 digits before and 15 after the decimal point."
                  .formatted(tooLong));
    }
    AnswerTable scored = table
        .rater(new BigDecimal("999999999999999.999999999999999000"))
        .answer("q1", rated("5"))
        .rater(new BigDecimal("0.000000000000001"))
        .answer("q1", rated("1"))
        .build();
    assertThat(bulk(MODEL).score(scored).score(0, 0)).isZero();
  }

  @Test
  void nothingIsSaidBeforeAnAssessmentBegins() {
    AnswerTableBuilder table = AnswerTable.builder(MODEL);
    for (var early : List.<Runnable>of(
        () -> table.rater(BigDecimal.ONE),
        () -> table.attribute("x", "y"),
        () -> table.answer("q1", rated("1")),
        () -> table.answerCode(0, 1),
        () -> table.answerCodes(new byte[5], 0))) {
      assertThatIllegalStateException()
          .isThrownBy(early::run)
          .withMessage("No assessment began.\nMaybe call assessment() before its answers.");
    }
  }

  @Test
  void aModelWithoutItsScaleIsRefused() {
    Model broken = Model.builder("m", "1", "M").criteria(criteria("lost", "1")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerTable.builder(broken))
        .withMessage(
            "The model (m) must be valid, and the scale (lost) of the criterion (q1) is not in it.");
  }

  private static Rated rated(String number) {
    return new Rated(new BigDecimal(number));
  }

  private static List<Integer> codes(AnswerTableBuilder table, int criterion, Answer... answers) {
    return List.of(answers).stream()
        .map(answer -> table.code(criterion, answer))
        .toList();
  }

  private static List<Optional<Answer>> answers(AnswerTable table, int row) {
    return IntStream.range(0, 5).mapToObj(c -> table.answer(row, c)).toList();
  }
}
