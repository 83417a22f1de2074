package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The share that is answered of dimensions whose shares have no common denominator of few digits: two {@code double}s for each
 * row, as in {@link WideFoldStep}, and exact fractions where their error could turn the rounding. Immutable.
 */
final class WideShare {

  private final Fraction[] weights;

  /** The same in whole units; empty if these have too many digits. */
  private final double[] whole;

  WideShare(List<Fraction> weights) {
    this.weights = weights.toArray(Fraction[]::new);
    this.whole = whole(weights);
  }

  private static double[] whole(List<Fraction> weights) {
    Fraction unit = Whole.unit(weights);
    BigInteger all = BigInteger.ZERO;
    double[] whole = new double[weights.size()];
    for (int k = 0; k < whole.length; k++) {
      BigInteger weight = weights.get(k).dividedBy(unit).numerator();
      whole[k] = weight.doubleValue();
      all = all.add(weight);
    }
    boolean fits = Whole.isExact(all) && whole.length <= WideFoldStep.MOST_PARTS;
    return fits ? whole : new double[0];
  }

  /** Fills in the coverage of a frame: p becomes the nearest double, q becomes 1, and both 0 where nothing applies. */
  void run(Frame frame, int rows) {
    double[] p = frame.coverage.p();
    double[] q = frame.coverage.q();
    Arrays.fill(p, 0, rows, 0);
    Arrays.fill(q, 0, rows, 0);
    Arrays.fill(frame.restOfCoverage, 0, rows, 0);
    for (int k = 0; k < weights.length; k++) {
      double weight = whole.length == 0 ? 1 : whole[k];
      add(frame.children[k], weight, p, q, frame.restOfCoverage, rows);
    }
    for (int i = 0; i < rows; i++) {
      // A sum of nothing but 0 is exact.
      if (p[i] != 0) {
        round(frame, p, q[i], i);
      }
      q[i] = Math.min(1, q[i]);
    }
    frame.coverage.hasAbsent = true;
  }

  /** Adds the weighed shares of a dimension to p and what is lost there, and its weight to q, where it applies. */
  private static void add(
      Frame child, double weight, double[] p, double[] q, double[] lost, int rows) {
    Quotients part = child.coverage;
    double[] above = part.p();
    double[] below = part.q();
    for (int i = 0; i < rows; i++) {
      if (below[i] != 0) {
        double under = part.c * below[i];
        double high = above[i] / under;
        double low = child.restOfCoverage.length == 0
            ? Math.fma(-high, under, above[i]) / under
            : child.restOfCoverage[i];
        WideFoldStep.addOne(high, low, weight, p, lost, i);
        q[i] += weight;
      }
    }
  }

  private void round(Frame frame, double[] p, double sum, int row) {
    double[] lost = frame.restOfCoverage;
    double high = p[row] / sum;
    double low = (Math.fma(-high, sum, p[row]) + lost[row]) / sum;
    double nearest = high + low;
    double rest = low - (nearest - high);
    if (whole.length > 0 && WideFoldStep.isCertain(nearest, rest, WideFoldStep.MARGIN)) {
      p[row] = nearest;
      lost[row] = rest;
    } else {
      Fraction exact = exact(frame, row);
      p[row] = exact.doubleValue();
      lost[row] = exact.minus(Fraction.ofExactly(p[row])).doubleValue();
    }
  }

  /** The sign of the share of a row of which something applies less a bound. */
  int sign(Frame frame, int row, Bound bound) {
    LongSum sum = frame.exactSum;
    sum.clear();
    boolean fits = whole.length > 0;
    for (int k = 0; k < whole.length; k++) {
      Frame child = frame.children[k];
      Quotients part = child.coverage;
      if (part.q()[row] != 0) {
        fits &= child.restOfCoverage.length == 0;
        sum.add((long) whole[k], (long) part.p()[row], (long) (part.c * part.q()[row]));
      }
    }
    return fits && sum.fits() ? sum.sign(true, bound) : bound.sign(exact(frame, row));
  }

  /** The exact share of a row of which something applies. */
  Fraction exact(Frame frame, int row) {
    Fraction answered = Fraction.ZERO;
    Fraction applicable = Fraction.ZERO;
    for (int k = 0; k < weights.length; k++) {
      Frame child = frame.children[k];
      if (child.coverage.q()[row] != 0) {
        answered = answered.plus(weights[k].times(child.exactCoverage(row)));
        applicable = applicable.plus(weights[k]);
      }
    }
    return answered.dividedBy(applicable);
  }
}
