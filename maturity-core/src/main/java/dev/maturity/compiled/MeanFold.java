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
  private final double allWeights;
  private final BigInteger c;
  private final BigInteger mostP;
  private final BigInteger mostQ;

  private MeanFold(
      double[] weights,
      double[] factors,
      boolean isMean,
      double allWeights,
      BigInteger c,
      BigInteger mostP,
      BigInteger mostQ) {
    this.weights = weights;
    this.factors = factors;
    this.isMean = isMean;
    this.allWeights = allWeights;
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
    BigInteger mostP = isMean ? above.multiply(all) : above;
    BigInteger mostQ = isMean ? q.multiply(all) : q;
    BigInteger c = isMean ? below.multiply(all) : below;
    Whole.exact(mostP);
    Whole.exact(mostQ.multiply(c));
    return new MeanFold(weights, factors, isMean, Whole.exact(all), c, mostP, mostQ);
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

  /** What the p of a part is multiplied with. */
  double factor(int part) {
    return factors[part];
  }

  /** What a part weighs. */
  double weight(int part) {
    return weights[part];
  }

  /** The p of a row whose parts come to that. */
  double above(double p) {
    return isMean ? p * allWeights : p;
  }

  /** The q of a row whose parts come to that and weigh so much, which is not 0. */
  double below(double q, double all) {
    return isMean ? q * all : q;
  }

  /** The c of all rows. */
  double newC() {
    return c.doubleValue();
  }

  /** Folds all rows. */
  void fold(Quotients[] parts, Quotients into, int rows, LaneFold inLanes) {
    into.c = c.doubleValue();
    into.hasAbsent = false;
    if (LaneFold.takes(parts)) {
      inLanes.fold(parts, factors, into, rows);
    } else {
      foldAll(parts, into, rows);
    }
    for (Quotients part : parts) {
      if (part.hasAbsent) {
        mend(parts, into, rows);
        return;
      }
    }
  }

  /** Rows without absent parts come out right, those with one come out with q = 0. Two parts at a time, to read less. */
  private void foldAll(Quotients[] parts, Quotients into, int rows) {
    int next = 1;
    start(parts[0], factors[0], into, rows);
    for (; next + 1 < parts.length; next += 2) {
      addTwo(parts[next], factors[next], parts[next + 1], factors[next + 1], into, rows);
    }
    if (next < parts.length) {
      add(parts[next], factors[next], into, rows);
    }
  }

  private static void start(Quotients part, double factor, Quotients into, int rows) {
    double[] p = into.p();
    double[] q = into.q();
    double[] above = part.p();
    double[] below = part.q();
    for (int i = 0; i < rows; i++) {
      p[i] = factor * above[i];
      q[i] = below[i];
    }
  }

  private static void add(Quotients part, double factor, Quotients into, int rows) {
    double[] p = into.p();
    double[] q = into.q();
    double[] above = part.p();
    double[] below = part.q();
    for (int i = 0; i < rows; i++) {
      double was = q[i];
      double with = below[i];
      p[i] = p[i] * with + factor * above[i] * was;
      q[i] = was * with;
    }
  }

  private static void addTwo(
      Quotients first, double factor, Quotients second, double other, Quotients into, int rows) {
    double[] p = into.p();
    double[] q = into.q();
    double[] above = first.p();
    double[] below = first.q();
    double[] over = second.p();
    double[] under = second.q();
    for (int i = 0; i < rows; i++) {
      double was = q[i];
      double with = below[i];
      double then = under[i];
      double both = was * with;
      p[i] = (p[i] * with + factor * above[i] * was) * then + other * over[i] * both;
      q[i] = both * then;
    }
  }

  /** Folds the rows with absent parts again, without these. */
  private void mend(Quotients[] parts, Quotients into, int rows) {
    double[] q = into.q();
    for (int i = 0; i < rows; i++) {
      if (q[i] == 0) {
        foldPresent(parts, into, i);
      }
    }
  }

  private void foldPresent(Quotients[] parts, Quotients into, int row) {
    double p = 0;
    double q = 1;
    double all = 0;
    for (int k = 0; k < parts.length; k++) {
      double below = parts[k].qAt(row);
      if (below != 0) {
        p = p * below + factors[k] * parts[k].pAt(row) * q;
        q *= below;
        all += weights[k];
      }
    }
    // The weights of all parts are in c; here only some are there.
    into.p()[row] = above(p);
    into.q()[row] = all == 0 ? 0 : below(q, all);
    into.hasAbsent |= all == 0;
  }
}
