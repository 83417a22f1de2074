package dev.maturity.scoring;

import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.numbers;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Rule;
import dev.maturity.scorecard.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that ask of each part only whether it reaches a threshold. */
class ReachedThresholdTest {

  @ParameterizedTest(name = "{1} at least {0}: {2}")
  @CsvSource({
    // threshold, parts, result
    "0.5, 0.25 0.5 0.75 1, 3/4",
    "0.51, 0.25 0.5 0.75 1, 1/2",
    // 0.35 of 0.35 + 0.5 + 0.15
    "0.75, 0.75*0.35 0.7*0.5 0*0.15, 7/20",
    "0.75, 0.5 0.25, 0",
    "0.25, 0.5 0.25, 1",
    "0.5, 0.25 0.5 1*0, 1/2",
    "2, 3 1, 1/2"
  })
  void shareAtLeastIsTheWeightOfThePartsThatReachIt(String threshold, String parts, String result) {
    assertThat(Aggregations.shareAtLeast(number(threshold)).aggregate(parts(parts)))
        .isEqualTo(number(result));
  }

  @Test
  void eachPartThatReachesTheThresholdContributesItsWeight() {
    assertThat(Aggregations.shareAtLeast(number("0.75"))
            .contributions(parts("0.75*0.35 0.7*0.5 1*0.15"), number("0.5")))
        .isEqualTo(numbers("0.35 0 0.15"));
  }

  @Test
  void aShareLiesFromZeroToOneWhateverTheParts() {
    assertThat(Aggregations.shareAtLeast(number("2")).range(parts("0 0"), parts("3 3")))
        .isEqualTo(Range.UNIT);
  }

  @ParameterizedTest(name = "{1} climbs {2} rungs of {0}")
  @CsvSource({
    // threshold, parts, result
    "1, 1 1 0 1, 2",
    "1, 0 1 1 1, 0",
    "1, 1 1 1, 3",
    "1, 1 0.75 1, 1",
    "0.75, 1 0.75 0.5 1, 2",
    // Weights do not count, but a weight of 0 takes the rung away.
    "1, 1*5 1*0.05 0*2, 2",
    "1, 1 0*0 1, 2"
  })
  void ladderCountsUpToTheFirstMiss(String threshold, String parts, String result) {
    assertThat(Aggregations.ladder(number(threshold)).aggregate(parts(parts)))
        .isEqualTo(number(result));
  }

  @Test
  void eachRungContributesOne() {
    assertThat(Aggregations.ladder(number("1")).contributions(parts("1 1 0 1"), number("2")))
        .isEqualTo(numbers("1 1 0 0"));
  }

  @Test
  void aLadderAsksForOneUnlessToldOtherwise() {
    assertThat(Written.made(Rule.of("ladder")).aggregate(parts("1 0.99"))).isEqualTo(number("1"));
  }

  @Test
  void aLadderOfThreeRungsHasARangeUpToThree() {
    assertThat(Aggregations.ladder(number("1")).range(parts("0 0 0"), parts("1 1 1")))
        .isEqualTo(new Range(number("0"), number("3")));
  }
}
