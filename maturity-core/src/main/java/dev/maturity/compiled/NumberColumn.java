package dev.maturity.compiled;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Scores as numbers. */
final class NumberColumn implements ScoreColumn {

  private final double[] scores;

  NumberColumn(int rows) {
    this.scores = new double[rows];
  }

  @Override
  public @Nullable ScoreColumn as(@Nullable SumForm form) {
    return form == null ? this : null;
  }

  @Override
  public double get(int row) {
    return scores[row];
  }

  @Override
  public double[] first(int rows) {
    return Arrays.copyOf(scores, rows);
  }

  /** Writes the score of a row. */
  void set(int row, double score) {
    scores[row] = score;
  }

  /** Writes the scores of some rows. */
  void set(int from, int count, double[] newScores) {
    System.arraycopy(newScores, 0, scores, from, count);
  }

  /** Writes that some rows have no score. */
  void setNone(int from, int count) {
    Arrays.fill(scores, from, from + count, Double.NaN);
  }
}
