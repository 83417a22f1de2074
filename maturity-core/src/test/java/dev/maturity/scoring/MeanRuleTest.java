package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.numbers;
import static dev.maturity.scoring.Cases.parts;
import static dev.maturity.scoring.Cases.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanRuleTest {

  private final Aggregation mean =
      RuleCatalog.standard().aggregation(Rule.of("mean"), List.of()).orElseThrow();

  @Test
  void meanOfOnePartIsThatPart() {
    assertThat(mean.aggregate(weighted("3/7 * 0.05"))).isEqualTo(number("3/7"));
  }

  @Test
  void meanOfEqualPartsIsThatPartWhateverTheWeights() {
    assertThat(mean.aggregate(weighted("1/3 * 0.15", "1/3 * 0.7", "1/3 * 2")))
        .isEqualTo(number("1/3"));
  }

  @Test
  void equalWeightsGiveThePlainMean() {
    assertThat(mean.aggregate(parts("0", "1/4", "1"))).isEqualTo(number("5/12"));
  }

  @Test
  void aPartCountsByItsWeight() {
    // (3 * 1 + 1 * 0) / 4
    assertThat(mean.aggregate(weighted("1 * 3", "0 * 1"))).isEqualTo(number("3/4"));
  }

  @Test
  void weightsNeedNotSumToOne() {
    assertThat(mean.aggregate(weighted("1 * 30", "0 * 10"))).isEqualTo(number("3/4"));
  }

  @Test
  void meanIsExactWhereDoublesAreNot() {
    // In doubles 0.20 * 0.0 + 0.15 * 0.2 + 0.65 * 3.8 is 2.4999999999999996.
    assertThat(mean.aggregate(weighted("0 * 0.20", "0.2 * 0.15", "3.8 * 0.65")))
        .isEqualTo(number("5/2"));
  }

  @Test
  void orderOfPartsDoesNotMatter() {
    assertThat(mean.aggregate(weighted("0.1 * 0.35", "0.7 * 0.05", "0.3 * 0.6")))
        .isEqualTo(mean.aggregate(weighted("0.3 * 0.6", "0.1 * 0.35", "0.7 * 0.05")));
  }

  @Test
  void eachPartContributesItsWeightedValue() {
    List<Part> parts = weighted("1 * 3", "1/2 * 1", "0 * 4");

    Fraction result = mean.aggregate(parts);

    assertThat(result).isEqualTo(number("7/16"));
    assertThat(mean.contributions(parts, result)).isEqualTo(numbers("3/8", "1/16", "0"));
  }

  @Test
  void partsOfZeroContributeZero() {
    List<Part> parts = parts("0", "0");

    assertThat(mean.contributions(parts, mean.aggregate(parts))).isEqualTo(numbers("0", "0"));
  }

  @Test
  void rangeIsTheMeanOfTheEnds() {
    assertThat(mean.range(weighted("0 * 1", "1/4 * 3"), weighted("1 * 1", "1/4 * 3")))
        .isEqualTo(new Range(number("3/16"), number("7/16")));
  }

  @Test
  void meanIsExactSoItHasNoTolerance() {
    assertThat(mean.tolerance()).isEqualTo(Fraction.ZERO);
  }
}
