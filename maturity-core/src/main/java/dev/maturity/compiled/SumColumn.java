package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * Scores as the sums that they come from, which are exact and take between a quarter and half of the memory. A score is looked
 * up or divided when it is read.
 */
final class SumColumn implements ScoreColumn {

  private final SumForm form;
  private final @Nullable LaneTable table;

  private final LaneColumn values;
  private final LaneColumn weights;

  SumColumn(SumForm form, int rows) {
    this(
        form,
        new LaneColumn(form.width().hasWideValues(), rows),
        new LaneColumn(form.width().hasWideWeights(), rows));
  }

  private SumColumn(SumForm form, LaneColumn values, LaneColumn weights) {
    this.form = form;
    this.table = form.table();
    this.values = values;
    this.weights = weights;
  }

  @Override
  public @Nullable ScoreColumn as(@Nullable SumForm other) {
    return other != null && other.width() == form.width()
        ? new SumColumn(other, values, weights)
        : null;
  }

  @Override
  public double get(int row) {
    return table == null
        ? form.map().quotient(values.at(row), weights.at(row))
        : table.at(values.narrow(), weights.narrow(), row);
  }

  @Override
  public double[] first(int rows) {
    double[] scores = new double[rows];
    if (table == null) {
      for (int row = 0; row < rows; row++) {
        scores[row] = get(row);
      }
    } else {
      table.write(values.narrow(), weights.narrow(), 0, rows, scores);
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
    sums.copy(form.width(), TableTerm.lanes(count), values, weights, from >>> 3);
  }
}
