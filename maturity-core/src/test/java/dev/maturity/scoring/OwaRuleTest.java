package dev.maturity.scoring;

import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.numbers;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwaRuleTest {

  @ParameterizedTest(name = "{0} over {1} is {2}")
  @CsvSource({
    // weights, parts, result
    "0.5 0.3 0.2, 1 5 3, 18/5",
    // Only the ratios matter.
    "5 3 2, 1 5 3, 18/5",
    // Two parts: the first has 0.5 and half of 0.3.
    "0.5 0.3 0.2, 0 1, 13/20",
    // Six parts: half of each weight twice. 6/4 + 5/4 + 4 · 0.15 + 3 · 0.15 + 2 · 0.1 + 0.1
    "0.5 0.3 0.2, 1 2 3 4 5 6, 41/10",
    // Four parts: 3/4 of 0.4; 1/4 of 0.4 and 1/2 of 0.4; 1/2 of 0.4 and 1/4 of 0.2; 3/4 of 0.2.
    // 0.3, 0.3, 0.25, 0.15: 4 · 0.3 + 3 · 0.3 + 2 · 0.25 + 0.15
    "0.4 0.4 0.2, 4 3 2 1, 11/4",
    "0.5 0.3 0.2, 0.75, 3/4",
    "1 0 0, 0.25 1 0.5, 1",
    "0 0 1, 0.25 1 0.5, 1/4",
    "0 1 0, 0.25 1 0.5, 1/2",
    // The weights of the parts do not count, but for a weight of 0.
    "1 1, 0*5 1*0.05, 1/2",
    "1 1, 0 1 0.25*0, 1/2"
  })
  void weightsBelongToTheOrderOfSize(String weights, String parts, String result) {
    assertThat(Aggregations.owa(numbers(weights)).aggregate(parts(parts)))
        .isEqualTo(number(result));
  }

  @Test
  void eachPartContributesByItsPlace() {
    assertThat(
            Aggregations.owa(numbers("0.5 0.3 0.2")).contributions(parts("1 5 3"), number("18/5")))
        .isEqualTo(numbers("0.2 2.5 0.9"));
  }

  @Test
  void owaIsStrictlyMonotoneOnlyIfEveryPlaceCounts() {
    assertThat(Aggregations.owa(numbers("0.5 0.3 0.2")).laws()).contains(Law.STRICTLY_MONOTONE);
    assertThat(Aggregations.owa(numbers("1 0 1")).laws()).doesNotContain(Law.STRICTLY_MONOTONE);
  }

  @ParameterizedTest
  @CsvSource({"0 0, '[0, 0]'", "-1 2, '[-1, 2]'"})
  void weightsThatMakeNoMeanAreRefused(String weights, String shown) {
    assertThatThrownBy(() -> Aggregations.owa(numbers(weights)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The weights " + shown
            + " of the rule (owa) must be at least 0, and one of them more.");
  }

  @Test
  void noWeightsAreRefused() {
    assertThatThrownBy(() -> Aggregations.owa(List.of()))
        .hasMessage("The weights [] of the rule (owa) must be at least 0, and one of them more.");
  }
}
