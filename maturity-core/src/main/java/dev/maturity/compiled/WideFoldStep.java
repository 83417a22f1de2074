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
 * precision</cite>, Numerische Mathematik 18 (1971), with fused multiply-add. A quotient errs by less than 2⁻¹⁰⁰ of
 * itself. What is lost when the k-th part is added, up to k·2⁻⁵³ of the largest sum, is kept to 2⁻⁵³ of it, so that {@value
 * #MOST_PARTS} parts together err by less than 2⁻⁸² of the largest sum.
 */
final class WideFoldStep extends ScoreStep {

  static final double MARGIN = 0x1p-80;
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
    double[] sums = scratch.numbers;
    Arrays.fill(high, 0, rows, 0);
    Arrays.fill(low, 0, rows, 0);
    Arrays.fill(sums, 0, rows, isComplete ? all : 0);
    for (int k = 0; k < weights.length; k++) {
      Frame child = frame.children[k];
      if (child.isWide) {
        addWide(child, weights[k], high, low, rows);
      } else {
        add(child.number, weights[k], high, low, rows);
      }
      if (!isComplete) {
        addWeight(child.number.q(), weights[k], sums, rows);
      }
    }
    finish(frame, sums, rows);
  }

  /** Adds weighed quotients; those of absent rows are 0. */
  private static void add(Quotients part, double w, double[] high, double[] low, int rows) {
    double[] p = part.p();
    double[] q = part.q();
    double c = part.c;
    for (int i = 0; i < rows; i++) {
      double below = c * Math.max(q[i], 1);
      double inverse = 1 / below;
      double h = p[i] * inverse;
      double l = Math.fma(-h, below, p[i]) * inverse;
      double ph = h * w;
      double pl = Math.fma(h, w, -ph) + l * w;
      double s = high[i] + ph;
      double b = s - high[i];
      low[i] += (high[i] - (s - b)) + (ph - b) + pl;
      high[i] = s;
    }
  }

  private static void addWeight(double[] q, double w, double[] sums, int rows) {
    for (int i = 0; i < rows; i++) {
      sums[i] += w * Math.min(q[i], 1);
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

  /** Leaves the nearest doubles in the scores, and in the rest what they lack. */
  private void finish(Frame frame, double[] sums, int rows) {
    double[] q = frame.number.q();
    for (int i = 0; i < rows; i++) {
      q[i] = Math.min(sums[i], 1);
    }
    if (isMean) {
      divide(frame.scores, frame.rest, sums, rows);
    }
    double[] doubts = sums;
    round(frame.scores, frame.rest, error, doubts, rows);
    boolean hasAbsent = false;
    for (int i = 0; i < rows; i++) {
      // What is absent is doubtful too: 0/0 in a mean, 0 in a sum.
      if (doubts[i] != 0) {
        hasAbsent |= q[i] == 0;
        setExactly(frame, i);
      }
    }
    frame.number.hasAbsent = hasAbsent;
  }

  private static void divide(double[] high, double[] low, double[] sums, int rows) {
    for (int i = 0; i < rows; i++) {
      double quotient = high[i] / sums[i];
      low[i] = (Math.fma(-quotient, sums[i], high[i]) + low[i]) / sums[i];
      high[i] = quotient;
    }
  }

  /** Rounds all numbers, and leaves 0 where that {@linkplain #isCertain is certain}. */
  private static void round(double[] high, double[] low, double error, double[] doubts, int rows) {
    for (int i = 0; i < rows; i++) {
      double nearest = high[i] + low[i];
      double rest = low[i] - (nearest - high[i]);
      doubts[i] = (nearest + (rest + error)) - (nearest + (rest - error));
      high[i] = nearest;
      low[i] = rest;
    }
  }

  private void setExactly(Frame frame, int row) {
    if (frame.isPresent(row)) {
      Fraction exact = exact(frame, row);
      frame.scores[row] = exact.doubleValue();
      frame.rest[row] = exact.minus(Fraction.ofExactly(frame.scores[row])).doubleValue();
    } else {
      frame.scores[row] = Double.NaN;
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
