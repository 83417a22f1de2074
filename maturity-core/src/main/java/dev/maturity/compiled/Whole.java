package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.Collection;

/** Whole numbers that a {@code double} holds exactly, and how fractions become such numbers. */
final class Whole {

  /** Up to here every whole number is a {@code double}, and sums, products and one quotient of them are right. */
  static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

  private Whole() {}

  /** The least whole number that makes all of these whole when they are multiplied with it. */
  static BigInteger denominator(Collection<Fraction> numbers) {
    BigInteger common = BigInteger.ONE;
    for (Fraction number : numbers) {
      common = lcm(common, number.denominator());
    }
    return common;
  }

  /** The greatest number of which all of these are whole multiples; 1 if all are 0. */
  static Fraction unit(Collection<Fraction> numbers) {
    BigInteger below = denominator(numbers);
    BigInteger above = BigInteger.ZERO;
    for (Fraction number : numbers) {
      above = above.gcd(times(number, below));
    }
    return above.signum() == 0 ? Fraction.ONE : Fraction.of(above, below);
  }

  /** A product that is known to be whole. */
  static BigInteger times(Fraction number, BigInteger factor) {
    BigInteger product = number.numerator().multiply(factor);
    return number.denominator().equals(BigInteger.ONE)
        ? product
        : product.divide(number.denominator());
  }

  static BigInteger lcm(BigInteger a, BigInteger b) {
    return b.equals(BigInteger.ONE) || b.equals(a) ? a : a.divide(a.gcd(b)).multiply(b);
  }

  /** Whether a whole number of that size is a {@code double}. */
  static boolean isExact(BigInteger number) {
    return number.abs().compareTo(EXACT) < 0;
  }

  /**
   * The number as a {@code double}.
   *
   * @throws NotWhole if it is none
   */
  static double exact(BigInteger number) {
    if (!isExact(number)) {
      throw new NotWhole();
    }
    return number.longValueExact();
  }

  /** What a model asks for cannot be had in whole numbers that a {@code double} holds. */
  static final class NotWhole extends ArithmeticException {
    private static final long serialVersionUID = 1L;
  }
}
