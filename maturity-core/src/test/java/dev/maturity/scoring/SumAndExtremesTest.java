package dev.maturity.scoring;

import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.numbers;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.scorecard.Range;
import org.junit.jupiter.api.Test;

class SumAndExtremesTest {

  @Test
  void sumAddsWeightTimesValue() {
    // 2 · 0.5 + 1 · 0.75 + 0.05 · 1
    assertThat(Aggregations.sum().aggregate(parts("0.5*2 0.75 1*0.05"))).isEqualTo(number("1.8"));
  }

  @Test
  void sumIsExactWhereDoublesAreNot() {
    assertThat(Aggregations.sum().aggregate(parts("0.1 0.2"))).isEqualTo(number("0.3"));
  }

  @Test
  void eachPartContributesItsTerm() {
    assertThat(Aggregations.sum().contributions(parts("0.5*2 0.75 1*0.05"), number("1.8")))
        .isEqualTo(numbers("1 0.75 0.05"));
  }

  @Test
  void threePartsMakeARangeUpToThree() {
    assertThat(Aggregations.sum().range(parts("0 0 0"), parts("1 1 1")))
        .isEqualTo(new Range(number("0"), number("3")));
  }

  @Test
  void maxIsTheLargestPartWhateverTheWeights() {
    assertThat(Aggregations.max().aggregate(parts("0.25*100 0.75*0.05 0.5")))
        .isEqualTo(number("0.75"));
  }

  @Test
  void minIsTheSmallestPartWhateverTheWeights() {
    assertThat(Aggregations.min().aggregate(parts("0.5*100 0.25*0.05 0.75")))
        .isEqualTo(number("0.25"));
  }

  @Test
  void theFirstOfTheLargestPartsContributesEverything() {
    assertThat(Aggregations.max().contributions(parts("0.25 0.75 0.75"), number("0.75")))
        .isEqualTo(numbers("0 0.75 0"));
  }

  @Test
  void theFirstOfTheSmallestPartsContributesEverything() {
    assertThat(Aggregations.min().contributions(parts("0.75 0.25 0.25"), number("0.25")))
        .isEqualTo(numbers("0 0.25 0"));
  }

  @Test
  void aPartOfWeightZeroIsNeitherSmallestNorLargest() {
    assertThat(Aggregations.min().aggregate(parts("0*0 0.5 0.75"))).isEqualTo(number("0.5"));
    assertThat(Aggregations.max().aggregate(parts("0.5 0.75 1*0"))).isEqualTo(number("0.75"));
  }

  @Test
  void partsWithoutAnyWeightHaveNoLargest() {
    assertThatThrownBy(() -> Aggregations.max().aggregate(parts("0.5*0 0.75*0")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "The weights of the parts [q1 1/2 (weight 0), q2 3/4 (weight 0)] must not all be 0.");
  }
}
