package dev.maturity.scoring;

import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusesTest {

  @ParameterizedTest(name = "{0}: {1} of 0.25, 0.5, 0.75 and 1 with the weights 3, 1, 1 and 1")
  @CsvSource({
    "lower-median, 1/2",
    "median, 5/8",
    "mean, 5/8",
    "min, 1/4",
    "max, 1",
    // (0.75 + 0.5 + 0.75 + 1) / 6
    "weighted-mean, 1/2"
  })
  void fourRatingsBecomeOne(String rule, String result) {
    assertThat(combined(Rule.of(rule), "0.25*3 0.5 0.75 1")).contains(number(result));
  }

  @ParameterizedTest(name = "{0} of one rating is that rating")
  @CsvSource({
    "lower-median",
    "median",
    "mean",
    "trimmed-mean",
    "min",
    "max",
    "weighted-mean",
    "unanimous-or-missing"
  })
  void oneRatingIsTheConsensus(String rule) {
    assertThat(combined(Rule.of(rule), "0.75*2")).contains(number("0.75"));
  }

  @Test
  void trimmedMeanCutsOffRatersNotWeight() {
    // A quarter of four raters is one: (0.5 + 0.75) / 2.
    assertThat(combined(Rule.of("trimmed-mean").with("share", 0.25), "0.25*3 0.5 0.75 1"))
        .contains(number("5/8"));
  }

  @Test
  void trimmedMeanCutsOffOneTenthUnlessTold() {
    // 0.4 raters at each end: (0.6 · 0 + 1 + 1 + 0.6 · 1) / 3.2
    assertThat(combined(Rule.of("trimmed-mean"), "0 1 1 1")).contains(number("13/16"));
  }

  @Test
  void unanimousRatersGiveTheirRating() {
    assertThat(combined(Rule.of("unanimous-or-missing"), "0.5*1 0.5*2 0.5*3"))
        .contains(number("0.5"));
  }

  @Test
  void oneDissenterLeavesNoConsensus() {
    assertThat(combined(Rule.of("unanimous-or-missing"), "0.5 0.5 0.75")).isEmpty();
    assertThat(combined(Rule.of("unanimous-or-missing"), "0.25 0.5 0.5")).isEmpty();
  }

  @Test
  void whoeverWeighsRatersKeepsAllLawsOfTheMean() {
    assertThat(Consensuses.weightedMean().laws()).isEqualTo(Aggregations.mean().laws());
  }

  @Test
  void whoeverCountsRatersAlikeCannotDropOneOfWeightZeroNorWeighGroups() {
    assertThat(Consensuses.mean().laws())
        .contains(Law.STRICTLY_MONOTONE, Law.SHIFT_AND_SCALE)
        .doesNotContain(Law.ZERO_WEIGHT_NEUTRAL, Law.DECOMPOSABLE);
    assertThat(Consensuses.min().laws())
        .contains(Law.DECOMPOSABLE)
        .doesNotContain(Law.ZERO_WEIGHT_NEUTRAL);
  }

  @Test
  void unanimityIsNotMonotone() {
    assertThat(Consensuses.unanimousOrMissing().laws())
        .contains(Law.BOUNDED, Law.IDEMPOTENT)
        .doesNotContain(Law.MONOTONE, Law.CONTINUOUS);
  }

  @Test
  void factoriesGiveWhatModelFilesName() {
    assertThat(Consensuses.lowerMedian().combine(parts("0 1"))).contains(Fraction.ZERO);
    assertThat(Consensuses.median().combine(parts("0 1"))).contains(Fraction.HALF);
    assertThat(Consensuses.mean().combine(parts("0*3 1"))).contains(Fraction.HALF);
    assertThat(Consensuses.trimmedMean(number("1/3")).combine(parts("0 0.25 1")))
        .contains(number("1/4"));
    assertThat(Consensuses.min().combine(parts("0.25 1"))).contains(number("1/4"));
    assertThat(Consensuses.max().combine(parts("0.25 1"))).contains(Fraction.ONE);
    assertThat(Consensuses.weightedMean().combine(parts("0*3 1"))).contains(number("1/4"));
    assertThat(Consensuses.unanimousOrMissing().combine(parts("0 1"))).isEmpty();
  }

  private static Optional<Fraction> combined(Rule rule, String ratings) {
    return RuleCatalog.standard().consensus(rule).combine(parts(ratings));
  }
}
