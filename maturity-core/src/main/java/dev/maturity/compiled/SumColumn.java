package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * Scores as the sums that they come from, which are exact and take between a quarter and half of the memory. A score is looked
 * up or divided when it is read.
 */
final class SumColumn implements ScoreColumn {

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
    this.oddValues = new long[form.width().hasWideValues() ? lanes : 0];
    this.weights = new long[lanes];
    this.oddWeights = new long[form.width().hasWideWeights() ? lanes : 0];
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
    return other != null && other.width() == form.width() ? new SumColumn(other, this) : null;
  }

  @Override
  public double get(int row) {
    LaneTable table = form.table();
    if (table != null) {
      return table.at(values, weights, row);
    }
    LaneWidth width = form.width();
    int value =
        width.hasWideValues() ? LaneSums.at(values, oddValues, row) : LaneSums.at(values, row);
    int weight =
        width.hasWideWeights() ? LaneSums.at(weights, oddWeights, row) : LaneSums.at(weights, row);
    return form.map().quotient(value, weight);
  }

  @Override
  public double[] first(int rows) {
    double[] scores = new double[rows];
    LaneTable table = form.table();
    if (table == null) {
      for (int row = 0; row < rows; row++) {
        scores[row] = get(row);
      }
    } else {
      table.write(values, weights, 0, rows, scores);
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
    sums.copyValues(form.width(), lanes, values, oddValues, first);
    sums.copyWeights(form.width(), lanes, weights, oddWeights, first);
  }
}
