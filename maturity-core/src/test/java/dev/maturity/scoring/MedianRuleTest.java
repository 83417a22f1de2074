package dev.maturity.scoring;

import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.numbers;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianRuleTest {

  @ParameterizedTest(name = "{0}: lower {1}, upper {2}, interpolated {3}")
  @CsvSource({
    // parts, lower, upper, interpolated
    "0.75, 0.75, 0.75, 0.75",
    "1 0 0.25, 0.25, 0.25, 0.25",
    "1 0 0.25 0.75, 0.25, 0.75, 0.5",
    "0.5 0.5 1 0, 0.5, 0.5, 0.5",
    // Half the weight of 4 is 2, which 0.25 reaches: 0.5 + 1.5.
    "0*0.5 0.25*1.5 0.5*1 1*1, 0.25, 0.5, 0.375",
    // 0.35 + 0.15 is half of 1, though doubles make 0.35 + 0.15 + 0.3 + 0.2 something else.
    "0*0.35 0.25*0.15 0.5*0.3 1*0.2, 0.25, 0.5, 0.375",
    // 0.35 + 0.16 passes it.
    "0*0.35 0.25*0.16 0.5*0.29 1*0.2, 0.25, 0.25, 0.25",
    "0*0.05 1*0.9 0.5*0.05, 1, 1, 1",
    // The part of weight 0 between the halves does not count.
    "0*1 0.5*0 1*1, 0, 1, 0.5"
  })
  void medianStandsInTheMiddleOfTheWeight(
      String parts, String lower, String upper, String interpolated) {
    assertThat(Aggregations.lowerMedian().aggregate(parts(parts))).isEqualTo(number(lower));
    assertThat(Aggregations.upperMedian().aggregate(parts(parts))).isEqualTo(number(upper));
    assertThat(Aggregations.interpolatedMedian().aggregate(parts(parts)))
        .isEqualTo(number(interpolated));
  }

  @Test
  void medianIsTheLowerOneUnlessTheKindIsGiven() {
    assertThat(Written.made(Rule.of("median")).aggregate(parts("0 1"))).isEqualTo(number("0"));
    assertThat(kind("lower")).isEqualTo("0");
    assertThat(kind("upper")).isEqualTo("1");
    assertThat(kind("interpolated")).isEqualTo("1/2");
  }

  @Test
  void theMiddlePartContributesEverything() {
    assertThat(Aggregations.lowerMedian().contributions(parts("1 0.25 0.75"), number("0.75")))
        .isEqualTo(numbers("0 0 0.75"));
  }

  @Test
  void eachOfTwoMiddlePartsContributesItsHalf() {
    assertThat(
            Aggregations.interpolatedMedian().contributions(parts("1 0.25 0 0.75"), number("0.5")))
        .isEqualTo(numbers("0 0.125 0 0.375"));
  }

  private static String kind(String kind) {
    return Written.made(Rule.of("median").with("kind", kind))
        .aggregate(parts("0 1"))
        .toString();
  }
}
