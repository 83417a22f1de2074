package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * Scores as the sums that they come from, which are exact and take between a quarter and half of the memory. A score is looked
 * up or divided when it is read.
 */
final class SumColumn implements ScoreColumn {

  private static final int SIXTEEN_BITS = 0xFFFF;

  private final SumForm form;

  /** Sums of values, or those of even rows if they are wide. */
  private final long[] values;

  private final long[] oddValues;

  /** Sums of weights, or those of even rows if they are wide. */
  private final long[] weights;

  private final long[] oddWeights;

  SumColumn(SumForm form, int rows) {
    int lanes = TableTerm.lanes(rows);
    this.form = form;
    this.values = new long[lanes];
    this.oddValues = new long[form.wide().ofValues() ? lanes : 0];
    this.weights = new long[lanes];
    this.oddWeights = new long[form.wide().ofWeights() ? lanes : 0];
  }

  private SumColumn(SumForm form, SumColumn memory) {
    this.form = form;
    this.values = memory.values;
    this.oddValues = memory.oddValues;
    this.weights = memory.weights;
    this.oddWeights = memory.oddWeights;
  }

  @Override
  public @Nullable ScoreColumn as(@Nullable SumForm other) {
    return other != null && form.fits(other) ? new SumColumn(other, this) : null;
  }

  @Override
  public double get(int row) {
    QuotientTable table = form.table();
    return table == null
        ? form.score(sum(values, oddValues, row), sum(weights, oddWeights, row))
        : table.score(values, weights, row);
  }

  private static int sum(long[] sums, long[] odd, int row) {
    if (odd.length == 0) {
      return (int) (sums[row >>> 3] >>> ((row & 7) << 3)) & LaneSums.MOST;
    }
    long[] both = (row & 1) == 0 ? sums : odd;
    return (int) (both[row >>> 3] >>> ((row & 6) << 3)) & SIXTEEN_BITS;
  }

  @Override
  public double[] first(int rows) {
    double[] scores = new double[rows];
    QuotientTable table = form.table();
    if (table == null) {
      for (int row = 0; row < rows; row++) {
        scores[row] = get(row);
      }
    } else {
      table.writeScores(values, weights, 0, rows, scores);
    }
    return scores;
  }

  /**
   * Writes the sums of some rows.
   *
   * @param from the first of the rows, a multiple of eight
   * @param sums what stands in its lanes
   */
  void set(int from, int count, Scratch sums) {
    int first = from >>> 3;
    int lanes = TableTerm.lanes(count);
    sums.copyValues(form.wide(), lanes, values, oddValues, first);
    sums.copyWeights(form.wide(), lanes, weights, oddWeights, first);
  }
}
