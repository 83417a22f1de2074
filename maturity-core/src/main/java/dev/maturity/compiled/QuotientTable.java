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

  private QuotientTable(Affine map, int bits) {
    this.map = map;
    this.bits = bits;
    this.quotients = new double[MOST_ENTRIES];
    double a = map.a().doubleValue();
    double b = map.b().doubleValue();
    double c = map.c().doubleValue();
    for (int weight = 0; weight < MOST_ENTRIES >>> bits; weight++) {
      for (int value = 0; value < 1 << bits; value++) {
        quotients[weight << bits | value] =
            weight == 0 ? Double.NaN : (a * value + b * weight) / (c * weight);
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
    return new QuotientTable(map, bits);
  }

  private static int bits(int mostValue) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(mostValue, 1));
  }

  /** Whether this table serves another node. */
  boolean fits(Affine other, int mostValue) {
    return map.equals(other) && bits == bits(mostValue);
  }

  /**
   * Writes what sums come to.
   *
   * @param even pairs of a weight and a value, of sixteen bits each, of the rows 0, 2, 4 and 6 of each eight
   * @param odd those of the others
   */
  void write(long[] even, long[] odd, int lanes, double[] scores, int from) {
    double[] table = quotients;
    int mask = table.length - 1;
    for (int i = 0; i < lanes; i++) {
      long x = even[i];
      long y = odd[i];
      int at = from + (i << 3);
      scores[at] = table[(int) x & mask];
      scores[at + 1] = table[(int) y & mask];
      scores[at + 2] = table[(int) (x >>> 16) & mask];
      scores[at + 3] = table[(int) (y >>> 16) & mask];
      scores[at + 4] = table[(int) (x >>> 32) & mask];
      scores[at + 5] = table[(int) (y >>> 32) & mask];
      scores[at + 6] = table[(int) (x >>> 48) & mask];
      scores[at + 7] = table[(int) (y >>> 48) & mask];
    }
  }

  /** The same for the first rows of one lane. */
  void writeSome(long even, long odd, int rows, double[] scores, int from) {
    for (int row = 0; row < rows; row++) {
      long pairs = (row & 1) == 0 ? even : odd;
      scores[from + row] = quotients[(int) (pairs >>> ((row >> 1) << 4)) & (MOST_ENTRIES - 1)];
    }
  }

  /** How many bits of a pair the value takes. */
  int bits() {
    return bits;
  }
}
