package dev.maturity.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Sums of quotients in {@code long}s, and the bounds that they are compared with. */
class LongSumTest {

  private final LongSum sum = new LongSum();

  @Test
  void aSumAndAMeanAreComparedExactly() {
    sum.clear();
    sum.add(2, 1, 6);
    sum.add(1, 3, 4);
    sum.add(3, -1, 10);

    // 2/6 + 3/4 − 3/10 = 47/60; divided by the weights, 47/360.
    assertThat(sum.fits()).isTrue();
    assertThat(sum.sign(false, new Bound(Fraction.of(47, 60)))).isZero();
    assertThat(sum.sign(true, new Bound(Fraction.of(47, 360)))).isZero();
    assertThat(sum.sign(true, new Bound(Fraction.of(47_000_001, 360_000_000)))).isNegative();
    assertThat(sum.sign(true, new Bound(Fraction.of(46_999_999, 360_000_000)))).isPositive();
  }

  @Test
  void aDenominatorThatIsTooLargeIsNoticed() {
    sum.clear();
    // Primes: their product is beyond 2^63.
    sum.add(1, 1, 4_294_967_291L);
    assertThat(sum.fits()).isTrue();
    sum.add(1, 1, 4_294_967_311L);

    assertThat(sum.fits()).isFalse();
    sum.add(1, 1, 2);
    assertThat(sum.fits()).isFalse();
    sum.clear();
    sum.add(1, 1, 2);
    assertThat(sum.fits()).isTrue();
  }

  @Test
  void aNumeratorOrAWeightThatIsTooLargeIsNoticed() {
    sum.clear();
    sum.add(1L << 40, 1L << 40, 1);
    assertThat(sum.fits()).isFalse();

    sum.clear();
    sum.add(1, Long.MAX_VALUE, 1);
    assertThat(sum.fits()).isTrue();
    sum.add(1, 1, 1);
    assertThat(sum.fits()).isFalse();

    sum.clear();
    sum.add(1, Long.MIN_VALUE, 1);
    sum.add(1, -1, 1);
    assertThat(sum.fits()).isFalse();

    sum.clear();
    sum.add(1L << 20, 1, 1L << 50);
    assertThat(sum.fits()).isFalse();
  }

  @Test
  void productsOf128BitsAreCompared() {
    long large = 9_007_199_254_740_991L;
    Bound bound = new Bound(Fraction.of(new BigDecimal("0.333333333333333")));

    assertThat(bound.sign(1, 3)).isPositive();
    assertThat(bound.sign(333_333_333_333_333L, 1_000_000_000_000_000L)).isZero();
    // 2^53 − 1 is no multiple of 3: a third of it lies between these two.
    assertThat(large % 3).isEqualTo(1);
    Bound third = new Bound(Fraction.of(1, 3));
    assertThat(third.sign(large / 3, large)).isNegative();
    assertThat(third.sign(large / 3 + 1, large)).isPositive();
    assertThat(third.sign(large - 1, 3 * (large - 1))).isZero();
  }

  @Test
  void negativeNumbersAreComparedToo() {
    Bound bound = new Bound(Fraction.of(-1, 3));

    assertThat(bound.sign(-1, 3)).isZero();
    assertThat(bound.sign(-1, 4)).isPositive();
    assertThat(bound.sign(-1, 2)).isNegative();
    assertThat(bound.sign(0, 5)).isPositive();
    assertThat(bound.sign(Fraction.of(-1, 3))).isZero();
  }

  @Test
  void aBoundOfVeryManyDigitsIsComparedAsAFraction() {
    BigInteger huge = BigInteger.TEN.pow(30);
    Bound bound = new Bound(Fraction.of(huge.add(BigInteger.ONE), huge.multiply(BigInteger.TWO)));

    assertThat(bound.sign(1, 2)).isNegative();
    assertThat(bound.sign(2, 3)).isPositive();
  }
}
