package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/** The scores of a node, one for each row. */
interface ScoreColumn {

  /**
   * A column with room for so many rows.
   *
   * @param form how it keeps sums instead of scores; null if it does not
   */
  static ScoreColumn of(@Nullable SumForm form, int rows) {
    return form == null ? new NumberColumn(rows) : new SumColumn(form, rows);
  }

  /** A column of another form in the same memory; null if that does not do. */
  @Nullable
  ScoreColumn as(@Nullable SumForm form);

  /** The score of a row, NaN for none. */
  double get(int row);

  /** A copy of the first scores. */
  double[] first(int rows);
}
