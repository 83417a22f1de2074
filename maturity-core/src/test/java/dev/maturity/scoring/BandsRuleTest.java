package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.A_LITTLE;
import static dev.maturity.scoring.Cases.decimals;
import static dev.maturity.scoring.Cases.levelRule;
import static dev.maturity.scoring.Cases.levels;
import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.ofScore;
import static dev.maturity.scoring.Cases.withTolerance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsRuleTest {

  private static final Rule BANDS = Rule.of("bands");
  private static final Range ZERO_TO_THREE = new Range(Fraction.ZERO, Fraction.of(3));

  private final LevelRule fiveEqualBands = levelRule(BANDS, 5);

  @ParameterizedTest(name = "{0} is in band {1}, at {2}")
  @CsvSource({
    // score, rank, position
    "0, 1, 1",
    "1/10, 1, 3/2",
    "1/5, 2, 2",
    "2/5, 3, 3",
    "1/2, 3, 7/2",
    "3/5, 4, 4",
    "4/5, 5, 5",
    "9/10, 5, 11/2",
    "1, 5, 6"
  })
  void equalBandsIncludeTheirLowerCut(String score, int rank, String position) {
    LevelDecision decision = fiveEqualBands.decide(ofScore(5, number(score)));

    assertThat(decision.rank()).isEqualTo(rank);
    assertThat(decision.position()).isEqualTo(number(position));
  }

  @ParameterizedTest(name = "just around the cut {0}")
  @CsvSource({"1/5, 2", "2/5, 3", "3/5, 4", "4/5, 5"})
  void aCutBelongsToTheUpperBand(String cut, int upper) {
    assertThat(rank(number(cut).minus(A_LITTLE))).isEqualTo(upper - 1);
    assertThat(rank(number(cut))).isEqualTo(upper);
    assertThat(rank(number(cut).plus(A_LITTLE))).isEqualTo(upper);
  }

  @Test
  void positionRunsUpToTheNextRankWithoutReachingIt() {
    Fraction position =
        fiveEqualBands.decide(ofScore(5, number("2/5").minus(A_LITTLE))).position();

    // The band is 1/5 wide.
    assertThat(position).isEqualTo(Fraction.of(3).minus(A_LITTLE.times(Fraction.of(5))));
  }

  @Test
  void twoLevelsMeetAtOneHalf() {
    LevelRule rule = levelRule(BANDS, 2);

    assertThat(rule.decide(ofScore(2, Fraction.HALF.minus(A_LITTLE))).rank()).isEqualTo(1);
    assertThat(rule.decide(ofScore(2, Fraction.HALF)).rank()).isEqualTo(2);
  }

  @Test
  void equalBandsDivideTheNodesOwnRange() {
    LevelRule rule = levelRule(BANDS, 3);

    assertThat(
            rule.decide(ofScore(3, Fraction.ONE.minus(A_LITTLE), ZERO_TO_THREE)).rank())
        .isEqualTo(1);
    assertThat(rule.decide(ofScore(3, Fraction.ONE, ZERO_TO_THREE)).rank()).isEqualTo(2);
    assertThat(rule.decide(ofScore(3, Fraction.of(2), ZERO_TO_THREE)).position())
        .isEqualTo(Fraction.of(3));
    assertThat(rule.decide(ofScore(3, Fraction.of(3), ZERO_TO_THREE)).position())
        .isEqualTo(Fraction.of(4));
  }

  @Test
  void aRangeNeedNotStartAtZero() {
    // Ranks 1 to 5 in five bands: cuts at 1.8, 2.6, 3.4 and 4.2.
    Range ranks = new Range(Fraction.ONE, Fraction.of(5));

    assertThat(fiveEqualBands.decide(ofScore(5, number("7/3"), ranks)).rank()).isEqualTo(2);
    assertThat(fiveEqualBands.decide(ofScore(5, number("2.6"), ranks)).rank()).isEqualTo(3);
    assertThat(fiveEqualBands.decide(ofScore(5, number("4.2"), ranks)).position())
        .isEqualTo(Fraction.of(5));
  }

  @Test
  void givenCutsAreNumbersOnTheNodesOwnRange() {
    LevelRule rule = levelRule(BANDS.with("cuts", decimals("0.45", "2.5")), 3);

    assertThat(rule.decide(ofScore(3, number("0.45").minus(A_LITTLE), ZERO_TO_THREE))
            .rank())
        .isEqualTo(1);
    assertThat(rule.decide(ofScore(3, number("0.45"), ZERO_TO_THREE)).rank()).isEqualTo(2);
    assertThat(rule.decide(ofScore(3, number("2.5").minus(A_LITTLE), ZERO_TO_THREE))
            .rank())
        .isEqualTo(2);
    assertThat(rule.decide(ofScore(3, number("2.5"), ZERO_TO_THREE)).rank()).isEqualTo(3);
  }

  @Test
  void positionIsTheFractionOfTheBandThatHoldsTheScore() {
    LevelRule rule = levelRule(BANDS.with("cuts", decimals("0.45", "2.5")), 3);

    // From 0.45 to 2.5 is 2.05; 1.27 is 0.82 above 0.45; 0.82 / 2.05 = 2/5.
    assertThat(rule.decide(ofScore(3, number("1.27"), ZERO_TO_THREE)).position())
        .isEqualTo(number("12/5"));
    // From 2.5 to 3.
    assertThat(rule.decide(ofScore(3, number("2.75"), ZERO_TO_THREE)).position())
        .isEqualTo(number("7/2"));
  }

  @Test
  void aTopBandMayBeTheEndOfTheRangeAlone() {
    LevelRule rule = levelRule(BANDS.with("cuts", decimals("0.5", "1")), 3);

    assertThat(rule.decide(ofScore(3, Fraction.ONE.minus(A_LITTLE))).rank()).isEqualTo(2);
    assertThat(rule.decide(ofScore(3, Fraction.ONE)).rank()).isEqualTo(3);
    assertThat(rule.decide(ofScore(3, Fraction.ONE)).position()).isEqualTo(Fraction.of(3));
  }

  @Test
  void everyCutIsComparedAndShown() {
    LevelDecision decision =
        levelRule(BANDS.with("cuts", decimals("0.3", "0.6")), 3).decide(ofScore(3, number("0.5")));

    assertThat(decision.comparisons())
        .containsExactly(
            new Comparison("l2", number("1/2"), Relation.AT_LEAST, number("3/10"), Outcome.MET),
            new Comparison("l3", number("1/2"), Relation.AT_LEAST, number("3/5"), Outcome.NOT_MET));
    assertThat(decision.ahead()).isEmpty();
  }

  @Test
  void aScoreWithinItsToleranceOfACutReachesIt() {
    LevelCase near = withTolerance(2, number("0.499"), Range.UNIT, number("0.001"));
    LevelCase far = withTolerance(2, number("0.498"), Range.UNIT, number("0.001"));

    assertThat(levelRule(BANDS, 2).decide(near).rank()).isEqualTo(2);
    assertThat(levelRule(BANDS, 2).decide(near).position()).isEqualTo(Fraction.of(2));
    assertThat(levelRule(BANDS, 2).decide(far).rank()).isEqualTo(1);
  }

  @Test
  void aScoreOutsideItsRangeByToleranceStaysInTheTopBand() {
    LevelCase above = withTolerance(2, number("1.001"), Range.UNIT, number("0.001"));

    assertThat(levelRule(BANDS, 2).decide(above).position()).isEqualTo(Fraction.of(3));
  }

  @Test
  void aScoreIsNeeded() {
    LevelCase without = Cases.ofSets(Cases.set(1), Cases.set(2));

    assertThat(levelRule(BANDS, 2).needsScore()).isTrue();
    assertThatThrownBy(() -> levelRule(BANDS, 2).decide(without))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The level rule needs a score, and the node has none.");
  }

  @Test
  void bandsRiseWithTheScoreWithoutAJump() {
    assertThat(fiveEqualBands.laws()).containsExactly(Law.MONOTONE, Law.SYMMETRIC, Law.CONTINUOUS);
  }

  @Test
  void eachCutThatDoesNotLieAboveTheOneBeforeItIsRefused() {
    assertThat(check(4, Optional.of(Range.UNIT), "0.5", "0.5", "0.4"))
        .extracting(Problem::path, Problem::message)
        .containsExactly(
            tuple(
                "/cuts/1",
                "The cut point (0.5) of the rule (bands) must lie above the one before it (0.5)."),
            tuple(
                "/cuts/2",
                "The cut point (0.4) of the rule (bands) must lie above the one before it (0.5)."));
  }

  @Test
  void cutsMustBeOneFewerThanLevels() {
    assertThat(check(3, Optional.of(Range.UNIT), "0.5"))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            "The cut points (0.5) of the rule (bands) must be 2, one between each two of the 3 levels, not 1.");
    assertThat(check(3, Optional.of(Range.UNIT), "0.25", "0.5")).isEmpty();
  }

  @Test
  void cutsMustLieAboveTheLowEndAndAtMostAtTheHighEnd() {
    assertThat(check(2, Optional.of(Range.UNIT), "0")).hasSize(1);
    assertThat(check(2, Optional.of(Range.UNIT), "0.000001")).isEmpty();
    assertThat(check(2, Optional.of(Range.UNIT), "1")).isEmpty();
    assertThat(check(2, Optional.of(Range.UNIT), "1.000001")).hasSize(1);
  }

  @Test
  void eachCutOutsideTheRangeIsReportedAtItsPlace() {
    assertThat(check(4, Optional.of(Range.UNIT), "-1", "0.5", "2"))
        .extracting(Problem::path)
        .containsExactly("/cuts/0", "/cuts/2");
  }

  @Test
  void aNodeThatDeclinesAScoreCannotHaveBands() {
    assertThat(check(2, Optional.empty(), "0.5"))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("The rule (bands) needs a score, and the dimension (d) declines one.");
  }

  private int rank(Fraction score) {
    return fiveEqualBands.decide(ofScore(5, score)).rank();
  }

  private static List<Problem> check(int levels, Optional<Range> bounds, String... cuts) {
    return levelRule(BANDS.with("cuts", decimals(cuts)), levels)
        .check(
            new LevelSite("the dimension (d)", levels(levels), bounds, List.of(), List.of(), true));
  }
}
