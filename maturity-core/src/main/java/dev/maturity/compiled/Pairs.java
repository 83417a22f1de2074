package dev.maturity.compiled;

/**
 * Two whole numbers in one {@code double}, p·2³² + q, which takes one lookup where two would be needed. Adding 1.5·2⁸⁴ and
 * taking it off again rounds to a multiple of 2³², which leaves p·2³², since q is less than half of that.
 */
final class Pairs {

  /** 0 and 1. */
  static final double NONE = 1;

  private static final double SHIFT = 0x1p32;
  private static final double ROUND = 0x1.8p84;
  private static final double MOST = 0x1p20;

  private Pairs() {}

  /** Whether a number p fits. */
  static boolean fits(double p) {
    return Math.abs(p) <= MOST;
  }

  /**
   * A pair.
   *
   * @param q at least 0 and below 2³¹
   */
  static double of(double p, double q) {
    return p * SHIFT + q;
  }

  /** Adds factor·p/q to all quotients above/below of a slice, over a common denominator. */
  static void add(double[] pairs, double factor, double[] above, double[] below) {
    double times = factor / SHIFT;
    for (int i = 0; i < SliceFold.ROWS; i++) {
      double pair = pairs[i];
      double p = (pair + ROUND) - ROUND;
      double q = pair - p;
      double was = below[i];
      above[i] = above[i] * q + times * p * was;
      below[i] = was * q;
    }
  }
}
