package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A quotient of two whole numbers, as plain as it can be: the oracle must not reckon with what it checks. */
record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {

  static final Ratio ZERO = of(0);
  static final Ratio ONE = of(1);
  static final Ratio HALF = ONE.over(of(2));

  Ratio {
    BigInteger divisor = above.gcd(below);
    BigInteger signed = below.signum() < 0 ? divisor.negate() : divisor;
    above = above.divide(signed);
    below = below.divide(signed);
  }

  static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Ratio of(BigDecimal decimal) {
    BigDecimal whole = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    return new Ratio(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
  }

  /** Reads the text of the number that is to be checked. */
  static Ratio of(Fraction number) {
    String[] parts = number.toString().split("/", 2);
    return new Ratio(
        new BigInteger(parts[0]), parts.length == 2 ? new BigInteger(parts[1]) : BigInteger.ONE);
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

  Ratio over(Ratio other) {
    return new Ratio(above.multiply(other.below), below.multiply(other.above));
  }

  boolean isLess(Ratio other) {
    return compareTo(other) < 0;
  }

  /** Whether two numbers are as near as that, or nearer. */
  boolean isWithin(Ratio distance, Ratio other) {
    return !distance.isLess(minus(other)) && !distance.isLess(other.minus(this));
  }

  /** The largest whole number that is not above this one. */
  BigInteger floor() {
    BigInteger[] parts = above.divideAndRemainder(below);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
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
