package dev.maturity.model;

import java.math.BigInteger;

/** Turns exact quotients into correctly rounded doubles. */
final class Doubles {

  /** The exponent of the smallest positive double. */
  private static final int SMALLEST_EXPONENT = -1074;

  /** One bit to round by, and one that says whether anything lies beyond it. */
  private static final int EXTRA_BITS = 2;

  /** 2^-1022, the smallest double with all 53 bits, in the finest unit used below. */
  private static final long SMALLEST_NORMAL = 1L << (-1022 - SMALLEST_EXPONENT + EXTRA_BITS);

  private Doubles() {}

  /** The double nearest to a quotient, ties to even. */
  static double nearest(BigInteger numerator, BigInteger denominator) {
    if (numerator.signum() == 0) {
      return 0;
    }
    BigInteger above = numerator.abs();
    int magnitude = above.bitLength() - denominator.bitLength();
    // The unit of the quotient: fine enough for 53 bits and the extra ones, but never finer than
    // doubles can tell.
    int unit = Math.max(magnitude - 54, SMALLEST_EXPONENT) - EXTRA_BITS;
    BigInteger[] quotient = unit < 0
        ? above.shiftLeft(-unit).divideAndRemainder(denominator)
        : above.divideAndRemainder(denominator.shiftLeft(unit));
    long bits = quotient[0].longValueExact();
    if (quotient[1].signum() != 0) {
      bits |= 1;
    }
    double rounded = bits < SMALLEST_NORMAL ? subnormal(bits) : normal(bits, unit);
    return numerator.signum() < 0 ? -rounded : rounded;
  }

  /** Converting a long rounds it to 53 bits, ties to even; scaling by a power of two is then exact. */
  private static double normal(long bits, int unit) {
    return Math.scalb((double) bits, unit);
  }

  /** At the bottom of the range a double has fewer than 53 bits: round to whole units of the smallest one here. */
  private static double subnormal(long bits) {
    long whole = bits >> EXTRA_BITS;
    long rest = bits & ((1 << EXTRA_BITS) - 1);
    long half = 1 << (EXTRA_BITS - 1);
    boolean up = rest > half || (rest == half && (whole & 1) == 1);
    return (up ? whole + 1 : whole) * Double.MIN_VALUE;
  }
}
