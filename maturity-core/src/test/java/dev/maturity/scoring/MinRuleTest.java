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

class MinRuleTest {

  private final Aggregation min =
      RuleCatalog.standard().aggregation(Rule.of("min"), List.of()).orElseThrow();

  @Test
  void minOfOnePartIsThatPart() {
    assertThat(min.aggregate(parts("3/7"))).isEqualTo(number("3/7"));
  }

  @Test
  void minIsTheSmallestPartWhereverItStands() {
    assertThat(min.aggregate(parts("1/4", "1/2", "1"))).isEqualTo(number("1/4"));
    assertThat(min.aggregate(parts("1/2", "1/4", "1"))).isEqualTo(number("1/4"));
    assertThat(min.aggregate(parts("1/2", "1", "1/4"))).isEqualTo(number("1/4"));
  }

  @Test
  void minOfEqualPartsIsThatPart() {
    assertThat(min.aggregate(parts("1/3", "1/3"))).isEqualTo(number("1/3"));
  }

  @Test
  void weightsDoNotCount() {
    assertThat(min.aggregate(weighted("0.2 * 0.05", "0.9 * 100"))).isEqualTo(number("0.2"));
  }

  @Test
  void theBindingPartContributesEverything() {
    List<Part> parts = parts("1/2", "1/4", "1");

    assertThat(min.contributions(parts, min.aggregate(parts))).isEqualTo(numbers("0", "1/4", "0"));
  }

  @Test
  void theFirstOfSeveralSmallestPartsIsTheBindingOne() {
    List<Part> parts = parts("1", "1/4", "1/4");

    assertThat(min.contributions(parts, min.aggregate(parts))).isEqualTo(numbers("0", "1/4", "0"));
  }

  @Test
  void rangeIsTheMinOfTheEnds() {
    assertThat(min.range(parts("0", "1/2"), parts("1", "3/4")))
        .isEqualTo(new Range(Fraction.ZERO, number("3/4")));
  }

  @Test
  void raisingAPartThatDoesNotBindRaisesNothing() {
    assertThat(min.aggregate(parts("1/4", "1"))).isEqualTo(min.aggregate(parts("1/4", "1/2")));
    assertThat(min.laws()).contains(Law.MONOTONE).doesNotContain(Law.STRICTLY_MONOTONE);
  }

  @Test
  void aPartOfWeightZeroDoesNotCount() {
    assertThat(min.aggregate(weighted("1/2 * 1", "0 * 0"))).isEqualTo(number("1/2"));
    assertThat(min.laws()).contains(Law.ZERO_WEIGHT_NEUTRAL);
  }
}
