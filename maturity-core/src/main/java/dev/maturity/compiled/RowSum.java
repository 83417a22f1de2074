package dev.maturity.compiled;

/**
 * Sums over one row of codes: what each code of each criterion brings in is looked up, in a table small enough to stay near.
 * Immutable.
 */
final class RowSum {

  private final int[] criteria;
  private final long[] table;
  private final int width;

  /** Whether the criteria stand one after the other. */
  private final boolean isTogether;

  /**
   * A sum.
   *
   * @param criteria the places of the criteria
   * @param table for each of them, from code −2 up, Σ w·u in the upper half and Σ w in the lower one
   * @param width so many numbers of the table for each
   */
  RowSum(int[] criteria, long[] table, int width) {
    this.criteria = criteria;
    this.table = table;
    this.width = width;
    boolean isNext = true;
    for (int i = 0; i < criteria.length; i++) {
      isNext &= criteria[i] == criteria[0] + i;
    }
    this.isTogether = isNext;
  }

  /** Σ w·u in the upper half, Σ w in the lower one. */
  long of(byte[] codes) {
    return isTogether ? ofTogether(codes) : ofAny(codes);
  }

  private long ofTogether(byte[] codes) {
    int count = criteria.length;
    int first = count == 0 ? 0 : criteria[0];
    long sum = 0;
    int row = TableTerm.FIRST;
    for (int i = 0; i < count; i++) {
      sum += table[row + codes[first + i]];
      row += width;
    }
    return sum;
  }

  private long ofAny(byte[] codes) {
    long sum = 0;
    int row = TableTerm.FIRST;
    for (int criterion : criteria) {
      sum += table[row + codes[criterion]];
      row += width;
    }
    return sum;
  }
}
