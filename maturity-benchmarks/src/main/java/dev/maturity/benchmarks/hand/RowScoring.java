package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.Results;

/**
 * The questionnaire of 6 × 8 criteria with the eight answers of a dimension in one long: one multiplication weighs and adds
 * them all, and leaves the sum in the highest byte. Exact.
 */
final class RowScoring {
  private static final int DIMENSIONS = 6;
  private static final int EACH = Long.BYTES;
  private static final int HIGHEST = Long.SIZE - Byte.SIZE;

  private final long[] weights = new long[DIMENSIONS];
  private final long[] reversed = new long[DIMENSIONS];
  private final int[] dimensionWeights = new int[DIMENSIONS];

  RowScoring() {
    Questionnaire questionnaire = Questionnaire.USUAL;
    for (int d = 0; d < DIMENSIONS; d++) {
      dimensionWeights[d] = questionnaire.dimensionWeight(d);
      for (int i = 0; i < EACH; i++) {
        int c = d * EACH + i;
        weights[d] |= (long) questionnaire.weight(c) << (HIGHEST - i * Byte.SIZE);
        reversed[d] |= questionnaire.reversed(c) ? 0xFFL << (i * Byte.SIZE) : 0;
      }
    }
  }

  /** The answers of each row as six longs. */
  static long[] pack(byte[] codes) {
    long[] packed = new long[codes.length / EACH];
    for (int i = 0; i < codes.length; i++) {
      packed[i / EACH] |= (long) codes[i] << (i % EACH * Byte.SIZE);
    }
    return packed;
  }

  void score(long[] packed, int from, int to, Results results) {
    for (int row = from; row < to; row++) {
      long numerator = 0;
      long denominator = 1;
      int total = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        long x = packed[row * DIMENSIONS + d];
        long answered = ByteSums.answered(x);
        int w = weight(answered, d);
        int n = sum(x, answered, d) - w;
        results.dimensions()[d][row] = n / (4.0 * w);
        int none = (w - 1) >>> (Integer.SIZE - 1);
        numerator = numerator * (w + none) + (long) dimensionWeights[d] * n * denominator;
        denominator *= w + none;
        total += dimensionWeights[d] * (1 - none);
      }
      double score = (double) numerator / (double) (4L * total * denominator);
      results.overall()[row] = score;
      results.levels()[row] = Levels.of(score, total);
    }
  }

  Result score(long[] packed) {
    double[] scores = new double[DIMENSIONS];
    long numerator = 0;
    long denominator = 1;
    int total = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      long x = packed[d];
      long answered = ByteSums.answered(x);
      int w = weight(answered, d);
      int n = sum(x, answered, d) - w;
      scores[d] = n / (4.0 * w);
      int none = (w - 1) >>> (Integer.SIZE - 1);
      numerator = numerator * (w + none) + (long) dimensionWeights[d] * n * denominator;
      denominator *= w + none;
      total += dimensionWeights[d] * (1 - none);
    }
    double overall = (double) numerator / (double) (4L * total * denominator);
    return new Result(scores, overall, Levels.of(overall, total));
  }

  private int weight(long answered, int d) {
    return (int) ((answered * weights[d]) >>> HIGHEST);
  }

  private int sum(long x, long answered, int d) {
    long turned = ByteSums.turned(x & reversed[d], answered & reversed[d]);
    return (int) ((((x & ~reversed[d]) + turned) * weights[d]) >>> HIGHEST);
  }
}
