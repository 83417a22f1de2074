package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How the number of a node comes about in a block. Immutable. */
abstract class ScoreStep {

  /** How large p, q and c can become. */
  final BigInteger mostP;

  final BigInteger mostQ;
  final BigInteger c;

  ScoreStep(BigInteger mostP, BigInteger mostQ, BigInteger c) {
    this.mostP = mostP;
    this.mostQ = mostQ;
    this.c = c;
    Whole.exact(mostP);
    Whole.exact(mostQ.multiply(c));
  }

  /**
   * Fills in the numbers of a frame, those of its children being there, and the scores unless a column can keep {@linkplain #sumForm sums}; a
   * score is not a number where there is none.
   */
  abstract void run(AnswerBlock block, Frame frame, Scratch scratch);

  /** Divides where nothing is known that is quicker. */
  static void divide(Frame frame, int rows) {
    Quotients numbers = frame.number;
    double[] p = numbers.p();
    double[] q = numbers.q();
    divide(p, q, numbers.c, frame.scores, rows);
    if (numbers.hasAbsent) {
      markAbsent(q, frame.scores, rows);
    }
  }

  private static void divide(double[] p, double[] q, double c, double[] scores, int rows) {
    for (int i = 0; i < rows; i++) {
      scores[i] = p[i] / (c * q[i]);
    }
  }

  /** What 0/0 gives is no number either, but its bits are another processor's choice. */
  private static void markAbsent(double[] q, double[] scores, int rows) {
    for (int i = 0; i < rows; i++) {
      if (q[i] == 0) {
        scores[i] = Double.NaN;
      }
    }
  }

  /** How a column can keep sums instead of scores; null if it cannot. */
  @Nullable
  SumForm sumForm() {
    return null;
  }

  /** Fills in the scores of a frame where {@link #run} does not, because a column can keep sums instead. */
  void score(Frame frame, int rows) {}

  /** Whether the numbers have too many digits for whole numbers. */
  boolean isWide() {
    return false;
  }

  /** The sign of the number of a row less a bound. */
  int sign(Frame frame, int row, Bound bound) {
    Quotients number = frame.number;
    return bound.sign((long) number.p()[row], (long) (number.c * number.q()[row]));
  }

  /** The exact number of a row where the step is wide. */
  Fraction exact(Frame frame, int row) {
    throw new IllegalStateException("The row (" + row + ") is exact already.");
  }
}
