package dev.maturity.compiled;

/** Whole numbers from 0 up, one for each row, in lanes of eight bits or of sixteen. */
final class LaneColumn {

  private static final long[] NONE = {};

  private final boolean isWide;

  /** All rows, or the even ones if lanes are wide. */
  private final long[] lanes;

  private final long[] odd;

  LaneColumn(boolean isWide, int rows) {
    this.isWide = isWide;
    this.lanes = new long[TableTerm.lanes(rows)];
    this.odd = isWide ? new long[lanes.length] : NONE;
  }

  /** The number of a row. */
  int at(int row) {
    return isWide ? LaneSums.at(lanes, odd, row) : LaneSums.at(lanes, row);
  }

  /** All numbers, if lanes are of eight bits. */
  long[] narrow() {
    return lanes;
  }

  /** Writes numbers in lanes of eight bits, if these are such. */
  void set(int first, int count, long[] narrow) {
    System.arraycopy(narrow, 0, lanes, first, count);
  }

  /** Writes numbers in lanes of sixteen bits, if these are such. */
  void set(int first, int count, long[] even, long[] newOdd) {
    System.arraycopy(even, 0, lanes, first, count);
    System.arraycopy(newOdd, 0, odd, first, count);
  }
}
