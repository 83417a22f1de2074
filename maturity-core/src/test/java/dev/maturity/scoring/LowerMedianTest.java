package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.parts;
import static dev.maturity.scoring.Cases.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Rule;
import org.junit.jupiter.api.Test;

class LowerMedianTest {

  private final Consensus lowerMedian = RuleCatalog.standard().consensus(Rule.of("lower-median"));

  @Test
  void aSingleRatingCounts() {
    assertThat(lowerMedian.combine(parts("3/4"))).contains(number("3/4"));
  }

  @Test
  void ofTwoRatingsTheLowerCounts() {
    assertThat(lowerMedian.combine(parts("1/4", "3/4"))).contains(number("1/4"));
  }

  @Test
  void ofThreeRatingsTheMiddleOneCounts() {
    assertThat(lowerMedian.combine(parts("0", "3/4", "1"))).contains(number("3/4"));
  }

  @Test
  void ofFourRatingsTheLowerMiddleOneCounts() {
    assertThat(lowerMedian.combine(parts("0", "1/4", "3/4", "1"))).contains(number("1/4"));
  }

  @Test
  void ratingsNeedNotComeSorted() {
    assertThat(lowerMedian.combine(parts("1", "0", "3/4", "1/4"))).contains(number("1/4"));
  }

  @Test
  void equalRatingsGiveThatRating() {
    assertThat(lowerMedian.combine(parts("1/2", "1/2", "1/2", "1/2"))).contains(number("1/2"));
  }

  @Test
  void everyRaterCountsTheSame() {
    assertThat(lowerMedian.combine(weighted("0 * 1", "1/2 * 1", "1 * 100")))
        .contains(number("1/2"));
  }

  @Test
  void lowerMedianDeclaresWhatAMedianKeeps() {
    assertThat(lowerMedian.laws())
        .containsExactly(
            Law.BOUNDED,
            Law.MONOTONE,
            Law.IDEMPOTENT,
            Law.SYMMETRIC,
            Law.WEIGHT_SCALE_FREE,
            Law.ABSENT_NEUTRAL,
            Law.SHIFT_AND_SCALE,
            Law.ORDINAL,
            Law.CONTINUOUS);
  }

  @Test
  void raisingARatingAboveTheMiddleRaisesNothing() {
    assertThat(lowerMedian.combine(parts("1/4", "1/2"))).contains(number("1/4"));
    assertThat(lowerMedian.combine(parts("1/4", "1"))).contains(number("1/4"));
    assertThat(lowerMedian.laws()).doesNotContain(Law.STRICTLY_MONOTONE);
  }

  @Test
  void groupingRatersGivesAnotherResult() {
    // 1, 1 have 1 and 0, 0, 1 have 0, of which the lower is 0; all five together have 1.
    assertThat(lowerMedian.combine(parts("1", "1", "0", "0", "1"))).contains(number("1"));
    assertThat(lowerMedian.combine(weighted("1 * 2", "0 * 3"))).contains(number("0"));
    assertThat(lowerMedian.laws()).doesNotContain(Law.DECOMPOSABLE);
  }

  @Test
  void aRaterOfWeightZeroCountsLikeAnyOther() {
    assertThat(lowerMedian.combine(weighted("1 * 1", "0 * 0"))).contains(number("0"));
    assertThat(lowerMedian.laws()).doesNotContain(Law.ZERO_WEIGHT_NEUTRAL);
  }
}
