package dev.maturity.compiled;

/**
 * All scores that sums of few bits can come to: looking one up takes less than dividing. Nodes that map their sums in the same
 * way share one.
 */
final class QuotientTable {

  /** As much as stays in the first-level cache beside the rest. */
  private static final int MOST_ENTRIES = 4_096;

  private final Affine map;
  private final int bits;
  private final double[] quotients;

  private QuotientTable(Affine map, int bits, int weights) {
    this.map = map;
    this.bits = bits;
    this.quotients = new double[weights << bits];
    double a = map.a().doubleValue();
    double b = map.b().doubleValue();
    double c = map.c().doubleValue();
    for (int weight = 0; weight < weights; weight++) {
      for (int value = 0; value < 1 << bits; value++) {
        // Without any weight there is no value either: not a number.
        quotients[weight << bits | value] = (a * value + b * weight) / (c * weight);
      }
    }
  }

  /** Whether a table for such sums stays small. */
  static boolean isSmall(int mostValue, int mostWeight) {
    return (long) (mostWeight + 1) << bits(mostValue) <= MOST_ENTRIES;
  }

  /** The largest table for values of so many bits. */
  static QuotientTable of(Affine map, int mostValue) {
    int bits = bits(mostValue);
    return new QuotientTable(map, bits, MOST_ENTRIES >>> bits);
  }

  private static int bits(int mostValue) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(mostValue, 1));
  }

  /** Whether this table serves another node. */
  boolean fits(Affine other, int mostValue) {
    return map.equals(other) && bits == bits(mostValue);
  }

  /** Writes sums in lanes of eight bits as numbers, and what they come to. */
  void spread(long[] values, long[] weights, int lanes, Quotients into, double[] scores, int from) {
    double[] p = into.p;
    double[] q = into.q;
    double[] table = quotients;
    int shift = bits;
    for (int i = 0; i < lanes; i++) {
      long x = values[i];
      long y = weights[i];
      int row = i << 3;
      p[row] = (int) x & 0xFF;
      p[row + 1] = (int) (x >>> 8) & 0xFF;
      p[row + 2] = (int) (x >>> 16) & 0xFF;
      p[row + 3] = (int) (x >>> 24) & 0xFF;
      p[row + 4] = (int) (x >>> 32) & 0xFF;
      p[row + 5] = (int) (x >>> 40) & 0xFF;
      p[row + 6] = (int) (x >>> 48) & 0xFF;
      p[row + 7] = (int) (x >>> 56);
      q[row] = (int) y & 0xFF;
      q[row + 1] = (int) (y >>> 8) & 0xFF;
      q[row + 2] = (int) (y >>> 16) & 0xFF;
      q[row + 3] = (int) (y >>> 24) & 0xFF;
      q[row + 4] = (int) (y >>> 32) & 0xFF;
      q[row + 5] = (int) (y >>> 40) & 0xFF;
      q[row + 6] = (int) (y >>> 48) & 0xFF;
      q[row + 7] = (int) (y >>> 56);
    }
    for (int i = 0; i < lanes; i++) {
      long x = values[i];
      long y = weights[i];
      int at = from + (i << 3);
      scores[at] = table[place(x, y, shift) & (table.length - 1)];
      scores[at + 1] = table[place(x >>> 8, y >>> 8, shift) & (table.length - 1)];
      scores[at + 2] = table[place(x >>> 16, y >>> 16, shift) & (table.length - 1)];
      scores[at + 3] = table[place(x >>> 24, y >>> 24, shift) & (table.length - 1)];
      scores[at + 4] = table[place(x >>> 32, y >>> 32, shift) & (table.length - 1)];
      scores[at + 5] = table[place(x >>> 40, y >>> 40, shift) & (table.length - 1)];
      scores[at + 6] = table[place(x >>> 48, y >>> 48, shift) & (table.length - 1)];
      scores[at + 7] = table[place(x >>> 56, y >>> 56, shift) & (table.length - 1)];
    }
  }

  private static int place(long value, long weight, int shift) {
    return ((int) weight & 0xFF) << shift | ((int) value & 0xFF);
  }

  /** The same for the rows from one to before another, less than eight. */
  void spreadSome(
      long values, long weights, int first, int end, Quotients into, double[] scores, int from) {
    for (int row = first; row < end; row++) {
      int value = (int) (values >>> ((row - first) << 3)) & 0xFF;
      int weight = (int) (weights >>> ((row - first) << 3)) & 0xFF;
      into.p[row] = value;
      into.q[row] = weight;
      scores[from + row] = quotients[weight << bits | value];
    }
  }
}
