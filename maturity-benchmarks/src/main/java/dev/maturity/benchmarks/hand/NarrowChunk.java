package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import java.util.Arrays;

/**
 * Scores chunks of a questionnaire of 6 × 8 criteria, whose sums fit into bytes. There are so few quotients that they stand
 * in a table, each correctly rounded: looking one up is cheaper than dividing, and exact.
 */
final class NarrowChunk {
  private static final int DIMENSIONS = 6;

  /** The heaviest weights of eight criteria, and the same with the best answers. */
  private static final int WEIGHTS = 3 * ByteKernel.NARROW;

  private static final int SUM_BITS = 7;
  private static final int SUM = (1 << SUM_BITS) - 1;

  /** At weight × 128 + sum: (sum − weight) / (4 × weight). At weight 1 and sum 0, which no answers give: not a number. */
  private static final double[] QUOTIENTS = new double[32 << SUM_BITS];

  static {
    for (int weight = 1; weight <= WEIGHTS; weight++) {
      for (int sum = weight; sum <= 5 * weight; sum++) {
        QUOTIENTS[weight << SUM_BITS | sum] = (double) (sum - weight) / (4 * weight);
      }
    }
    QUOTIENTS[1 << SUM_BITS] = Double.NaN;
  }

  private final Questionnaire questionnaire;
  private final long[] codes;
  private final Results results;
  private final long[][] sums = new long[DIMENSIONS][ByteKernel.LONGS];
  private final long[][] weights = new long[DIMENSIONS][ByteKernel.LONGS];

  NarrowChunk(Questionnaire questionnaire, long[] codes, Results results) {
    this.questionnaire = questionnaire;
    this.codes = codes;
    this.results = results;
  }

  void run(int from, int to) {
    for (int chunk = from; chunk < to; chunk++) {
      add(chunk);
      finish(chunk * ByteKernel.CHUNK, sums, weights, results.dimensions());
    }
  }

  private void add(int chunk) {
    for (int d = 0; d < DIMENSIONS; d++) {
      Arrays.fill(sums[d], 0);
      Arrays.fill(weights[d], 0);
      for (int i = 0; i < ByteKernel.NARROW; i++) {
        int c = d * ByteKernel.NARROW + i;
        int at = (chunk * questionnaire.criteria() + c) * ByteKernel.LONGS;
        ByteSums.add(
            codes, at, sums[d], weights[d], questionnaire.weight(c), questionnaire.reversed(c));
      }
    }
  }

  private void finish(int at, long[][] s, long[][] w, double[][] out) {
    finish(
        at, s[0], s[1], s[2], s[3], s[4], s[5], w[0], w[1], w[2], w[3], w[4], w[5], out[0], out[1],
        out[2], out[3], out[4], out[5]);
  }

  /** Eight rows at a time, with the six dimensions side by side and without a branch. */
  private void finish(
      int at,
      long[] s0,
      long[] s1,
      long[] s2,
      long[] s3,
      long[] s4,
      long[] s5,
      long[] w0,
      long[] w1,
      long[] w2,
      long[] w3,
      long[] w4,
      long[] w5,
      double[] out0,
      double[] out1,
      double[] out2,
      double[] out3,
      double[] out4,
      double[] out5) {
    double[] overall = results.overall();
    byte[] levels = results.levels();
    int v0 = questionnaire.dimensionWeight(0);
    int v1 = questionnaire.dimensionWeight(1);
    int v2 = questionnaire.dimensionWeight(2);
    int v3 = questionnaire.dimensionWeight(3);
    int v4 = questionnaire.dimensionWeight(4);
    int v5 = questionnaire.dimensionWeight(5);
    for (int i = 0; i < ByteKernel.LONGS; i++) {
      long a0 = s0[i], a1 = s1[i], a2 = s2[i], a3 = s3[i], a4 = s4[i], a5 = s5[i];
      long b0 = w0[i], b1 = w1[i], b2 = w2[i], b3 = w3[i], b4 = w4[i], b5 = w5[i];
      // Numerators, and one for each weight that is zero, so that no denominator is.
      long n0 = a0 - b0, n1 = a1 - b1, n2 = a2 - b2, n3 = a3 - b3, n4 = a4 - b4, n5 = a5 - b5;
      long z0 = none(b0), z1 = none(b1), z2 = none(b2), z3 = none(b3), z4 = none(b4), z5 = none(b5);
      b0 += z0;
      b1 += z1;
      b2 += z2;
      b3 += z3;
      b4 += z4;
      b5 += z5;
      long total = (ByteSums.ONES - z0) * v0
          + (ByteSums.ONES - z1) * v1
          + (ByteSums.ONES - z2) * v2
          + (ByteSums.ONES - z3) * v3
          + (ByteSums.ONES - z4) * v4
          + (ByteSums.ONES - z5) * v5;
      for (int j = 0; j < Long.SIZE; j += Byte.SIZE) {
        int row = at + i * Long.BYTES + (j >>> 3);
        int d0 = part(b0, j), d1 = part(b1, j), d2 = part(b2, j);
        int d3 = part(b3, j), d4 = part(b4, j), d5 = part(b5, j);
        out0[row] = QUOTIENTS[d0 << SUM_BITS | part(a0, j)];
        out1[row] = QUOTIENTS[d1 << SUM_BITS | part(a1, j)];
        out2[row] = QUOTIENTS[d2 << SUM_BITS | part(a2, j)];
        out3[row] = QUOTIENTS[d3 << SUM_BITS | part(a3, j)];
        out4[row] = QUOTIENTS[d4 << SUM_BITS | part(a4, j)];
        out5[row] = QUOTIENTS[d5 << SUM_BITS | part(a5, j)];
        int n01 = v0 * part(n0, j) * d1 + v1 * part(n1, j) * d0;
        int n34 = v3 * part(n3, j) * d4 + v4 * part(n4, j) * d3;
        int d01 = d0 * d1;
        int d34 = d3 * d4;
        int n012 = n01 * d2 + v2 * part(n2, j) * d01;
        int n345 = n34 * d5 + v5 * part(n5, j) * d34;
        int d012 = d01 * d2;
        int d345 = d34 * d5;
        long n = (long) n012 * d345 + (long) n345 * d012;
        int v = part(total, j);
        double score = (double) n / (double) (4L * v * d012 * d345);
        overall[row] = score;
        levels[row] = Levels.of(score, v);
      }
    }
  }

  private static int part(long lanes, int shift) {
    return (int) (lanes >>> shift) & SUM;
  }

  /** Eight times 1 where the byte is 0; no byte may exceed 128. */
  private static long none(long bytes) {
    return ~(bytes + SUM * ByteSums.ONES) >>> SUM_BITS & ByteSums.ONES;
  }
}
