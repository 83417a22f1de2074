package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The mean or the sum of the numbers of dimensions whose common denominator has too many digits: two {@code double}s for each
 * number, and exact fractions where their error could turn the rounding.
 *
 * <p>Sums and products of pairs of {@code double}s after Dekker, <cite>A floating-point technique for extending the available
 * precision</cite>, Numerische Mathematik 18 (1971), with fused multiply-add. Each operation errs by less than 2⁻¹⁰⁰ of the
 * largest number involved; a margin of 2⁻⁸⁵ covers thousands of them.
 */
final class WideFoldStep extends ScoreStep {

  static final double MARGIN = 0x1p-85;
  static final int MOST_PARTS = 4_096;

  private final double[] weights;
  private final Fraction[] exactWeights;
  private final double all;
  private final boolean isMean;

  /** How far two doubles may be from the exact number. */
  private final double error;

  private WideFoldStep(
      double[] weights, Fraction[] exactWeights, double all, boolean isMean, double error) {
    super(BigInteger.ONE, BigInteger.ONE, BigInteger.ONE);
    this.weights = weights;
    this.exactWeights = exactWeights;
    this.all = all;
    this.isMean = isMean;
    this.error = error;
  }

  /**
   * Makes a step.
   *
   * @param weights the weights of the parts
   * @param largest a number that no part exceeds
   * @throws Whole.NotWhole if there are too many parts, or the weights of a sum are no whole numbers
   */
  static WideFoldStep of(List<Fraction> weights, double largest, boolean isMean) {
    Fraction unit = Whole.unit(weights);
    double[] whole = new double[weights.size()];
    BigInteger all = BigInteger.ZERO;
    for (int i = 0; i < whole.length; i++) {
      BigInteger weight = weights.get(i).dividedBy(unit).numerator();
      whole[i] = Whole.exact(weight);
      all = all.add(weight);
    }
    boolean keepsUnit = isMean || unit.denominator().equals(BigInteger.ONE);
    if (whole.length > MOST_PARTS || !keepsUnit) {
      throw new Whole.NotWhole();
    }
    double times = isMean ? 1 : unit.doubleValue();
    for (int i = 0; i < whole.length; i++) {
      whole[i] *= times;
    }
    double sum = Whole.exact(all) * times;
    return new WideFoldStep(
        whole,
        weights.toArray(Fraction[]::new),
        sum,
        isMean,
        MARGIN * Math.max(1, largest) * (isMean ? 1 : sum));
  }

  @Override
  boolean isWide() {
    return true;
  }

  @Override
  void run(AnswerBlock block, Frame frame, Scratch scratch) {
    int rows = block.rows();
    double[] high = frame.scores;
    double[] low = frame.rest;
    boolean isComplete = true;
    for (Frame child : frame.children) {
      isComplete &= !child.number.hasAbsent;
    }
    Arrays.fill(high, 0, rows, 0);
    Arrays.fill(low, 0, rows, 0);
    for (int k = 0; k < weights.length; k++) {
      Frame child = frame.children[k];
      if (child.isWide) {
        addWide(child, weights[k], high, low, rows);
      } else if (child.number.hasAbsent) {
        addPresent(child.number, weights[k], high, low, rows);
      } else {
        add(child.number, weights[k], high, low, rows);
      }
    }
    double[] sums = scratch.numbers;
    if (isComplete) {
      Arrays.fill(sums, 0, rows, all);
    } else {
      sumPresent(frame, sums, rows);
    }
    finish(frame, sums, rows);
  }

  private static void add(Quotients part, double w, double[] high, double[] low, int rows) {
    double[] p = part.p();
    double[] q = part.q();
    double c = part.c;
    for (int i = 0; i < rows; i++) {
      double below = c * q[i];
      double h = p[i] / below;
      double l = Math.fma(-h, below, p[i]) / below;
      double ph = h * w;
      double pl = Math.fma(h, w, -ph) + l * w;
      double s = high[i] + ph;
      double b = s - high[i];
      low[i] += (high[i] - (s - b)) + (ph - b) + pl;
      high[i] = s;
    }
  }

  private static void addPresent(Quotients part, double w, double[] high, double[] low, int rows) {
    for (int i = 0; i < rows; i++) {
      if (part.q()[i] != 0) {
        double below = part.c * part.q()[i];
        double h = part.p()[i] / below;
        addOne(h, Math.fma(-h, below, part.p()[i]) / below, w, high, low, i);
      }
    }
  }

  private static void addWide(Frame child, double w, double[] high, double[] low, int rows) {
    for (int i = 0; i < rows; i++) {
      if (child.isPresent(i)) {
        addOne(child.scores[i], child.rest[i], w, high, low, i);
      }
    }
  }

  /** Adds a weighed number of two doubles to one. */
  static void addOne(double h, double l, double w, double[] high, double[] low, int i) {
    double ph = h * w;
    double pl = Math.fma(h, w, -ph) + l * w;
    double s = high[i] + ph;
    double b = s - high[i];
    low[i] += (high[i] - (s - b)) + (ph - b) + pl;
    high[i] = s;
  }

  private void sumPresent(Frame frame, double[] sums, int rows) {
    for (int i = 0; i < rows; i++) {
      double sum = 0;
      for (int k = 0; k < weights.length; k++) {
        sum += frame.children[k].isPresent(i) ? weights[k] : 0;
      }
      sums[i] = sum;
    }
  }

  private void finish(Frame frame, double[] sums, int rows) {
    Quotients number = frame.number;
    boolean hasAbsent = false;
    for (int i = 0; i < rows; i++) {
      boolean isAbsent = sums[i] == 0;
      hasAbsent |= isAbsent;
      number.q()[i] = isAbsent ? 0 : 1;
      if (isAbsent) {
        frame.scores[i] = Double.NaN;
      } else {
        round(frame, sums[i], i);
      }
    }
    number.hasAbsent = hasAbsent;
  }

  /** Leaves the nearest double in the scores, and in the rest what it lacks. */
  private void round(Frame frame, double sum, int i) {
    double h = frame.scores[i];
    double l = frame.rest[i];
    if (isMean) {
      double quotient = h / sum;
      l = (Math.fma(-quotient, sum, h) + l) / sum;
      h = quotient;
    }
    double nearest = h + l;
    double rest = l - (nearest - h);
    if (isCertain(nearest, rest, error)) {
      frame.scores[i] = nearest;
      frame.rest[i] = rest;
    } else {
      Fraction exact = exact(frame, i);
      frame.scores[i] = exact.doubleValue();
      frame.rest[i] = exact.minus(Fraction.ofExactly(frame.scores[i])).doubleValue();
    }
  }

  /** Whether the double nearest to a number is that, though the number may err so much. */
  static boolean isCertain(double nearest, double rest, double error) {
    return nearest + (rest - error) == nearest && nearest + (rest + error) == nearest;
  }

  @Override
  int sign(Frame frame, int row, Bound bound) {
    LongSum sum = frame.exactSum;
    sum.clear();
    boolean fits = true;
    for (int k = 0; k < weights.length; k++) {
      Frame child = frame.children[k];
      if (child.isPresent(row)) {
        fits &= !child.isWide;
        Quotients part = child.number;
        sum.add((long) weights[k], (long) part.p()[row], (long) (part.c * part.q()[row]));
      }
    }
    return fits && sum.fits() ? sum.sign(isMean, bound) : bound.sign(exact(frame, row));
  }

  @Override
  Fraction exact(Frame frame, int row) {
    Fraction above = Fraction.ZERO;
    Fraction below = Fraction.ZERO;
    for (int k = 0; k < exactWeights.length; k++) {
      Frame child = frame.children[k];
      if (child.isPresent(row)) {
        above = above.plus(exactWeights[k].times(child.exact(row)));
        below = below.plus(exactWeights[k]);
      }
    }
    return isMean ? above.dividedBy(below) : above;
  }
}
