package dev.maturity.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers of a scorecard: scores, ranges, coverage and what decides. */
class NumbersTest {

  private static final Fraction THIRD = Fraction.of(1, 3);
  private static final Panel NOBODY = new Panel(0, 0, Map.of(), null, null);

  @ParameterizedTest
  @CsvSource({
    "11/20, 0.55",
    "1/3, 0.33",
    "2/3, 0.67",
    "0.005, 0.01",
    "0.0049999, 0.00",
    "0.995, 1.00",
    "3, 3.00",
    "-0.005, -0.01"
  })
  void aScoreIsSaidWithTwoDecimalsHalfUp(String exact, String text) {
    assertThat(Score.of(Fraction.parse(exact))).hasToString(text);
  }

  @Test
  void aScoreHoldsTheNearestDouble() {
    assertThat(Score.of(THIRD).value()).isEqualTo(1.0 / 3.0);
    assertThat(new Score(THIRD, 1.0 / 3.0)).isEqualTo(Score.of(THIRD));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Score(THIRD, Math.nextUp(1.0 / 3.0)))
        .withMessage(
            "The value (0.33333333333333337) must be the double nearest to the exact number (1/3), which is 0.3333333333333333.");
    assertThatIllegalArgumentException().isThrownBy(() -> new Score(THIRD, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Score(Fraction.ZERO, -0.0));
  }

  @Test
  void aRangeIncludesBothItsEnds() {
    Range range = new Range(THIRD, Fraction.HALF);
    assertThat(range.contains(THIRD)).isTrue();
    assertThat(range.contains(Fraction.HALF)).isTrue();
    assertThat(range.contains(Fraction.of(2, 5))).isTrue();
    assertThat(range.contains(Fraction.of(33333333, 100000000))).isFalse();
    assertThat(range.contains(Fraction.of(50000001, 100000000))).isFalse();
    assertThat(range.isPoint()).isFalse();
    assertThat(range).hasToString("0.33 to 0.50");
  }

  @Test
  void aRangeMayBeASingleNumberButNotTurnedAround() {
    assertThat(Range.at(THIRD)).isEqualTo(new Range(THIRD, THIRD));
    assertThat(Range.at(THIRD).isPoint()).isTrue();
    assertThat(Range.at(THIRD).contains(THIRD)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Range(Fraction.HALF, THIRD))
        .withMessage("The range from (1/2) must not end below, at (1/3).");
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 1", "2, 1/2", "1.5, 1/4", "0, -1/2", "4, 3/2"})
  void aFractionSaysHowFarANumberLiesUpTheRange(String number, String fraction) {
    Range range = new Range(Fraction.ONE, Fraction.of(3));
    assertThat(range.fraction(Fraction.parse(number))).isEqualTo(Fraction.parse(fraction));
  }

  @Test
  void inARangeOfOneNumberNothingLiesUp() {
    assertThat(Range.at(Fraction.HALF).fraction(Fraction.HALF)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void coverageIsTheAnsweredShareOfTheApplicableWeight() {
    Coverage coverage = Coverage.of(List.of(
        criterion("4", CriterionState.RATED),
        criterion("2", CriterionState.RATED),
        criterion("1", CriterionState.DONT_KNOW),
        criterion("1", CriterionState.FAILED),
        criterion("1", CriterionState.UNANSWERED),
        criterion("50", CriterionState.NOT_APPLICABLE)));

    // 6 of 9; what concerns nobody weighs nothing, what a rule could not combine is not known.
    assertThat(coverage).isEqualTo(new Coverage(Fraction.of(2, 3), 2, 2, 1, 1));
    assertThat(coverage.applicable()).isEqualTo(5);
    assertThat(coverage.unknown()).isEqualTo(3);
    assertThat(coverage).hasToString("66 % (2 of 5 answered)");
  }

  @Test
  void whereNothingIsApplicableNothingIsMissing() {
    assertThat(Coverage.of(List.of()).share()).isEqualTo(Fraction.ONE);
    assertThat(
            Coverage.of(List.of(criterion("1", CriterionState.NOT_APPLICABLE))).share())
        .isEqualTo(Fraction.ONE);
  }

  /** 999 of 1000 are not all. */
  @Test
  void aShareIsNeverRoundedUp() {
    assertThat(new Coverage(Fraction.of(999, 1000), 999, 0, 1, 0))
        .hasToString("99 % (999 of 1000 answered)");
  }

  @Test
  void aRelationIsDecidedExactly() {
    Fraction bound = Fraction.of(3, 4);
    Fraction below = bound.minus(Fraction.parse("1e-300"));
    Fraction above = bound.plus(Fraction.parse("1e-300"));

    assertThat(Relation.AT_LEAST.holds(bound, bound)).isTrue();
    assertThat(Relation.AT_LEAST.holds(below, bound)).isFalse();
    assertThat(Relation.AT_LEAST.holds(above, bound)).isTrue();
    assertThat(Relation.ABOVE.holds(bound, bound)).isFalse();
    assertThat(Relation.ABOVE.holds(below, bound)).isFalse();
    assertThat(Relation.ABOVE.holds(above, bound)).isTrue();
    assertThat(Relation.AT_LEAST).hasToString(">=");
    assertThat(Relation.ABOVE).hasToString(">");
  }

  @ParameterizedTest
  @CsvSource({"MET, true", "VACUOUS, true", "NOT_MET, false", "UNKNOWN, false"})
  void aLevelIsRefusedByWhatIsNotMetOrNotKnown(Outcome outcome, boolean holds) {
    assertThat(new Comparison("high", null, Relation.AT_LEAST, THIRD, outcome).holds())
        .isEqualTo(holds);
  }

  @Test
  void aPartIsSaidAsItEntersAFormula() {
    assertThat(new Part("q1", Fraction.HALF, Fraction.ONE)).hasToString("q1 1/2");
    assertThat(new Part("q1", Fraction.HALF, Fraction.of(3))).hasToString("q1 1/2 (weight 3)");
    assertThat(new Part("", Fraction.HALF, Fraction.of(3, 2))).hasToString("1/2 (weight 3/2)");
  }

  @Test
  void aSetIsEmptyVacuousUnknownOrNoneOfThese() {
    Part part = new Part("q1", Fraction.HALF, Fraction.ONE);
    LevelSet empty = new LevelSet("high", List.of(), List.of());
    LevelSet vacuous = set(List.of(), Absence.Reason.NOT_APPLICABLE);
    LevelSet unknown = set(List.of(), Absence.Reason.NOT_APPLICABLE, Absence.Reason.UNANSWERED);
    LevelSet known = set(List.of(part), Absence.Reason.DONT_KNOW);

    assertThat(empty.isEmpty()).isTrue();
    assertThat(List.of(vacuous, unknown, known)).noneMatch(LevelSet::isEmpty);
    assertThat(vacuous.isVacuous()).isTrue();
    assertThat(List.of(empty, unknown, known)).noneMatch(LevelSet::isVacuous);
    assertThat(unknown.isUnknown()).isTrue();
    assertThat(List.of(empty, vacuous, known)).noneMatch(LevelSet::isUnknown);
  }

  @ParameterizedTest
  @EnumSource(Absence.Reason.class)
  void onlyWhatDoesNotConcernTheSubjectIsSettled(Absence.Reason reason) {
    assertThat(reason.isUnknown()).isEqualTo(reason != Absence.Reason.NOT_APPLICABLE);
  }

  private static LevelSet set(List<Part> parts, Absence.Reason... reasons) {
    List<Absence> absent = List.of(reasons).stream()
        .map(reason -> new Absence("q", Fraction.ONE, reason))
        .toList();
    return new LevelSet("high", parts, absent);
  }

  private static CriterionScore criterion(String weight, CriterionState state) {
    return new CriterionScore(
        "q",
        "Is it there?",
        null,
        Fraction.parse(weight),
        false,
        state,
        null,
        null,
        NOBODY,
        0,
        null);
  }
}
