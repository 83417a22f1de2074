package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * All scores that sums of few bits can come to: looking one up takes less than dividing. Nodes that map their sums in the same
 * way share one.
 */
final class QuotientTable {

  /** As much as stays in the first-level cache beside the rest. */
  private static final int MOST_ENTRIES = 4_096;

  private final Affine map;
  private final int bits;
  private final LaneTable scores;

  /** What is divided and by what, 0 and 1 where there is no score, as pairs; null if some do not fit. */
  private final @Nullable LaneTable pairs;

  private QuotientTable(Affine map, int bits) {
    this.map = map;
    this.bits = bits;
    Affine.InDoubles inDoubles = map.inDoubles();
    double[] quotients = new double[MOST_ENTRIES];
    double[] both = new double[MOST_ENTRIES];
    boolean fits = true;
    for (int weight = 0; weight < MOST_ENTRIES >>> bits; weight++) {
      for (int value = 0; value < 1 << bits; value++) {
        int place = weight << bits | value;
        double p = inDoubles.apply(value, weight);
        quotients[place] = inDoubles.quotient(value, weight);
        both[place] = weight == 0 ? Pairs.NONE : Pairs.of(p, weight);
        fits &= Pairs.fits(p);
      }
    }
    this.scores = new LaneTable(bits, quotients);
    this.pairs = fits ? new LaneTable(bits, both) : null;
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

  /** The scores. */
  LaneTable scores() {
    return scores;
  }

  /** What is divided and by what, as {@link Pairs}; null if some do not fit. */
  @Nullable
  LaneTable pairs() {
    return pairs;
  }
}
