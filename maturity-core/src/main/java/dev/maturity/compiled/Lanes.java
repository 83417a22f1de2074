package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * The p and q of quotients as the sums that they come from, in lanes of eight bits.
 */
final class Lanes {

  private final long[] values = new long[AnswerLayout.LANES];
  private final long[] weights = new long[AnswerLayout.LANES];
  private int rows;

  /** What p is of its lane: a·p + b·q. */
  private long a;

  private long b;

  private @Nullable QuotientTable table;

  void take(long[] newValues, long[] newWeights, @Nullable QuotientTable newTable, int newRows) {
    int lanes = TableTerm.lanes(newRows);
    System.arraycopy(newValues, 0, values, 0, lanes);
    System.arraycopy(newWeights, 0, weights, 0, lanes);
    rows = newRows;
    a = 1;
    b = 0;
    table = newTable;
  }

  /** Maps p to a·p + b·q. */
  void map(long newA, long newB) {
    a = newA;
    b = newB;
  }

  double pAt(int row) {
    return (double) (a * LaneSums.at(values, row) + b * LaneSums.at(weights, row));
  }

  double qAt(int row) {
    return LaneSums.at(weights, row);
  }

  /** The lanes of q. */
  long[] weights() {
    return weights;
  }

  /** Writes what all rows come to, from the first place on, if that {@linkplain #take is looked up}. */
  void writeScores(double[] scores) {
    if (table == null) {
      throw new IllegalStateException("These scores are not looked up.");
    }
    table.scores().write(values, weights, 0, rows, scores);
  }

  /**
   * Writes p and q of some rows as {@link Pairs}, as {@link #write} would; q is 1 where there is no number.
   *
   * @return whether there are pairs; otherwise nothing is written
   */
  boolean writePairs(int from, int count, double[] into) {
    LaneTable pairs = table == null ? null : table.pairs();
    if (pairs == null) {
      return false;
    }
    pairs.write(values, weights, from >>> 3, count, into);
    return true;
  }

  /** Writes all rows as numbers. */
  void writeAll(double[] p, double[] q) {
    write(0, rows, p, q, LaneSums.NUMBERS);
  }

  /**
   * Writes some rows as numbers, from the first place on.
   *
   * @param from the first of the rows, a multiple of eight
   * @param weightsAs what is written for each q
   */
  void write(int from, int count, double[] p, double[] q, double[] weightsAs) {
    int first = from >>> 3;
    int lanes = TableTerm.lanes(count);
    LaneSums.spread(values, first, lanes, LaneSums.NUMBERS, p);
    if (b != 0) {
      LaneSums.spread(weights, first, lanes, LaneSums.NUMBERS, q);
    }
    if (a != 1 || b != 0) {
      Affine.map(p, q, (double) a, (double) b, count);
    }
    LaneSums.spread(weights, first, lanes, weightsAs, q);
  }
}
