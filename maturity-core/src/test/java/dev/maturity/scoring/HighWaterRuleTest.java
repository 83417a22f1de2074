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
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Absence.Reason;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighWaterRuleTest {

  private static final Rule HIGH_WATER = Rule.of("high-water");

  private final LevelRule highWater = levelRule(HIGH_WATER, 4);

  @ParameterizedTest(name = "{0} | {1} | {2} is rank {3}")
  @CsvSource({
    "0 0, 0 0, 0 0, 1",
    "1 0, 0 0, 0 0, 2",
    "0 0, 0 1, 0 0, 3",
    "1 1, 1 1, 0 0, 3",
    // one activity at the top, and nothing below
    "0 0, 0 0, 0 1, 4",
    "0 0, 0 0, 0 1/1000, 4",
    "1 1, 1 1, 1 1, 4"
  })
  void theHighestLevelWithAnyEvidenceIsAttained(
      String second, String third, String fourth, int rank) {
    LevelDecision decision = highWater.decide(ofSets(
        set(1), set(2, second.split(" ")), set(3, third.split(" ")), set(4, fourth.split(" "))));

    assertThat(decision.rank()).isEqualTo(rank);
    assertThat(decision.position()).isEqualTo(Fraction.of(rank));
    assertThat(decision.ahead()).isEmpty();
  }

  @Test
  void aThresholdSaysWhatIsEvidence() {
    LevelRule rule = levelRule(HIGH_WATER.with("threshold", new BigDecimal("0.5")), 3);

    assertThat(rule.decide(ofSets(set(1), set(2, "0.5"), set(3, "0.4"))).rank()).isEqualTo(2);
    assertThat(rule.decide(
                ofSets(set(1), set(2, Fraction.HALF.minus(A_LITTLE).toString()), set(3, "0.4")))
            .rank())
        .isEqualTo(1);
    assertThat(rule.decide(ofSets(set(1), set(2, "0"), set(3, "0.4", "0.5"))).rank())
        .isEqualTo(3);
  }

  @Test
  void theFloorsOwnCriteriaDoNotMatter() {
    assertThat(
            highWater.decide(ofSets(set(1, "1"), set(2, "0"), set(3), set(4))).rank())
        .isEqualTo(1);
    assertThat(
            highWater.decide(ofSets(set(1, "0"), set(2, "1"), set(3), set(4))).rank())
        .isEqualTo(2);
  }

  @Test
  void whatIsUnknownOrNotApplicableIsNoEvidence() {
    LevelDecision decision = highWater.decide(ofSets(
        set(1), set(2, "1"), absent(3, Reason.NOT_APPLICABLE), absent(4, Reason.UNANSWERED)));

    assertThat(decision.rank()).isEqualTo(2);
    assertThat(decision.comparisons())
        .containsExactly(
            new Comparison("l2", Fraction.ONE, Relation.ABOVE, Fraction.ZERO, Outcome.MET),
            new Comparison("l3", null, Relation.ABOVE, Fraction.ZERO, Outcome.NOT_MET),
            new Comparison("l4", null, Relation.ABOVE, Fraction.ZERO, Outcome.UNKNOWN));
  }

  @Test
  void onlyTheLevelAndThoseAboveItAreCompared() {
    LevelRule rule = levelRule(HIGH_WATER.with("threshold", new BigDecimal("0.5")), 4);

    assertThat(rule.decide(ofSets(set(1), set(2, "0"), set(3, "0.2", "0.7"), set(4, "0.1", "0.3")))
            .comparisons())
        .containsExactly(
            new Comparison("l3", number("7/10"), Relation.AT_LEAST, Fraction.HALF, Outcome.MET),
            new Comparison(
                "l4", number("3/10"), Relation.AT_LEAST, Fraction.HALF, Outcome.NOT_MET));
  }

  @Test
  void aLevelWithoutCriteriaIsNotCompared() {
    assertThat(highWater.decide(ofSets(set(1), set(2), set(3), set(4, "0"))).comparisons())
        .extracting(Comparison::level)
        .containsExactly("l4");
  }

  @Test
  void itDecidesOnSetsAndNeverFalls() {
    assertThat(highWater.needsScore()).isFalse();
    assertThat(highWater.laws()).containsExactly(Law.MONOTONE, Law.SYMMETRIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0"})
  void aThresholdThatEverybodyReachesIsRefused(String threshold) {
    assertThat(check(HIGH_WATER.with("threshold", new BigDecimal(threshold))))
        .containsExactly(
            "The threshold (0) of the rule (high-water) must be above 0, since every answer reaches 0.");
    assertThat(check(HIGH_WATER.with("threshold", new BigDecimal("0.01")))).isEmpty();
  }

  @Test
  void aThresholdAboveOneIsRefused() {
    assertThat(check(HIGH_WATER.with("threshold", new BigDecimal("1.01"))))
        .containsExactly(
            "The parameter (threshold) of the rule (high-water) must be from 0 to 1, not (1.01).");
    assertThat(check(HIGH_WATER.with("threshold", BigDecimal.ONE))).isEmpty();
  }

  @Test
  void aNodeWithNothingAboveTheFloorIsRefused() {
    Criterion none = Criterion.builder("q", "It is done.", "s").build();
    Criterion floor = Criterion.builder("q", "It is done.", "s").levels("l1").build();
    Criterion top = Criterion.builder("q", "It is done.", "s").levels("l4").build();

    assertThat(highWater.check(node(none, floor)))
        .containsExactly(Problem.error(
                ProblemCode.INCONSISTENT,
                "",
                "The rule (high-water) needs criteria that count toward levels above the lowest, and the dimension (d) has none.")
            .withHint("Maybe \"levels\" is missing in its criteria."));
    assertThat(highWater.check(node(floor, top))).isEmpty();
  }

  private static List<String> check(Rule rule) {
    return RuleCatalog.standard().check(RuleKind.LEVEL, rule, "", levels(4)).stream()
        .map(Problem::message)
        .toList();
  }

  private static LevelSite node(Criterion... criteria) {
    return new LevelSite(
        "the dimension (d)", levels(4), Optional.empty(), List.of(criteria), List.of(), true);
  }
}
