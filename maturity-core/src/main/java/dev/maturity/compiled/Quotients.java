package dev.maturity.compiled;

/**
 * A number p/(c·q) for each row of a block, with whole p, q and c that a {@code double} holds exactly. Where q is 0 there is no
 * number.
 *
 * <p>Small p and q stay in the lanes of eight bits in which they were summed until somebody asks for them as numbers.
 */
final class Quotients {

  private final double[] p = new double[AnswerLayout.ROWS];
  private final double[] q = new double[AnswerLayout.ROWS];
  private final long[] values = new long[AnswerLayout.LANES];
  private final long[] weights = new long[AnswerLayout.LANES];

  /** How many lanes there are; 0 if they were written as numbers. */
  private int lanes;

  /** What p is of the numbers in its lanes: a·p + b·q. */
  private long a;

  private long b;

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

  /** What is divided in one row; leaves lanes as they are. */
  double pAt(int row) {
    return lanes == 0 ? p[row] : (double) (a * byteAt(values, row) + b * byteAt(weights, row));
  }

  /** What is divided by in one row, along with c; leaves lanes as they are. */
  double qAt(int row) {
    return lanes == 0 ? q[row] : (double) byteAt(weights, row);
  }

  private static long byteAt(long[] all, int row) {
    return (all[row >>> 3] >>> ((row & 7) << 3)) & 0xFF;
  }

  private void writeLanes() {
    if (lanes > 0) {
      LaneSums.spread(values, lanes, p);
      LaneSums.spread(weights, lanes, q);
      if (a != 1 || b != 0) {
        Affine.map(p, q, (double) a, (double) b, lanes << 3);
      }
      lanes = 0;
    }
  }

  /** Takes p and q in lanes of eight bits. */
  void takeLanes(long[] p, long[] q, int rows) {
    lanes = TableTerm.lanes(rows);
    System.arraycopy(p, 0, values, 0, lanes);
    System.arraycopy(q, 0, weights, 0, lanes);
    hasAbsent = LaneSums.hasZero(q, rows);
    a = 1;
    b = 0;
  }

  /** Maps p, which is in lanes, to a·p + b·q. */
  void mapLanes(long a, long b) {
    this.a = a;
    this.b = b;
  }

  /** What the lanes of p are multiplied with. */
  long a() {
    return a;
  }

  /** What the lanes of q are multiplied with to be added to p. */
  long b() {
    return b;
  }

  /** Whether p and q are in lanes still. */
  boolean isInLanes() {
    return lanes > 0;
  }

  /** The lanes of p, if it is in lanes. */
  long[] values() {
    return values;
  }

  /** The lanes of q, if it is in lanes. */
  long[] weights() {
    return weights;
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
