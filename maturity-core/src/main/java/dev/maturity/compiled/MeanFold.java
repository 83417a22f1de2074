package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.List;

/**
 * The weighted mean, or sum, of quotients, over those that are there: Σ wᵢpᵢ/(cᵢqᵢ) [/ Σ wᵢ] over a common denominator.
 * Immutable.
 */
final class MeanFold {

  /** wᵢ in whole units, and the same times what makes all cᵢ one. */
  private final double[] weights;

  private final double[] factors;
  private final boolean isMean;
  private final BigInteger c;
  private final BigInteger mostP;
  private final BigInteger mostQ;

  private MeanFold(
      double[] weights,
      double[] factors,
      boolean isMean,
      BigInteger c,
      BigInteger mostP,
      BigInteger mostQ) {
    this.weights = weights;
    this.factors = factors;
    this.isMean = isMean;
    this.c = c;
    this.mostP = mostP;
    this.mostQ = mostQ;
  }

  /**
   * A part: how large its p and q can become, and its c.
   *
   * @param weight its weight
   */
  record Size(BigInteger p, BigInteger q, BigInteger c, Fraction weight) {}

  /**
   * Makes a fold.
   *
   * @throws Whole.NotWhole if its numbers can become too large
   */
  static MeanFold of(List<Size> parts, boolean isMean) {
    Fraction unit = Whole.unit(parts.stream().map(Size::weight).toList());
    BigInteger common = parts.stream().map(Size::c).reduce(BigInteger.ONE, Whole::lcm);
    double[] weights = new double[parts.size()];
    double[] factors = new double[parts.size()];
    BigInteger q = BigInteger.ONE;
    BigInteger p = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    for (int i = 0; i < weights.length; i++) {
      Size part = parts.get(i);
      BigInteger weight = part.weight().dividedBy(unit).numerator();
      BigInteger factor = weight.multiply(common.divide(part.c()));
      weights[i] = Whole.exact(weight);
      factors[i] = Whole.exact(factor);
      p = p.multiply(part.q()).add(factor.multiply(part.p()).multiply(q));
      q = q.multiply(part.q());
      all = all.add(weight);
    }
    // A sum keeps the unit that its weights were divided by; a mean loses it.
    BigInteger below = isMean ? common : common.multiply(unit.denominator());
    BigInteger above = isMean ? p : p.multiply(unit.numerator());
    if (!isMean) {
      for (int i = 0; i < factors.length; i++) {
        factors[i] = Whole.exact(BigInteger.valueOf((long) factors[i]).multiply(unit.numerator()));
      }
    }
    BigInteger mostQ = isMean ? q.multiply(all) : q;
    Whole.exact(above);
    Whole.exact(mostQ.multiply(below));
    return new MeanFold(weights, factors, isMean, below, above, mostQ);
  }

  BigInteger c() {
    return c;
  }

  BigInteger mostP() {
    return mostP;
  }

  BigInteger mostQ() {
    return mostQ;
  }

  /** Folds all rows. */
  void fold(Quotients[] parts, Quotients into, int rows) {
    into.c = c.doubleValue();
    into.hasAbsent = false;
    foldAll(parts, into, rows);
    for (Quotients part : parts) {
      if (part.hasAbsent) {
        mend(parts, into, rows);
        return;
      }
    }
  }

  /** Rows without absent parts come out right, those with one come out with q = 0. */
  private void foldAll(Quotients[] parts, Quotients into, int rows) {
    double all = weights[0];
    start(parts[0], factors[0], into, rows);
    for (int k = 1; k < parts.length; k++) {
      add(parts[k], factors[k], into, rows);
      all += weights[k];
    }
    if (isMean) {
      double[] q = into.q;
      for (int i = 0; i < rows; i++) {
        q[i] *= all;
      }
    }
  }

  private static void start(Quotients part, double factor, Quotients into, int rows) {
    double[] p = into.p;
    double[] q = into.q;
    double[] above = part.p;
    double[] below = part.q;
    for (int i = 0; i < rows; i++) {
      p[i] = factor * above[i];
      q[i] = below[i];
    }
  }

  private static void add(Quotients part, double factor, Quotients into, int rows) {
    double[] p = into.p;
    double[] q = into.q;
    double[] above = part.p;
    double[] below = part.q;
    for (int i = 0; i < rows; i++) {
      p[i] = p[i] * below[i] + factor * above[i] * q[i];
      q[i] *= below[i];
    }
  }

  /** Folds the rows with absent parts again, without these. */
  private void mend(Quotients[] parts, Quotients into, int rows) {
    for (int i = 0; i < rows; i++) {
      if (into.q[i] == 0) {
        foldPresent(parts, into, i);
      }
    }
  }

  private void foldPresent(Quotients[] parts, Quotients into, int row) {
    double p = 0;
    double q = 1;
    double all = 0;
    for (int k = 0; k < parts.length; k++) {
      double below = parts[k].q[row];
      if (below != 0) {
        p = p * below + factors[k] * parts[k].p[row] * q;
        q *= below;
        all += weights[k];
      }
    }
    into.p[row] = p;
    into.q[row] = all == 0 ? 0 : isMean ? q * all : q;
    into.hasAbsent |= all == 0;
  }
}
