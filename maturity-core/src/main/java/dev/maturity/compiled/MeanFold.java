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
    BigInteger c = isMean ? common : common.multiply(unit.denominator());
    BigInteger mostP = isMean ? p : p.multiply(unit.numerator());
    BigInteger mostQ = isMean ? q.multiply(all) : q;
    if (!isMean) {
      for (int i = 0; i < factors.length; i++) {
        factors[i] = Whole.exact(BigInteger.valueOf((long) factors[i]).multiply(unit.numerator()));
      }
    }
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

  /** The q of a row whose parts come to that and weigh so much, which is not 0. */
  double below(double q, double all) {
    return isMean ? q * all : q;
  }

  /** The c of all rows. */
  double newC() {
    return c.doubleValue();
  }

  /** Folds all rows. */
  void fold(Quotients[] parts, Quotients into, int rows, SliceFold slices) {
    slices.fold(parts, this, into, rows);
    into.c = c.doubleValue();
  }

  /** What a part adds to what is present: its weight, or in a sum, whose weights are not divided by, just something. */
  double presence(int part) {
    return isMean ? weights[part] : 1;
  }

  /** What all parts add together. */
  double allPresence() {
    return isMean ? allWeights : weights.length;
  }

  /** Whether all that can be present fits a lane of eight bits. */
  boolean presenceFitsLane() {
    return allPresence() <= LaneSums.MOST;
  }

  /** Divides a mean by the weights of the parts that are there, and makes q 0 where none is. */
  void weigh(double[] q, double[] present) {
    if (isMean) {
      for (int i = 0; i < SliceFold.ROWS; i++) {
        q[i] *= present[i];
      }
    } else {
      for (int i = 0; i < SliceFold.ROWS; i++) {
        q[i] *= Math.min(present[i], 1);
      }
    }
  }
}
