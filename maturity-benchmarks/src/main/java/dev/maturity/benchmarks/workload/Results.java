package dev.maturity.benchmarks.workload;

/**
 * What many assessments come to, in columns.
 *
 * @param dimensions for each dimension the score of each row, from 0 to 1; NaN where nothing is applicable
 * @param overall the overall score of each row; NaN where nothing is applicable
 * @param levels the level of each row, from 1 to 5; 0 where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, which nobody compares as a whole
public record Results(double[][] dimensions, double[] overall, byte[] levels) {

  /**
   * Makes room.
   *
   * @param dimensions how many dimensions
   * @param rows for how many assessments
   * @return columns full of zeros
   */
  public static Results of(int dimensions, int rows) {
    return new Results(new double[dimensions][rows], new double[rows], new byte[rows]);
  }

  /**
   * Writes a row.
   *
   * @param row the row, from 0
   * @param result what it comes to
   */
  public void set(int row, Result result) {
    for (int d = 0; d < dimensions.length; d++) {
      dimensions[d][row] = result.dimensions()[d];
    }
    overall[row] = result.overall();
    levels[row] = (byte) result.level();
  }
}
