package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionSumTest {

  private final FractionSum sum = new FractionSum();

  @Test
  void theSumOfNothingIsZero() {
    assertThat(sum.value()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void numbersOfOtherDenominatorsAreBroughtOverOne() {
    sum.add(Fraction.of(1, 4));
    sum.add(Fraction.of(1, 6));
    sum.addProduct(Fraction.of(2), Fraction.of(1, 24));

    assertThat(sum.value()).isEqualTo(Fraction.HALF);
  }

  @Test
  void aSumBeyondLongsIsStillExact() {
    long most = (1L << 62) - 1;
    sum.add(Fraction.of(most));
    sum.add(Fraction.of(most));
    sum.add(Fraction.of(most));

    assertThat(sum.value())
        .isEqualTo(
            Fraction.of(BigInteger.valueOf(most).multiply(BigInteger.valueOf(3)), BigInteger.ONE));
  }

  @Test
  void aDenominatorBeyondLongsToo() {
    // Two neighbours have no divisor in common, so the sum is over their product.
    long below = (1L << 40) + 1;
    sum.add(Fraction.of(1, below));
    sum.add(Fraction.of(1, below + 1));

    BigInteger a = BigInteger.valueOf(below);
    BigInteger b = BigInteger.valueOf(below + 1);
    assertThat(sum.value()).isEqualTo(Fraction.of(a.add(b), a.multiply(b)));
  }

  @Test
  void aProductBeyondLongsToo() {
    Fraction large = Fraction.of(1L << 40);
    sum.addProduct(large, large);
    sum.add(Fraction.ONE);

    assertThat(sum.value())
        .isEqualTo(Fraction.of(BigInteger.TWO.pow(80).add(BigInteger.ONE), BigInteger.ONE));
  }
}
