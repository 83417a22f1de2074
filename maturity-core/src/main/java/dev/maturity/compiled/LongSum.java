package dev.maturity.compiled;

/** The exact sum of the quotients of one row, where its own denominators have a small common multiple. One for each thread. */
final class LongSum {

  private long above;
  private long below;
  private long weight;
  private boolean fits;

  /** Begins a sum of nothing. */
  void clear() {
    above = 0;
    below = 1;
    weight = 0;
    fits = true;
  }

  /** Adds w·p/q, for a positive q, and w to the weight. */
  void add(long w, long p, long q) {
    if (!fits) {
      return;
    }
    long scale = q / gcd(below, q);
    fits = fits(below, scale);
    below *= scale;
    long times = below / q;
    fits &= fits(above, scale) && fits(w, p) && fits(w * p, times);
    long more = w * p * times;
    above *= scale;
    // Both signs differ from the sum's only if it overflows.
    fits &= ((above ^ (above + more)) & (more ^ (above + more))) >= 0;
    above += more;
    weight += w;
  }

  /** Whether nothing was too large. */
  boolean fits() {
    return fits && fits(below, weight);
  }

  /** The sign of the sum, or of the weighted mean, less a bound. */
  int sign(boolean isMean, Bound bound) {
    return bound.sign(above, isMean ? below * weight : below);
  }

  private static boolean fits(long a, long b) {
    return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
  }

  private static long gcd(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
