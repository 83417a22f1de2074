package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * A number p/(c·q) for each row of a block, with whole p, q and c that a {@code double} holds exactly. Where q is 0 there is no
 * number, and p is 0 too.
 *
 * <p>Small p and q stay in the lanes of eight bits in which they were summed until somebody asks for them as numbers.
 */
final class Quotients {

  private final double[] p = new double[AnswerLayout.ROWS];
  private final double[] q = new double[AnswerLayout.ROWS];
  private final Lanes lanes = new Lanes();

  /** Whether p and q are not written as numbers yet. */
  private boolean isInLanes;

  double c = 1;

  /** Whether some row may have no number. */
  boolean hasAbsent;

  /** What is divided. */
  double[] p() {
    writeLanes();
    return p;
  }

  /** What is divided by, along with c. */
  double[] q() {
    writeLanes();
    return q;
  }

  private void writeLanes() {
    if (isInLanes) {
      lanes.writeAll(p, q);
      isInLanes = false;
    }
  }

  /** What is divided in one row; leaves lanes as they are. */
  double pAt(int row) {
    return isInLanes ? lanes.pAt(row) : p[row];
  }

  /** What is divided by in one row, along with c; leaves lanes as they are. */
  double qAt(int row) {
    return isInLanes ? lanes.qAt(row) : q[row];
  }

  /**
   * Takes p and q in lanes of eight bits.
   *
   * @param table what each p and q come to; null if that is not looked up
   */
  void takeLanes(long[] newP, long[] newQ, @Nullable QuotientTable table, int rows) {
    lanes.take(newP, newQ, table, rows);
    isInLanes = true;
    hasAbsent = LaneSums.hasZero(newQ, rows);
  }

  /** Whether p and q are in lanes still. */
  boolean isInLanes() {
    return isInLanes;
  }

  /** The lanes, if p and q are in them. */
  Lanes lanes() {
    return lanes;
  }

  /**
   * Writes some rows as numbers, from the first place on.
   *
   * @param from the first of the rows, a multiple of {@link SliceFold#ROWS}
   * @param weightsAs what is written for each q that stands in a lane
   */
  void read(int from, int count, double[] intoP, double[] intoQ, double[] weightsAs) {
    if (isInLanes) {
      lanes.write(from, count, intoP, intoQ, weightsAs);
    } else {
      System.arraycopy(p, from, intoP, 0, count);
      System.arraycopy(q, from, intoQ, 0, count);
    }
  }

  /** Takes some rows as numbers. */
  void set(int from, int count, double[] newP, double[] newQ) {
    System.arraycopy(newP, 0, p(), from, count);
    System.arraycopy(newQ, 0, q(), from, count);
  }

  /** Finds out whether some row has no number. */
  void findAbsent(int rows) {
    double[] below = q();
    double product = 1;
    for (int i = 0; i < rows; i++) {
      product = Math.min(product, below[i]);
    }
    hasAbsent = product == 0;
  }
}
