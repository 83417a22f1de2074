package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Rounding.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {

  private static final Fraction A_LITTLE = Fraction.parse("1/1000000000000000000000");

  @ParameterizedTest(name = "{0} to one decimal: {1} {2} {3} {4}")
  @CsvSource({
    // mode, 0.25, 0.35, -0.25, 0.29
    "HALF_UP, 0.3, 0.4, -0.3, 0.3",
    "HALF_EVEN, 0.2, 0.4, -0.2, 0.3",
    "HALF_DOWN, 0.2, 0.3, -0.2, 0.3",
    "UP, 0.3, 0.4, -0.3, 0.3",
    "DOWN, 0.2, 0.3, -0.2, 0.2",
    "CEILING, 0.3, 0.4, -0.2, 0.3",
    "FLOOR, 0.2, 0.3, -0.3, 0.2"
  })
  void eachModeHasItsWayWithTheMiddle(
      Mode mode, String quarter, String sevenTwentieths, String minusQuarter, String more) {
    Rounding rounding = new Rounding(mode, 1);

    assertThat(rounding.apply(Fraction.parse("0.25"))).isEqualTo(Fraction.parse(quarter));
    assertThat(rounding.apply(Fraction.parse("0.35"))).isEqualTo(Fraction.parse(sevenTwentieths));
    assertThat(rounding.apply(Fraction.parse("-0.25"))).isEqualTo(Fraction.parse(minusQuarter));
    assertThat(rounding.apply(Fraction.parse("0.29"))).isEqualTo(Fraction.parse(more));
  }

  @ParameterizedTest
  @EnumSource
  void whatTheDigitsCanSayStays(Mode mode) {
    assertThat(new Rounding(mode, 1).apply(Fraction.parse("2.7"))).isEqualTo(Fraction.of(27, 10));
    assertThat(new Rounding(mode, 0).apply(Fraction.of(3))).isEqualTo(Fraction.of(3));
  }

  @Test
  void theMiddleIsDecidedExactly() {
    Rounding halfUp = new Rounding(Mode.HALF_UP, 2);

    assertThat(halfUp.apply(Fraction.parse("0.125"))).isEqualTo(Fraction.parse("0.13"));
    assertThat(halfUp.apply(Fraction.parse("0.125").minus(A_LITTLE)))
        .isEqualTo(Fraction.parse("0.12"));
  }

  @Test
  void noneLeavesEveryNumberAsItIs() {
    assertThat(Rounding.NONE.apply(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 3));
    assertThat(Rounding.NONE.apply(Fraction.of(1, 3), Fraction.ONE)).isEqualTo(Fraction.of(1, 3));
    assertThat(Rounding.NONE.isNone()).isTrue();
    assertThat(new Rounding(Mode.DOWN, 0).isNone()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1} counts as {2}, which is {3}")
  @CsvSource({
    "DOWN, -1, 0.3, 0.3",
    "FLOOR, -1, 0.3, 0.3",
    "CEILING, 1, 0.3, 0.3",
    "UP, 1, 0.3, 0.3",
    "HALF_UP, -1, 0.25, 0.3",
    "HALF_DOWN, 1, 0.25, 0.2",
    "HALF_EVEN, -1, 0.35, 0.4"
  })
  void withinItsToleranceANumberCountsAsTheOneAtWhichRoundingTurns(
      Mode mode, int side, String turn, String rounded) {
    Rounding rounding = new Rounding(mode, 1);
    Fraction number = Fraction.parse(turn).plus(A_LITTLE.times(Fraction.of(side)));

    assertThat(rounding.apply(number, A_LITTLE)).isEqualTo(Fraction.parse(rounded));
    assertThat(rounding.apply(number, A_LITTLE.times(Fraction.HALF)))
        .isNotEqualTo(Fraction.parse(rounded));
    assertThat(rounding.apply(number, Fraction.ZERO)).isEqualTo(rounding.apply(number));
  }

  @Test
  void decimalsLeftOutAreNone() {
    assertThat(new Rounding(Mode.FLOOR, null)).isEqualTo(new Rounding(Mode.FLOOR, 0));
  }

  @Test
  void itSaysItselfInWords() {
    assertThat(new Rounding(Mode.DOWN, 1)).hasToString("down to 1 decimal");
    assertThat(new Rounding(Mode.HALF_UP, 2)).hasToString("half-up to 2 decimals");
    assertThat(Rounding.NONE).hasToString("none");
  }
}
