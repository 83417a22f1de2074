package dev.maturity.scoring;

import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.numbers;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The harmonic, geometric and other power means, wherever the true result is a short number. */
class PowerMeansTest {

  @ParameterizedTest(name = "exponent {0} of {1} is {2}")
  @CsvSource({
    // exponent, parts, result
    "0, 0.25 1, 1/2",
    "0, 2 8, 4",
    // (0.36 · 1)^½, twice the same weight, however small
    "0, 0.36*0.05 1*0.05, 3/5",
    // (8 · 1 · 1)^⅓ with weights 1 and 2
    "0, 8*1 1*2, 2",
    // (1/16)^¼
    "0, 0.0625*0.05 1*0.15, 1/2",
    "0, 5 5 5, 5",
    "0, 1/3*0.35 1/3*0.15 1/3*0.5, 1/3",
    "0, 0 1, 0",
    "0, 0*0 0.25 1, 1/2",
    // 4 / (2/1 + 1/2 + 1/3)
    "-1, 1*2 2*1 3*1, 24/17",
    "-1, 0.25 0.75, 3/8",
    "-1, 0 1, 0",
    "-1, 0*0 0.25 0.75, 3/8",
    "1, 0 1*3, 3/4",
    // √((1 + 49) / 2)
    "2, 1 7, 5",
    // √(0.75 · 0 + 0.25 · 1)
    "2, 0*0.75 1*0.25, 1/2",
    // ((√0.25 + √1) / 2)²
    "1/2, 0.25 1, 9/16",
    // (0.5 · 1)²
    "1/2, 0 1, 1/4",
    // 1 / √((49 + 1) / 2)
    "-2, 1/7 1, 1/5",
    "-2, 0 1, 0",
    "-20, 0 1, 0",
    "3, 0*7 1*1, 1/2",
    "20, 0.75 0.75, 3/4"
  })
  void aShortResultComesOutExactly(String exponent, String parts, String result) {
    assertThat(Aggregations.powerMean(number(exponent)).aggregate(parts(parts)))
        .isEqualTo(number(result));
  }

  @Test
  void threeExponentsAreRulesOfTheirOwn() {
    assertThat(Aggregations.powerMean(number("1"))).isSameAs(Aggregations.mean());
    assertThat(Aggregations.powerMean(number("0"))).isSameAs(Aggregations.geometricMean());
    assertThat(Aggregations.powerMean(number("-1"))).isSameAs(Aggregations.harmonicMean());
  }

  @Test
  void theResultHas14Digits() {
    // √½ = 0.707106781186547524…
    assertThat(Aggregations.geometricMean().aggregate(parts("0.5 1")))
        .isEqualTo(number("0.70710678118655"));
    // √(½ · 10⁻⁸)
    assertThat(Aggregations.geometricMean().aggregate(parts("0.5 0.00000001")))
        .isEqualTo(number("0.000070710678118655"));
  }

  @Test
  void onlyTheIrrationalOnesHaveATolerance() {
    assertThat(Aggregations.geometricMean().tolerance()).isEqualTo(number("0.000000000001"));
    assertThat(Aggregations.powerMean(number("2")).tolerance()).isEqualTo(number("0.000000000001"));
    assertThat(Aggregations.harmonicMean().tolerance()).isEqualTo(Fraction.ZERO);
    assertThat(Aggregations.powerMean(number("1")).tolerance()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void aSmallPowerMeanOfTinyPartsIsNotZero() {
    // 10⁻³⁰⁰ to the power of −20 is beyond any double; the smallest part stands in for the mean.
    Fraction tiny = number("1/1" + "0".repeat(300));
    assertThat(Aggregations.powerMean(number("-20")).aggregate(Written.parts("1 " + tiny)))
        .isEqualTo(tiny);
  }

  @Test
  void partsTooLargeForDoublesAreRefused() {
    // 10²⁰ to the power of 20
    assertThatThrownBy(
            () -> Aggregations.powerMean(number("20")).aggregate(parts("1 100000000000000000000")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "The parts [q1 1, q2 100000000000000000000] of the rule (power-mean) are too large.");
  }

  @Test
  void contributionsSumToTheResult() {
    // In proportion to weight times value, 0.25 and 1.
    assertThat(Aggregations.geometricMean().contributions(parts("0.25 1"), number("0.5")))
        .isEqualTo(numbers("0.1 0.4"));
    assertThat(Aggregations.harmonicMean().contributions(parts("0.25 0.75"), number("3/8")))
        .isEqualTo(numbers("3/32 9/32"));
    assertThat(Aggregations.geometricMean().contributions(parts("0 1"), Fraction.ZERO))
        .isEqualTo(numbers("0 0"));
  }

  @Test
  void negativePartsHaveNoSuchMean() {
    assertThatThrownBy(() -> Aggregations.geometricMean().aggregate(parts("1 -0.5")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("The parts of the rule (geometric-mean) must be at least 0, not (q2 -1/2).");
    assertThatThrownBy(() -> Aggregations.harmonicMean().aggregate(parts("-1")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("The parts of the rule (harmonic-mean) must be at least 0, not (q1 -1).");
    assertThatThrownBy(() -> Aggregations.powerMean(number("2")).aggregate(parts("-1")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("The parts of the rule (power-mean) must be at least 0, not (q1 -1).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-20", "-1/10", "1/10", "20"})
  void theOutermostExponentsWork(String exponent) {
    assertThat(Aggregations.powerMean(number(exponent)).aggregate(parts("0.5 0.5")))
        .isEqualTo(Fraction.HALF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"201/10", "-201/10"})
  void aLargerExponentIsRefused(String exponent) {
    assertThatThrownBy(() -> Aggregations.powerMean(number(exponent)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The exponent (%s) of the rule (power-mean) must be from -20 to 20.", exponent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99/1000", "-99/1000"})
  void anExponentTooNearToZeroIsRefused(String exponent) {
    assertThatThrownBy(() -> Aggregations.powerMean(number(exponent)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The exponent (%s) of the rule (power-mean) must be 0, or at least 1/10 from it.",
            exponent);
  }

  @ParameterizedTest(name = "exponent {0}: {1}")
  @CsvSource({"0.49, false", "0.5, true", "2, true", "4, true", "4.01, false", "-2, false"})
  void smallStepsShowOnlyUnderModerateExponents(String exponent, boolean strictly) {
    assertThat(Aggregations.powerMean(number(exponent)).laws().contains(Law.STRICTLY_MONOTONE))
        .isEqualTo(strictly);
  }
}
