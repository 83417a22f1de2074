package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.A_LITTLE;
import static dev.maturity.scoring.Cases.decimals;
import static dev.maturity.scoring.Cases.levelRule;
import static dev.maturity.scoring.Cases.levels;
import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.ofScore;
import static dev.maturity.scoring.Cases.withTolerance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands that include their upper end: the rating scale of ISO/IEC 33020 is N ≤ 15 % < P ≤ 50 % < L ≤ 85 % < F. */
class BandsInclusiveTest {

  private static final Rule BANDS = Rule.of("bands");
  private static final Rule ACHIEVED =
      BANDS.with("cuts", decimals("0.15", "0.5", "0.85")).with("inclusive", "upper");

  private final LevelRule achieved = levelRule(ACHIEVED, 4);

  @ParameterizedTest(name = "{0} is in band {1}, at {2}")
  @CsvSource({
    // score, rank, rank + place in the band
    "0, 1, 1",
    "0.15, 1, 2",
    // 0.325 is the middle of 0.15 to 0.5, 0.675 that of 0.5 to 0.85
    "0.325, 2, 5/2",
    "0.5, 2, 3",
    "0.675, 3, 7/2",
    "0.85, 3, 4",
    // (0.925 − 0.85) / 0.15
    "0.925, 4, 9/2",
    "1, 4, 5"
  })
  void aScoreOnACutBelongsToTheBandBelow(String score, int rank, String position) {
    LevelDecision decision = achieved.decide(ofScore(4, number(score)));

    assertThat(decision.rank()).isEqualTo(rank);
    assertThat(decision.position()).isEqualTo(number(position));
  }

  @ParameterizedTest(name = "just around the cut {0}")
  @CsvSource({"0.15, 1", "0.5, 2", "0.85, 3"})
  void theLeastBitMoreIsInTheBandAbove(String cut, int lower) {
    assertThat(rank(number(cut).minus(A_LITTLE))).isEqualTo(lower);
    assertThat(rank(number(cut))).isEqualTo(lower);
    assertThat(rank(number(cut).plus(A_LITTLE))).isEqualTo(lower + 1);
  }

  @Test
  void eachCutMayHaveASideOfItsOwn() {
    LevelRule mixed = levelRule(
        BANDS
            .with("cuts", decimals("0.25", "0.5", "0.75"))
            .with("inclusive", List.of("lower", "upper", "lower")),
        4);

    assertThat(mixed.decide(ofScore(4, number("0.25"))).rank()).isEqualTo(2);
    assertThat(mixed.decide(ofScore(4, number("0.5"))).rank()).isEqualTo(2);
    assertThat(mixed.decide(ofScore(4, number("0.75"))).rank()).isEqualTo(4);
  }

  @Test
  void lowerIsWhatHoldsWhenNothingIsSaid() {
    Rule cuts = BANDS.with("cuts", decimals("0.5"));

    assertThat(levelRule(cuts, 2).decide(ofScore(2, Fraction.HALF)).rank()).isEqualTo(2);
    assertThat(levelRule(cuts.with("inclusive", "lower"), 2)
            .decide(ofScore(2, Fraction.HALF))
            .rank())
        .isEqualTo(2);
  }

  @Test
  void bandsOfEqualWidthMayIncludeTheirUpperEndToo() {
    LevelRule halves = levelRule(BANDS.with("inclusive", "upper"), 2);
    LevelRule thirds = levelRule(BANDS.with("inclusive", List.of("upper", "lower")), 3);

    assertThat(halves.decide(ofScore(2, Fraction.HALF)).rank()).isEqualTo(1);
    assertThat(halves.decide(ofScore(2, Fraction.HALF.plus(A_LITTLE))).rank()).isEqualTo(2);
    assertThat(thirds.decide(ofScore(3, number("1/3"))).rank()).isEqualTo(1);
    assertThat(thirds.decide(ofScore(3, number("2/3"))).rank()).isEqualTo(3);
  }

  @Test
  void theComparisonSaysThatTheCutMustBeExceeded() {
    assertThat(achieved.decide(ofScore(4, Fraction.HALF)).comparisons())
        .containsExactly(
            new Comparison("l2", Fraction.HALF, Relation.ABOVE, number("3/20"), Outcome.MET),
            new Comparison("l3", Fraction.HALF, Relation.ABOVE, number("1/2"), Outcome.NOT_MET),
            new Comparison("l4", Fraction.HALF, Relation.ABOVE, number("17/20"), Outcome.NOT_MET));
  }

  @Test
  void withinItsToleranceOfACutAScoreCountsAsBeingThere() {
    Fraction tolerance = number("1/1000");
    Fraction slightlyAbove = number("0.5").plus(tolerance);

    assertThat(rankWithin(tolerance, slightlyAbove)).isEqualTo(2);
    assertThat(rankWithin(tolerance, slightlyAbove.plus(A_LITTLE))).isEqualTo(3);
  }

  @Test
  void thePositionHasNoJumpAtACut() {
    Fraction below = achieved.decide(ofScore(4, number("0.5"))).position();
    Fraction above = achieved.decide(ofScore(4, number("0.5").plus(A_LITTLE))).position();

    assertThat(below).isEqualTo(Fraction.of(3));
    // The band from 0.5 to 0.85 is 7/20 wide.
    assertThat(above).isEqualTo(Fraction.of(3).plus(A_LITTLE.times(number("20/7"))));
    assertThat(achieved.laws()).containsExactly(Law.MONOTONE, Law.SYMMETRIC, Law.CONTINUOUS);
  }

  @Test
  void aTopBandThatExcludesTheEndOfTheRangeIsEmpty() {
    Rule rule = BANDS.with("cuts", decimals("0.5", "1")).with("inclusive", "upper");

    assertThat(levelRule(rule, 3).check(node(3)))
        .containsExactly(Problem.error(
                ProblemCode.BAD_CUT_POINTS,
                "/cuts/1",
                "The cut point (1) of the rule (bands) must lie in the range of the dimension (d), above 0 and below 1.")
            .withHint("Maybe it is meant on another range."));
    assertThat(levelRule(BANDS.with("cuts", decimals("0.5", "1")), 3).check(node(3)))
        .isEmpty();
    assertThat(levelRule(ACHIEVED, 4).check(node(4))).isEmpty();
  }

  @Test
  void aBottomBandOfTheStartAloneIsRefusedOnEitherSide() {
    Rule rule = BANDS.with("cuts", decimals("0", "0.5"));

    assertThat(levelRule(rule.with("inclusive", "upper"), 3).check(node(3)))
        .extracting(Problem::path)
        .containsExactly("/cuts/0");
    assertThat(levelRule(rule, 3).check(node(3)))
        .extracting(Problem::message)
        .containsExactly(
            "The cut point (0) of the rule (bands) must lie in the range of the dimension (d), above 0 and at most 1.");
  }

  @ParameterizedTest
  @CsvSource({"4, 3", "2, 3"})
  void thereIsOneSideForEachCut(int given, int needed) {
    List<String> sides = List.of("lower", "upper", "lower", "upper").subList(0, given);

    assertThat(
            problems(BANDS.with("cuts", decimals("0.2", "0.4", "0.6")).with("inclusive", sides), 4))
        .containsExactly(
            "The inclusive sides of the rule (bands) must be one word, or one for each of the %d cut points, not %d."
                .formatted(needed, given));
    assertThat(problems(BANDS.with("inclusive", sides), 4)).hasSize(1);
    assertThat(problems(BANDS.with("inclusive", sides), given + 1)).isEmpty();
  }

  @Test
  void anUnknownSideIsPointedAt() {
    Rule rule =
        BANDS.with("cuts", decimals("0.2", "0.4")).with("inclusive", List.of("lower", "uper"));

    assertThat(RuleCatalog.standard().check(RuleKind.LEVEL, rule, "/level", levels(3)))
        .containsExactly(Problem.error(
                ProblemCode.BAD_PARAMETER,
                "/level/inclusive/1",
                "The parameter (inclusive) of the rule (bands) must be one of lower, upper, not (uper).")
            .withHint("Maybe upper."));
    assertThat(problems(BANDS.with("inclusive", "uppper"), 3))
        .containsExactly(
            "The parameter (inclusive) of the rule (bands) must be one of lower, upper, not (uppper).");
  }

  @Test
  void aSideIsAWord() {
    assertThat(problems(BANDS.with("inclusive", 1), 3))
        .containsExactly(
            "The parameter (inclusive) of the rule (bands) must be a word, or a list of words, not (1).");
    assertThat(problems(BANDS.with("inclusive", List.of("lower", 2)), 3))
        .containsExactly(
            "The parameter (inclusive) of the rule (bands) must be a word, or a list of words, not ([lower, 2]).");
  }

  @Test
  void aModelWithoutLevelsHasNoCutsToHaveSides() {
    assertThat(problems(BANDS.with("inclusive", "upper"), 0)).isEmpty();
  }

  private int rank(Fraction score) {
    return achieved.decide(ofScore(4, score)).rank();
  }

  private int rankWithin(Fraction tolerance, Fraction score) {
    return achieved.decide(withTolerance(4, score, Range.UNIT, tolerance)).rank();
  }

  private static List<String> problems(Rule rule, int levels) {
    return RuleCatalog.standard().check(RuleKind.LEVEL, rule, "", levels(levels)).stream()
        .map(Problem::message)
        .toList();
  }

  private static LevelSite node(int levels) {
    return new LevelSite(
        "the dimension (d)", levels(levels), Optional.of(Range.UNIT), List.of(), List.of(), true);
  }
}
