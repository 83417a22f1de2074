package dev.maturity.compiled;

/**
 * All scores that sums of few bits can come to: looking one up takes less than dividing. Nodes that map their sums in the same
 * way share one.
 */
final class QuotientTable {

  /** As much as stays in the first-level cache beside the rest. */
  private static final int MOST_ENTRIES = 4_096;

  /** Every other lane of eight bits. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private final Affine map;
  private final int bits;
  private final double[] quotients = new double[MOST_ENTRIES];

  /** What is divided and by what, 0 and 1 where there is no score, as pairs at the same place; empty if some do not fit. */
  private final double[] pairs;

  private QuotientTable(Affine map, int bits) {
    this.map = map;
    this.bits = bits;
    double a = map.a().doubleValue();
    double b = map.b().doubleValue();
    double c = map.c().doubleValue();
    double[] both = new double[MOST_ENTRIES];
    boolean fits = true;
    for (int weight = 0; weight < MOST_ENTRIES >>> bits; weight++) {
      for (int value = 0; value < 1 << bits; value++) {
        int place = weight << bits | value;
        double p = a * value + b * weight;
        quotients[place] = weight == 0 ? Double.NaN : p / (c * weight);
        both[place] = weight == 0 ? Pairs.NONE : Pairs.of(p, weight);
        fits &= Pairs.fits(p);
      }
    }
    this.pairs = fits ? both : new double[0];
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

  boolean hasPairs() {
    return pairs.length > 0;
  }

  /** The score that the sums of a row, in lanes of eight bits, come to. */
  double score(long[] values, long[] weights, int row) {
    return quotients[place(bits, values[row >>> 3], weights[row >>> 3], row)];
  }

  /**
   * Writes the scores that sums in lanes of eight bits come to, from the first place on.
   *
   * @param first the first of the lanes
   */
  void writeScores(long[] values, long[] weights, int first, int rows, double[] scores) {
    lookUp(quotients, bits, values, weights, first, rows, scores);
  }

  /** The same with what is divided and by what, as {@link Pairs}. */
  void writePairs(long[] values, long[] weights, int first, int rows, double[] into) {
    lookUp(pairs, bits, values, weights, first, rows, into);
  }

  private static int place(int bits, long values, long weights, int row) {
    int shift = (row & 7) << 3;
    int value = (int) (values >>> shift) & LaneSums.MOST;
    int weight = (int) (weights >>> shift) & LaneSums.MOST;
    return weight << bits | value;
  }

  private static void lookUp(
      double[] table, int bits, long[] values, long[] weights, int first, int rows, double[] into) {
    int mask = table.length - 1;
    int lanes = rows >>> 3;
    for (int i = 0; i < lanes; i++) {
      long value = values[first + i];
      long weight = weights[first + i];
      long even = (value & EVEN) | (weight & EVEN) << bits;
      long odd = ((value >>> Byte.SIZE) & EVEN) | ((weight >>> Byte.SIZE) & EVEN) << bits;
      int at = i << 3;
      into[at] = table[(int) even & mask];
      into[at + 1] = table[(int) odd & mask];
      into[at + 2] = table[(int) (even >>> 16) & mask];
      into[at + 3] = table[(int) (odd >>> 16) & mask];
      into[at + 4] = table[(int) (even >>> 32) & mask];
      into[at + 5] = table[(int) (odd >>> 32) & mask];
      into[at + 6] = table[(int) (even >>> 48) & mask];
      into[at + 7] = table[(int) (odd >>> 48) & mask];
    }
    for (int row = lanes << 3; row < rows; row++) {
      into[row] = table[place(bits, values[first + lanes], weights[first + lanes], row)];
    }
  }
}
