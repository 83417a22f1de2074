package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * The p and q of quotients as the sums that they come from, in lanes of eight bits. Scores that are looked up are written along
 * with the numbers: what is written goes far, and takes less if something is computed meanwhile.
 */
final class Lanes {

  private final long[] values = new long[AnswerLayout.LANES];
  private final long[] weights = new long[AnswerLayout.LANES];
  private int rows;

  /** What p is of its lane: a·p + b·q. */
  private long a;

  private long b;

  private @Nullable QuotientTable table;

  /** To whom the scores are owed; null if to nobody. */
  private double @Nullable [] scores;

  private int firstScore;

  void take(long[] newValues, long[] newWeights, @Nullable QuotientTable newTable, int newRows) {
    int lanes = TableTerm.lanes(newRows);
    System.arraycopy(newValues, 0, values, 0, lanes);
    System.arraycopy(newWeights, 0, weights, 0, lanes);
    rows = newRows;
    a = 1;
    b = 0;
    table = newTable;
    scores = null;
  }

  /** Maps p to a·p + b·q. */
  void map(long newA, long newB) {
    a = newA;
    b = newB;
  }

  double pAt(int row) {
    return (double) (a * byteAt(values, row) + b * byteAt(weights, row));
  }

  double qAt(int row) {
    return (double) byteAt(weights, row);
  }

  private static long byteAt(long[] all, int row) {
    return (all[row >>> 3] >>> ((row & 7) << 3)) & LaneSums.MOST;
  }

  /** The lanes of q. */
  long[] weights() {
    return weights;
  }

  boolean hasTable() {
    return table != null;
  }

  /** Lets the scores be written from a place on, along with the numbers or by {@link #payScores}. */
  void oweScores(double[] to, int first) {
    scores = to;
    firstScore = first;
  }

  /** Writes the scores that are still owed. */
  void payScores() {
    payScores(0, rows);
  }

  private void payScores(int from, int count) {
    if (table != null && scores != null) {
      table.writeScores(values, weights, from >>> 3, count, scores, firstScore + from);
      scores = from + count == rows ? null : scores;
    }
  }

  /** Whether {@link #writePairs} works. */
  boolean hasPairs() {
    return table != null && table.hasPairs();
  }

  /** Writes p and q of some rows as {@link Pairs}, as {@link #write} would; q is 1 where there is no number. */
  void writePairs(int from, int count, double[] into) {
    payScores(from, count);
    if (table != null) {
      table.writePairs(values, weights, from >>> 3, count, into);
    }
  }

  /** Writes all rows as numbers. */
  void writeAll(double[] p, double[] q) {
    write(0, rows, p, q, LaneSums.NUMBERS);
  }

  /**
   * Writes some rows as numbers, from the first place on, and the scores of these rows if they are owed.
   *
   * @param from the first of the rows, a multiple of eight; whoever asks for the last rows has asked for all others
   * @param weightsAs what is written for each q
   */
  void write(int from, int count, double[] p, double[] q, double[] weightsAs) {
    payScores(from, count);
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
