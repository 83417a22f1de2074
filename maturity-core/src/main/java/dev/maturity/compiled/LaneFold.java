package dev.maturity.compiled;

/**
 * Folds numbers that are in lanes of eight bits still: Σ fᵢpᵢ/qᵢ over a common denominator. Of each eight rows it takes the
 * first ones together, then the second ones and so on, so that the loops have one index, no branch and no call, and the
 * compiler makes vectors of them.
 */
final class LaneFold {

  private static final long BYTE = 0xFF;

  private final long[] above = new long[AnswerLayout.LANES];
  private final long[] below = new long[AnswerLayout.LANES];
  private final long[] value = new long[AnswerLayout.LANES];
  private final long[] weight = new long[AnswerLayout.LANES];

  /** Whether parts can be folded here. */
  static boolean takes(Quotients[] parts) {
    for (Quotients part : parts) {
      if (!part.isInLanes()) {
        return false;
      }
    }
    return true;
  }

  /** Folds all rows. Those without absent parts come out right and below 2^53, those with one come out with q = 0. */
  void fold(Quotients[] parts, double[] factors, Quotients into, int rows) {
    int lanes = TableTerm.lanes(rows);
    double[] p = into.p();
    double[] q = into.q();
    for (int place = 0; place < Long.BYTES; place++) {
      int shift = place * Byte.SIZE;
      byteOf(parts[0].weights(), shift, below, lanes);
      map(parts[0], (long) factors[0], shift, below, above, lanes);
      for (int k = 1; k < parts.length; k++) {
        byteOf(parts[k].weights(), shift, weight, lanes);
        map(parts[k], (long) factors[k], shift, weight, value, lanes);
        add(above, below, value, weight, lanes);
        multiply(below, weight, lanes);
      }
      write(above, below, place, p, q, lanes);
    }
  }

  private static void byteOf(long[] all, int shift, long[] into, int lanes) {
    for (int i = 0; i < lanes; i++) {
      into[i] = (all[i] >>> shift) & BYTE;
    }
  }

  private static void map(
      Quotients part, long factor, int shift, long[] weight, long[] into, int lanes) {
    timesByte(part.values(), factor * part.a(), shift, into, lanes);
    if (part.b() != 0) {
      LaneSums.addTimes(into, weight, factor * part.b(), lanes);
    }
  }

  private static void timesByte(long[] all, long factor, int shift, long[] into, int lanes) {
    for (int i = 0; i < lanes; i++) {
      into[i] = ((all[i] >>> shift) & BYTE) * factor;
    }
  }

  private static void add(long[] above, long[] below, long[] value, long[] weight, int lanes) {
    for (int i = 0; i < lanes; i++) {
      above[i] = above[i] * weight[i] + value[i] * below[i];
    }
  }

  private static void multiply(long[] below, long[] weight, int lanes) {
    for (int i = 0; i < lanes; i++) {
      below[i] *= weight[i];
    }
  }

  private static void write(
      long[] above, long[] below, int place, double[] p, double[] q, int lanes) {
    for (int i = 0; i < lanes; i++) {
      int row = (i << 3) + place;
      p[row] = (double) above[i];
      q[row] = (double) below[i];
    }
  }
}
