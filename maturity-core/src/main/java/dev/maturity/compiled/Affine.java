package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Range;
import java.math.BigInteger;

/**
 * Turns p/(c·q) into s·p/(c·q) + t for fixed s and t, in whole numbers: p becomes a·p + b·q and c becomes another.
 *
 * @param a what p is multiplied with
 * @param b what of q is added
 * @param c the new c
 */
record Affine(BigInteger a, BigInteger b, BigInteger c) {

  /** Nothing changes. */
  static Affine identity(BigInteger c) {
    return new Affine(BigInteger.ONE, BigInteger.ZERO, c);
  }

  /** s·x + t of x = p/(c·q). */
  static Affine of(Fraction s, Fraction t, BigInteger c) {
    return identity(c).then(new Line(s, t));
  }

  /** From its place in one range to the same place in another; the first must not be a single number. */
  static Affine between(Range from, Range onto, BigInteger c) {
    return identity(c).then(Line.between(from, onto));
  }

  /** This, and then s·x + t of what comes out. */
  Affine then(Line line) {
    BigInteger s = line.s.numerator().multiply(line.t.denominator());
    BigInteger t = line.t.numerator().multiply(line.s.denominator()).multiply(c);
    BigInteger newA = a.multiply(s);
    BigInteger newB = b.multiply(s).add(t);
    BigInteger newC = line.s.denominator().multiply(line.t.denominator()).multiply(c);
    BigInteger common = newA.gcd(newB).gcd(newC);
    return new Affine(newA.divide(common), newB.divide(common), newC.divide(common));
  }

  /** s·x + t. */
  record Line(Fraction s, Fraction t) {

    static Line between(Range from, Range onto) {
      Fraction s = onto.high().minus(onto.low()).dividedBy(from.high().minus(from.low()));
      return new Line(s, onto.low().minus(s.times(from.low())));
    }
  }

  boolean isPlain() {
    return a.equals(BigInteger.ONE) && b.signum() == 0;
  }

  /** How large p can become. */
  BigInteger largest(BigInteger p, BigInteger q) {
    return a.abs().multiply(p).add(b.abs().multiply(q));
  }

  /** The same in doubles. */
  InDoubles inDoubles() {
    return new InDoubles(a.doubleValue(), b.doubleValue(), c.doubleValue());
  }

  /** An affine map in doubles, for one row at a time. */
  record InDoubles(double a, double b, double c) {

    /** The new p of a row. */
    double apply(double p, double q) {
      return a * p + b * q;
    }

    /** The number that the new p, q and c are; NaN where there is none. */
    double quotient(double p, double q) {
      return q == 0 ? Double.NaN : apply(p, q) / (c * q);
    }
  }

  /** Changes all rows. */
  void apply(Quotients numbers, int rows) {
    numbers.c = c.doubleValue();
    if (isPlain()) {
      return;
    }
    if (numbers.isInLanes()) {
      numbers.lanes().map(a.longValueExact(), b.longValueExact());
    } else {
      map(numbers.p(), numbers.q(), a.doubleValue(), b.doubleValue(), rows);
    }
  }

  /** Makes a·p + b·q of p. */
  static void map(double[] p, double[] q, double times, double plus, int rows) {
    for (int i = 0; i < rows; i++) {
      p[i] = times * p[i] + plus * q[i];
    }
  }
}
