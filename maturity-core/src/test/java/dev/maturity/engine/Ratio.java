package dev.maturity.engine;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction as at school, for the {@link NaiveScorer}: nothing is shared with the fractions that are tested. */
record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {

  static final Ratio ZERO = of(0);
  static final Ratio ONE = of(1);

  Ratio {
    BigInteger divisor = above.gcd(below);
    above = above.divide(divisor);
    below = below.divide(divisor);
  }

  static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Ratio of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Ratio minus(Ratio other) {
    return plus(other.times(of(-1)));
  }

  Ratio times(Ratio other) {
    return new Ratio(above.multiply(other.above), below.multiply(other.below));
  }

  /** Only positive divisors come up. */
  Ratio over(Ratio other) {
    return new Ratio(above.multiply(other.below), below.multiply(other.above));
  }

  boolean atLeast(Ratio other) {
    return compareTo(other) >= 0;
  }

  /** The whole number at or below. */
  int floor() {
    return above.signum() < 0
        ? above.subtract(below).add(BigInteger.ONE).divide(below).intValueExact()
        : above.divide(below).intValueExact();
  }

  @Override
  public int compareTo(Ratio other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }

  @Override
  public String toString() {
    return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
  }
}
