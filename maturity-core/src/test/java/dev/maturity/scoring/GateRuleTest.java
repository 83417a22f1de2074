package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.A_LITTLE;
import static dev.maturity.scoring.Cases.absent;
import static dev.maturity.scoring.Cases.levelRule;
import static dev.maturity.scoring.Cases.levels;
import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.ofSets;
import static dev.maturity.scoring.Cases.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Absence.Reason;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateRuleTest {

  private static final Rule GATE = Rule.of("gate");

  @Test
  void thresholdIsThreeQuartersUnlessGiven() {
    assertThat(decide(GATE, set(1), set(2, "3/4")).rank()).isEqualTo(2);
    assertThat(decide(GATE, set(1), justBelow(2, "3/4")).rank()).isEqualTo(1);
    assertThat(decide(GATE, set(1), justAbove(2, "3/4")).rank()).isEqualTo(2);
  }

  @Test
  void aThresholdExactlyReachedIsReached() {
    Rule gate = GATE.with("threshold", new BigDecimal("0.65"));

    assertThat(decide(gate, set(1), set(2, "0.65")).rank()).isEqualTo(2);
    assertThat(decide(gate, set(1), justBelow(2, "0.65")).rank()).isEqualTo(1);
    assertThat(decide(gate, set(1), justAbove(2, "0.65")).rank()).isEqualTo(2);
  }

  @Test
  void satisfactionIsTheWeightedMeanOfTheSet() {
    // 0.28 + 0.35 + 0.12 = 0.75, which doubles sum to 0.7499999999999999.
    LevelSet set =
        new LevelSet("l2", Cases.weighted("0.8 * 0.35", "1.0 * 0.35", "0.4 * 0.30"), List.of());

    assertThat(0.8 * 0.35 + 1.0 * 0.35 + 0.4 * 0.30).isLessThan(0.75);
    assertThat(decide(GATE, set(1), set).rank()).isEqualTo(2);
  }

  @Test
  void everySetUpToALevelMustHold() {
    assertThat(decide(GATE, set(1), set(2, "1"), set(3, "1")).rank()).isEqualTo(3);
    assertThat(decide(GATE, set(1), set(2, "1/2"), set(3, "1")).rank()).isEqualTo(1);
    assertThat(decide(GATE, set(1), set(2, "1"), set(3, "1/2")).rank()).isEqualTo(2);
  }

  @Test
  void theFloorNeedsNothing() {
    assertThat(decide(GATE, set(1, "0"), set(2, "0")).rank()).isEqualTo(1);
  }

  @Test
  void theFloorsOwnSetMustHoldBeforeLevelTwo() {
    assertThat(decide(GATE, set(1, "2/3"), set(2, "1"), set(3, "1")).rank()).isEqualTo(1);
    assertThat(decide(GATE, set(1, "3/4"), set(2, "1"), set(3, "1")).rank()).isEqualTo(3);
  }

  @Test
  void theFloorsOwnSetUnmetIsTheProgressTowardLevelTwo() {
    // min(2/3 over 3/4, 1) = 8/9
    assertThat(decide(GATE, set(1, "2/3"), set(2, "1")).position()).isEqualTo(number("17/9"));
  }

  @Test
  void progressIsTheLeastOverTheSetsThatTheNextLevelNeeds() {
    assertThat(decide(GATE, set(1, "2/3"), set(2, "3/8")).position()).isEqualTo(number("3/2"));
    assertThat(decide(GATE, set(1, "3/8"), set(2, "2/3")).position()).isEqualTo(number("3/2"));
  }

  @Test
  void progressIsSatisfactionOverThreshold() {
    // 2 + (1/2 over 3/4)
    assertThat(decide(GATE, set(1), set(2, "1"), set(3, "1/2")).position())
        .isEqualTo(number("8/3"));
  }

  @Test
  void progressStaysBelowTheNextRank() {
    Fraction position = decide(GATE, set(1), justBelow(2, "3/4")).position();

    assertThat(position).isLessThan(Fraction.of(2));
    assertThat(position).isEqualTo(Fraction.of(2).minus(A_LITTLE.dividedBy(number("3/4"))));
  }

  @Test
  void setsBeyondTheNextLevelDoNotCountAsProgress() {
    assertThat(decide(GATE, set(1), set(2, "3/8"), set(3, "0")).position())
        .isEqualTo(number("3/2"));
  }

  @Test
  void thePositionAtTheTopIsTheTopRank() {
    assertThat(decide(GATE, set(1), set(2, "1"), set(3, "1")).position()).isEqualTo(Fraction.of(3));
  }

  @Test
  void nothingSatisfiedIsExactlyTheFloor() {
    assertThat(decide(GATE, set(1, "0"), set(2, "0")).position()).isEqualTo(Fraction.ONE);
  }

  @Test
  void aLevelWithoutCriteriaAsksNothing() {
    assertThat(decide(GATE, set(1), set(2), set(3, "1")).rank()).isEqualTo(3);
    assertThat(decide(GATE, set(1), set(2), set(3, "0")).rank()).isEqualTo(2);
    assertThat(decide(GATE, set(1), set(2, "1"), set(3)).rank()).isEqualTo(3);
  }

  @Test
  void aLevelWithoutCriteriaIsNotCompared() {
    assertThat(decide(GATE, set(1), set(2), set(3, "1")).comparisons())
        .extracting(Comparison::level)
        .containsExactly("l3");
  }

  @Test
  void aSetThatConcernsNobodyHoldsAndSaysSo() {
    LevelDecision decision =
        decide(GATE, set(1), absent(2, Reason.NOT_APPLICABLE, Reason.NOT_APPLICABLE), set(3, "1"));

    assertThat(decision.rank()).isEqualTo(3);
    assertThat(decision.comparisons().get(0))
        .isEqualTo(new Comparison("l2", null, Relation.AT_LEAST, number("3/4"), Outcome.VACUOUS));
  }

  @Test
  void setsThatHoldDoNotHoldUpProgress() {
    Rule nothingAskedOfTwo = GATE.with("threshold", Map.of("l2", BigDecimal.ZERO));

    assertThat(decide(GATE, set(1), absent(2, Reason.NOT_APPLICABLE), set(3, "1/2"))
            .position())
        .isEqualTo(number("8/3"));
    assertThat(decide(nothingAskedOfTwo, set(1), set(2, "0"), set(3, "1/2")).position())
        .isEqualTo(number("8/3"));
  }

  @Test
  void aSetOfWhichNothingIsKnownDoesNotHold() {
    LevelDecision decision = decide(GATE, set(1), absent(2, Reason.UNANSWERED), set(3, "1"));

    assertThat(decision.rank()).isEqualTo(1);
    assertThat(decision.position()).isEqualTo(Fraction.ONE);
    assertThat(decision.comparisons().get(0).outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void oneUnknownAmongNotApplicableOnesKeepsTheSetFromHolding() {
    assertThat(decide(GATE, set(1), absent(2, Reason.NOT_APPLICABLE, Reason.DONT_KNOW))
            .rank())
        .isEqualTo(1);
  }

  @Test
  void absentCriteriaLeaveTheSatisfactionOfTheOthersAlone() {
    LevelSet half = new LevelSet(
        "l2",
        Cases.parts("3/4"),
        absent(2, Reason.UNANSWERED, Reason.NOT_APPLICABLE).absent());

    assertThat(decide(GATE, set(1), half).rank()).isEqualTo(2);
  }

  @Test
  void aThresholdOfZeroIsMetByAnything() {
    Rule gate = GATE.with("threshold", BigDecimal.ZERO);

    assertThat(decide(gate, set(1, "0"), set(2, "0")).rank()).isEqualTo(2);
    assertThat(decide(gate, set(1), absent(2, Reason.UNANSWERED)).rank()).isEqualTo(2);
  }

  @Test
  void aThresholdOfOneIsMetByNothingLess() {
    Rule gate = GATE.with("threshold", BigDecimal.ONE);

    assertThat(decide(gate, set(1), set(2, "1", "1")).rank()).isEqualTo(2);
    assertThat(decide(gate, set(1), justBelow(2, "1")).rank()).isEqualTo(1);
  }

  @Test
  void eachLevelMayHaveAThresholdOfItsOwn() {
    Rule gate =
        GATE.with("threshold", Map.of("l2", new BigDecimal("0.5"), "l3", new BigDecimal("0.9")));

    assertThat(decide(gate, set(1), set(2, "0.5"), set(3, "0.9")).rank()).isEqualTo(3);
    assertThat(decide(gate, set(1), justBelow(2, "0.5"), set(3, "0.9")).rank()).isEqualTo(1);
    assertThat(decide(gate, set(1), set(2, "0.5"), justBelow(3, "0.9")).rank()).isEqualTo(2);
  }

  @Test
  void aLevelThatIsNotNamedKeepsTheStandardThreshold() {
    Rule gate = GATE.with("threshold", Map.of("l3", new BigDecimal("0.9")));

    assertThat(decide(gate, set(1), set(2, "3/4"), set(3, "0")).rank()).isEqualTo(2);
    assertThat(decide(gate, set(1), justBelow(2, "3/4"), set(3, "0")).rank()).isEqualTo(1);
  }

  @Test
  void anotherAggregationMayMakeTheSatisfaction() {
    Rule gate = GATE.with("aggregation", Rule.of("min"));

    assertThat(decide(gate, set(1), set(2, "1", "1", "1/2")).rank()).isEqualTo(1);
    assertThat(decide(gate, set(1), set(2, "1", "1", "1/2")).position()).isEqualTo(number("5/3"));
    assertThat(decide(gate, set(1), set(2, "1", "1", "3/4")).rank()).isEqualTo(2);
    assertThat(decide(GATE, set(1), set(2, "1", "1", "1/2")).rank()).isEqualTo(2);
  }

  @Test
  void levelsMetAboveAFailedOneAreAhead() {
    assertThat(decide(GATE, set(1), set(2, "1/2"), set(3, "1"), set(4, "0"), set(5, "3/4"))
            .ahead())
        .containsExactly(3, 5);
    assertThat(decide(GATE, set(1), set(2, "1/2"), justBelow(3, "3/4")).ahead()).isEmpty();
  }

  @Test
  void theNextLevelItselfIsAheadWhereTheFloorsOwnSetIsUnmet() {
    assertThat(decide(GATE, set(1, "0"), set(2, "1"), set(3, "0")).ahead()).containsExactly(2);
  }

  @Test
  void levelsThatAskNothingOrConcernNobodyAreNotAhead() {
    assertThat(decide(GATE, set(1), set(2, "0"), set(3), absent(4, Reason.NOT_APPLICABLE))
            .ahead())
        .isEmpty();
  }

  @Test
  void nothingIsAheadOfTheTop() {
    assertThat(decide(GATE, set(1), set(2, "1"), set(3, "1")).ahead()).isEmpty();
  }

  @Test
  void everyComparisonIsShownWithItsNumbers() {
    assertThat(decide(GATE, set(1), set(2, "1"), set(3, "1/2")).comparisons())
        .containsExactly(
            new Comparison("l2", number("1"), Relation.AT_LEAST, number("3/4"), Outcome.MET),
            new Comparison("l3", number("1/2"), Relation.AT_LEAST, number("3/4"), Outcome.NOT_MET));
  }

  @Test
  void noScoreIsNeeded() {
    assertThat(levelRule(GATE, 2).needsScore()).isFalse();
  }

  @Test
  void gateKeepsWhatItsAggregationKeeps() {
    assertThat(levelRule(GATE, 2).laws()).containsExactly(Law.MONOTONE, Law.SYMMETRIC);
    // A ladder goes by the order of the criteria.
    assertThat(levelRule(GATE.with("aggregation", Rule.of("ladder")), 2).laws())
        .containsExactly(Law.MONOTONE);
    assertThat(levelRule(GATE.with("aggregation", Rule.of("min")), 2).laws())
        .containsExactly(Law.MONOTONE, Law.SYMMETRIC);
  }

  @Test
  void aNodeWhoseCriteriaCountTowardNoLevelCannotHaveAGate() {
    Criterion without = Criterion.builder("q1", "It is done.", "s").build();
    Criterion with = Criterion.builder("q2", "It is done.", "s").levels("l2").build();

    assertThat(check(without))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            "The rule (gate) needs criteria that count toward levels, and the dimension (d) has none.");
    assertThat(check(without, with)).isEmpty();
  }

  private static LevelDecision decide(Rule gate, LevelSet... sets) {
    return levelRule(gate, sets.length).decide(ofSets(sets));
  }

  private static LevelSet justBelow(int rank, String value) {
    return only(rank, number(value).minus(A_LITTLE));
  }

  private static LevelSet justAbove(int rank, String value) {
    return only(rank, number(value).plus(A_LITTLE));
  }

  private static LevelSet only(int rank, Fraction value) {
    return new LevelSet("l" + rank, List.of(new Part("p", value, Fraction.ONE)), List.of());
  }

  private static List<Problem> check(Criterion... criteria) {
    return levelRule(GATE, 2)
        .check(new LevelSite(
            "the dimension (d)", levels(2), Optional.empty(), List.of(criteria), List.of(), true));
  }
}
