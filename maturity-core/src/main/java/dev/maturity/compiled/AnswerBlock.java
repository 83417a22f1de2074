package dev.maturity.compiled;

/**
 * Up to {@value AnswerLayout#ROWS} rows of codes. Filled by one thread, then only read.
 *
 * <p>Row r of a column of bytes is byte r mod 8, from the lowest, of the {@code long} r / 8. Rows that are not filled are
 * not applicable.
 */
public final class AnswerBlock {

  private final AnswerLayout layout;
  private final long[] narrow;
  private final int[][] wide;
  private boolean hasUnknown;
  private int rows;

  /** An empty block. */
  public AnswerBlock(AnswerLayout layout) {
    this.layout = layout;
    this.narrow = new long[layout.narrow() * AnswerLayout.LANES];
    this.wide = new int[layout.wide()][AnswerLayout.ROWS];
  }

  /** How many rows are filled. */
  public int rows() {
    return rows;
  }

  /** Counts one row more as filled. */
  public void endRow() {
    rows++;
  }

  /** Whether any code in the block is negative. */
  boolean hasUnknown() {
    return hasUnknown;
  }

  /** Writes a code; each place at most once. */
  public void set(int row, int criterion, int code) {
    int place = layout.place(criterion);
    if (layout.isNarrow(criterion)) {
      int lane = place * AnswerLayout.LANES + (row >>> 3);
      narrow[lane] |= (code & 0xFFL) << ((row & 7) << 3);
    } else {
      wide[place][row] = code;
    }
    hasUnknown |= code < 0;
  }

  /** The code at a place. */
  public int get(int row, int criterion) {
    int place = layout.place(criterion);
    return layout.isNarrow(criterion)
        ? (byte) (narrow[place * AnswerLayout.LANES + (row >>> 3)] >>> ((row & 7) << 3))
        : wide[place][row];
  }

  /** Fills rows with the bytes of eight rows each, all columns being narrow; whoever does says how many rows there are. */
  public void setLanes(int criterion, long[] lanes, int filled) {
    int from = layout.place(criterion) * AnswerLayout.LANES;
    long signs = 0;
    for (int i = 0; i < lanes.length; i++) {
      narrow[from + i] = lanes[i];
      signs |= lanes[i];
    }
    hasUnknown |= (signs & LaneSums.HIGH_BITS) != 0;
    rows = filled;
  }

  /**
   * Copies the first rows of a column of bytes. A copy of its own lets the compiler make vectors of the loops that use it.
   */
  void copy(int criterion, int lanes, long[] into) {
    System.arraycopy(narrow, offset(criterion), into, 0, lanes);
  }

  /** All columns of bytes, one after the other. */
  long[] narrow() {
    return narrow;
  }

  /** Where the column of a criterion begins among all columns of bytes. */
  int offset(int criterion) {
    return layout.place(criterion) * AnswerLayout.LANES;
  }

  /** The column of a criterion whose codes need an {@code int}. */
  int[] wide(int criterion) {
    return wide[layout.place(criterion)];
  }

  /** Whether a criterion's column is one of bytes. */
  boolean isNarrow(int criterion) {
    return layout.isNarrow(criterion);
  }
}
