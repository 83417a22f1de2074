package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.A_LITTLE;
import static dev.maturity.scoring.Cases.levelRule;
import static dev.maturity.scoring.Cases.levels;
import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.ofParts;
import static dev.maturity.scoring.Cases.ofScore;
import static dev.maturity.scoring.Cases.parts;
import static dev.maturity.scoring.Cases.withTolerance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectRuleTest {

  private static final Rule DIRECT = Rule.of("direct");

  private final LevelRule floor = levelRule(DIRECT, 5);
  private final LevelRule nearest = levelRule(DIRECT.with("rounding", "nearest"), 5);
  private final LevelRule lowerMedian = levelRule(DIRECT.with("rounding", "lower-median"), 5);

  @ParameterizedTest(name = "point {1} of 5")
  @CsvSource({"0, 1", "1/4, 2", "1/2, 3", "3/4, 4", "1, 5"})
  void aSingleRatingIsTheLevel(String value, int rank) {
    for (LevelRule rule : List.of(floor, nearest, lowerMedian)) {
      LevelDecision decision = rule.decide(ofParts(5, number(value), parts(value)));

      assertThat(decision.rank()).isEqualTo(rank);
      assertThat(decision.position()).isEqualTo(Fraction.of(rank));
    }
  }

  @Test
  void floorIsTheStandardRounding() {
    assertThat(
            levelRule(DIRECT.with("rounding", "floor"), 5).decide(mean("7/16")).rank())
        .isEqualTo(floor.decide(mean("7/16")).rank())
        .isEqualTo(2);
  }

  @Test
  void floorTakesTheRankBelow() {
    // 7/16 of the way from 1 to 5 is 2.75.
    assertThat(floor.decide(mean("7/16")).rank()).isEqualTo(2);
    assertThat(floor.decide(mean("7/16")).position()).isEqualTo(number("11/4"));
    assertThat(floor.decide(ofScore(5, Fraction.HALF.minus(A_LITTLE))).rank()).isEqualTo(2);
  }

  @Test
  void nearestTakesTheRankAboveFromOneHalfOn() {
    // 3/8 of the way from 1 to 5 is 2.5.
    assertThat(nearest.decide(ofScore(5, number("3/8").minus(A_LITTLE))).rank()).isEqualTo(2);
    assertThat(nearest.decide(mean("3/8")).rank()).isEqualTo(3);
    assertThat(nearest.decide(mean("7/16")).rank()).isEqualTo(3);
  }

  @Test
  void roundedUpThePositionIsTheLevelItself() {
    assertThat(nearest.decide(mean("7/16")).position()).isEqualTo(Fraction.of(3));
  }

  @Test
  void roundedDownThePositionIsTheRankAsItIs() {
    assertThat(nearest.decide(mean("5/16")).rank()).isEqualTo(2);
    assertThat(nearest.decide(mean("5/16")).position()).isEqualTo(number("9/4"));
  }

  @Test
  void lowerMedianTakesTheMiddleRating() {
    LevelDecision decision = lowerMedian.decide(ofParts(5, number("1/2"), parts("1", "0", "1/4")));

    assertThat(decision.rank()).isEqualTo(2);
    assertThat(decision.position()).isEqualTo(Fraction.of(2));
  }

  @Test
  void lowerMedianTakesTheLowerOfTwoMiddleRatings() {
    assertThat(lowerMedian
            .decide(ofParts(5, number("1/2"), parts("1", "3/4", "0", "1/4")))
            .rank())
        .isEqualTo(2);
  }

  @Test
  void anUnevenRatingIsRoundedDownByLowerMedian() {
    LevelDecision decision = lowerMedian.decide(ofParts(5, number("0.3"), parts("0.3")));

    assertThat(decision.rank()).isEqualTo(2);
    assertThat(decision.position()).isEqualTo(number("11/5"));
  }

  @Test
  void theRangeOfTheNodeRunsFromTheFloorToTheTop() {
    Range range = new Range(Fraction.ONE, Fraction.of(5));

    assertThat(floor.decide(ofScore(5, Fraction.of(4), range)).rank()).isEqualTo(4);
    assertThat(floor.decide(ofScore(5, Fraction.of(5), range)).position())
        .isEqualTo(Fraction.of(5));
  }

  @Test
  void aScoreWithinItsToleranceOfARankReachesIt() {
    LevelCase near = withTolerance(5, number("0.499"), Range.UNIT, number("0.004"));

    // 1 + 4 * 0.499 = 2.996
    assertThat(floor.decide(near).rank()).isEqualTo(3);
    assertThat(floor.decide(near).position()).isEqualTo(Fraction.of(3));
  }

  @Test
  void toleranceDoesNotLeadAboveTheTop() {
    LevelCase above = withTolerance(5, number("1.001"), Range.UNIT, number("1"));

    assertThat(floor.decide(above).rank()).isEqualTo(5);
    assertThat(floor.decide(above).position()).isEqualTo(Fraction.of(5));
  }

  @Test
  void nothingIsAheadAndNothingIsCompared() {
    assertThat(floor.decide(mean("7/16")).ahead()).isEmpty();
    assertThat(floor.decide(mean("7/16")).comparisons()).isEmpty();
  }

  @Test
  void nearestJumpsAndDoesNotClaimOtherwise() {
    assertThat(nearest.laws()).containsExactly(Law.MONOTONE, Law.SYMMETRIC);
    assertThat(floor.laws()).containsExactly(Law.MONOTONE, Law.SYMMETRIC, Law.CONTINUOUS);
  }

  @Test
  void theScaleNeedsOnePointForEachLevel() {
    Scale three = OrdinalScale.of("three", 1, "a", "b", "c");
    Scale five = OrdinalScale.of("five", 1, "a", "b", "c", "d", "e");
    Scale yesNo = new YesNoScale("yes-no", "");

    assertThat(check(Optional.of(Range.UNIT), five)).isEmpty();
    assertThat(check(Optional.of(Range.UNIT), three, five, yesNo))
        .extracting(Problem::message)
        .containsExactly(
            "The rule (direct) needs a rating with one point for each of the 5 levels, in equal steps, and the scale (three) in the dimension (d) is not that.",
            "The rule (direct) needs a rating with one point for each of the 5 levels, in equal steps, and the scale (yes-no) in the dimension (d) is not that.");
  }

  /** With values 0, 0.25, 0.5 and 1 the second of four points would read as the first level. */
  @Test
  void theStepsOfTheScaleMustBeEqual() {
    Scale even = new OrdinalScale(
        "even",
        "",
        1,
        List.of(
            new OrdinalScale.Point("a", "", new BigDecimal("0")),
            new OrdinalScale.Point("b", "", new BigDecimal("0.25")),
            new OrdinalScale.Point("c", "", new BigDecimal("0.5")),
            new OrdinalScale.Point("d", "", new BigDecimal("0.75")),
            new OrdinalScale.Point("e", "", new BigDecimal("1"))));
    Scale bent = new OrdinalScale(
        "bent",
        "",
        1,
        List.of(
            new OrdinalScale.Point("a", "", new BigDecimal("0")),
            new OrdinalScale.Point("b", "", new BigDecimal("0.2")),
            new OrdinalScale.Point("c", "", new BigDecimal("0.5")),
            new OrdinalScale.Point("d", "", new BigDecimal("0.75")),
            new OrdinalScale.Point("e", "", new BigDecimal("1"))));

    assertThat(check(Optional.of(Range.UNIT), even)).isEmpty();
    assertThat(check(Optional.of(Range.UNIT), bent)).hasSize(1);
  }

  @Test
  void aNodeThatDeclinesAScoreCannotHaveADirectLevel() {
    assertThat(check(Optional.empty()))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("The rule (direct) needs a score, and the dimension (d) declines one.");
  }

  /** Two ratings of the top are worth 2 on a sum from 0 to 2, and each alone is only half of it. */
  @Test
  void theMedianOfRatingsNeedsThemOnTheRangeOfTheScore() {
    LevelSite sum = new LevelSite(
        "the dimension (d)",
        levels(5),
        Optional.of(new Range(Fraction.ZERO, Fraction.of(2))),
        List.of(),
        List.of(),
        false);

    assertThat(floor.check(sum)).isEmpty();
    assertThat(lowerMedian.check(sum)).singleElement().satisfies(problem -> {
      assertThat(problem.path()).isEqualTo("/rounding");
      assertThat(problem.message())
          .isEqualTo(
              "The rounding (lower-median) takes the level of one rating, and the ratings of the dimension (d) do not lie on the range of its score.");
    });
  }

  private static LevelCase mean(String score) {
    return ofScore(5, number(score));
  }

  private List<Problem> check(Optional<Range> bounds, Scale... scales) {
    return floor.check(
        new LevelSite("the dimension (d)", levels(5), bounds, List.of(), List.of(scales), true));
  }
}
