package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.fixture.Sent;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  /** The first number that is kept in large parts. */
  private static final long LARGE = 1L << 62;

  @ParameterizedTest
  @CsvSource({
    "1/2, 1/3, 5/6, 1/6, 1/6, 3/2",
    "3/4, 1/4, 1, 1/2, 3/16, 3",
    "-1/2, 1/3, -1/6, -5/6, -1/6, -3/2",
    "-1/2, -1/3, -5/6, -1/6, 1/6, 3/2",
    "0, 7/9, 7/9, -7/9, 0, 0",
    "2, -2, 0, 4, -4, -1",
    "1/6, 1/10, 4/15, 1/15, 1/60, 5/3"
  })
  void reckonsAsByHand(
      String a, String b, String sum, String difference, String product, String quotient) {
    Fraction x = Fraction.parse(a);
    Fraction y = Fraction.parse(b);
    assertThat(x.plus(y)).hasToString(sum);
    assertThat(x.minus(y)).hasToString(difference);
    assertThat(x.times(y)).hasToString(product);
    assertThat(x.dividedBy(y)).hasToString(quotient);
  }

  @ParameterizedTest
  @CsvSource({"6, 8, 3/4", "-6, 8, -3/4", "6, -8, -3/4", "-6, -8, 3/4", "0, -5, 0", "8, 4, 2"})
  void isInLowestTermsWithAPositiveDenominator(long above, long below, String text) {
    assertThat(Fraction.of(above, below)).hasToString(text);
    assertThat(Fraction.of(BigInteger.valueOf(above), BigInteger.valueOf(below)))
        .hasToString(text);
  }

  @Test
  void theSmallestLongIsANumberLikeAnyOther() {
    Fraction least = Fraction.of(Long.MIN_VALUE);
    assertThat(least).hasToString("-9223372036854775808");
    assertThat(least.negated()).hasToString("9223372036854775808");
    assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
    assertThat(Fraction.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
  }

  @Test
  void minusTwoToThe62IsTheSameHoweverItIsMade() {
    Fraction given = Fraction.of(-LARGE);
    Fraction computed = Fraction.of(-(LARGE - 1)).plus(Fraction.of(-1));
    assertThat(computed).isEqualTo(given).hasSameHashCodeAs(given).isEqualByComparingTo(given);
  }

  @Test
  void doublingMinusTwoToThe62DoesNotOverflow() {
    Fraction given = Fraction.of(-LARGE);
    assertThat(given.plus(given)).hasToString("-9223372036854775808");
    assertThat(given.negated().plus(given.negated())).hasToString("9223372036854775808");
  }

  @Test
  void aLargeResultComesBackAsASmallNumber() {
    Fraction large = Fraction.of(LARGE - 1).times(Fraction.of(LARGE - 3));
    assertThat(large.dividedBy(Fraction.of(LARGE - 3))).isEqualTo(Fraction.of(LARGE - 1));
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Fraction.of(7, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("The fraction (7/0) has no value.");
    assertThatThrownBy(() -> Fraction.of(BigInteger.TEN, BigInteger.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("The fraction (10/0) has no value.");
    assertThatThrownBy(() -> Fraction.HALF.dividedBy(Fraction.ZERO))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Fraction.parse("1/0")).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0.55, 11/20",
    "11/20, 11/20",
    "22/40, 11/20",
    "3, 3",
    "-0.125, -1/8",
    "1e3, 1000",
    "1.50E-1, 3/20",
    "1/-2, -1/2",
    "0.000, 0"
  })
  void readsDecimalsAndQuotients(String text, String same) {
    assertThat(Fraction.parse(text)).hasToString(same);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "1/", "/2", "1/2/3", "1 / 2", "0.5/2", "NaN", "1,5", "½"})
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void fourHundredDigitsOnEitherSideOfThePointAreEnough() {
    assertThat(Fraction.of(new BigDecimal("1e399"))).hasToString("1" + "0".repeat(399));
    assertThat(Fraction.of(new BigDecimal("1e-400"))).hasToString("1/1" + "0".repeat(400));
    assertThat(Fraction.of(new BigDecimal("9".repeat(400) + "." + "9".repeat(400))))
        .isLessThan(Fraction.of(BigInteger.TEN.pow(400), BigInteger.ONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e-401", "1e999999999", "-1e-999999999"})
  void moreDigitsAreRefusedAtOnce(String text) {
    assertThatThrownBy(() -> Fraction.of(new BigDecimal(text)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "The number (%s) has more than 400 digits before or after its decimal point.",
            new BigDecimal(text));
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0e999999999", "0e-999999999", "-0.0"})
  void zeroIsZeroHoweverItIsWritten(String text) {
    assertThat(Fraction.of(new BigDecimal(text))).isEqualTo(Fraction.ZERO);
  }

  @Test
  void oneTenthIsNotTheDoubleOfThatName() {
    assertThat(Fraction.ofExactly(0.1)).hasToString("3602879701896397/36028797018963968");
    assertThat(Fraction.parse("0.1")).hasToString("1/10");
    assertThat(Fraction.ofExactly(0.5)).isEqualTo(Fraction.HALF);
    assertThat(Fraction.ofExactly(-0.0)).isEqualTo(Fraction.ZERO);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNotFiniteIsNoFraction(double number) {
    assertThatThrownBy(() -> Fraction.ofExactly(number))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("The number (%s) is not finite.", number);
  }

  @ParameterizedTest
  @CsvSource({
    // 2^53 + 1 lies halfway between two doubles and goes to the even one below, 2^53 + 3 to the one
    // above.
    "9007199254740993, 9007199254740992",
    "9007199254740995, 9007199254740996",
    "9007199254740993/9007199254740992, 1.0",
    "1/3, 0.3333333333333333",
    "2/3, 0.6666666666666666",
    "1/10, 0.1",
    "-1/10, -0.1",
    "0, 0.0"
  })
  void isTheNearestDouble(String fraction, double nearest) {
    assertThat(Fraction.parse(fraction).doubleValue()).isEqualTo(nearest);
  }

  @Test
  void whatIsTooLargeForADoubleIsInfinite() {
    BigInteger two = BigInteger.TWO;
    // The largest double is 2^1024 − 2^971; halfway from there to 2^1024 the infinite ones begin.
    BigInteger border = two.pow(1024).subtract(two.pow(970));
    assertThat(whole(two.pow(1024).subtract(two.pow(971)))).isEqualTo(Double.MAX_VALUE);
    assertThat(whole(border.subtract(BigInteger.ONE))).isEqualTo(Double.MAX_VALUE);
    assertThat(whole(border)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(whole(two.pow(5000).negate())).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void whatIsTooSmallForADoubleIsZero() {
    BigInteger half = BigInteger.TWO.pow(1075);
    assertThat(Fraction.of(BigInteger.ONE, half).doubleValue()).isZero();
    assertThat(Fraction.of(BigInteger.ONE, half.subtract(BigInteger.ONE)).doubleValue())
        .isEqualTo(Double.MIN_VALUE);
    assertThat(Fraction.of(BigInteger.valueOf(3), half).doubleValue())
        .isEqualTo(2 * Double.MIN_VALUE);
    assertThat(Fraction.of(BigInteger.ONE, BigInteger.TWO.pow(5000)).doubleValue())
        .isZero();
  }

  @Test
  void roundsToADecimalOnlyWhenAsked() {
    Fraction number = Fraction.parse("-2.345");
    assertThat(number.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("-2.35"));
    assertThat(number.toDecimal(2, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("-2.34"));
    assertThat(number.toDecimal(2, RoundingMode.HALF_DOWN)).isEqualTo(new BigDecimal("-2.34"));
    assertThat(number.toDecimal(2, RoundingMode.FLOOR)).isEqualTo(new BigDecimal("-2.35"));
    assertThat(number.toDecimal(2, RoundingMode.CEILING)).isEqualTo(new BigDecimal("-2.34"));
    assertThat(number.toDecimal(0, RoundingMode.UP)).isEqualTo(new BigDecimal("-3"));
    assertThat(number.toDecimal(5, RoundingMode.UNNECESSARY)).isEqualTo(new BigDecimal("-2.34500"));
    assertThatThrownBy(() -> number.toDecimal(2, RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isEqualToFractionsOnly() {
    assertThat(Fraction.ONE).isNotEqualTo(1L).isNotEqualTo(null).isNotEqualTo(Fraction.HALF);
    assertThat(Fraction.of(LARGE)).isNotEqualTo(Fraction.ZERO).isNotEqualTo(Fraction.of(LARGE + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-11/20", "4611686018427387904/3", "1/170141183460469231731687303715884105727"
      })
  void survivesSerialization(String text) throws IOException, ClassNotFoundException {
    Fraction given = Fraction.parse(text);
    Fraction back = Sent.through(given);
    assertThat(back).isEqualTo(given).hasSameHashCodeAs(given).hasToString(text);
    assertThat(back.plus(Fraction.ONE)).isEqualTo(given.plus(Fraction.ONE));
  }

  private static double whole(BigInteger number) {
    return Fraction.of(number, BigInteger.ONE).doubleValue();
  }
}
