package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;

/** A number with which quotients of whole numbers are compared exactly. Immutable. */
final class Bound {

  private static final int LONG = 63;

  private final Fraction number;
  private final long above;

  /** 0 if the number has too many digits for two {@code long}s. */
  private final long below;

  Bound(Fraction number) {
    BigInteger numerator = number.numerator();
    BigInteger denominator = number.denominator();
    boolean fits = numerator.bitLength() <= LONG && denominator.bitLength() <= LONG;
    this.number = number;
    this.above = fits ? numerator.longValueExact() : 0;
    this.below = fits ? denominator.longValueExact() : 0;
  }

  /** The sign of a number less this one. */
  int sign(Fraction other) {
    return other.compareTo(number);
  }

  /** The sign of p/q less this number, for a positive q. Makes a fraction only if the number has very many digits. */
  int sign(long p, long q) {
    if (below == 0) {
      return Fraction.of(p, q).compareTo(number);
    }
    // Products of 128 bits: p·below against above·q.
    long high = Math.multiplyHigh(p, below);
    long otherHigh = Math.multiplyHigh(above, q);
    return high == otherHigh
        ? Long.compareUnsigned(p * below, above * q)
        : Long.compare(high, otherHigh);
  }
}
