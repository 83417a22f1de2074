package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import java.util.Arrays;

/**
 * Scores chunks of a questionnaire of 6 × 8 criteria, whose sums fit into bytes. There are so few pairs of a weight and a sum
 * that what follows from a pair stands in tables: the correctly rounded quotient, and numerator and denominator as doubles.
 * Looking them up is cheaper than converting and dividing, and exact. The products of the overall score are whole numbers
 * below 2^53, so doubles hold them exactly, too.
 */
final class NarrowChunk {
  private static final int DIMENSIONS = 6;

  /** The heaviest weights of eight criteria. */
  private static final int WEIGHTS = 3 * ByteKernel.NARROW;

  private static final int SUM_BITS = 7;
  private static final int PAIRS = 32 << SUM_BITS;
  private static final long SEVEN_BITS = 0x7F7F7F7F7F7F7F7FL;

  /** Every other byte: the low halves of four numbers of 16 bits. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /** At weight × 128 + sum: (sum − weight) / (4 × weight). At weight 1 and sum 0, which no answers give: not a number. */
  private static final double[] QUOTIENTS = new double[PAIRS];

  /** There: sum − weight, or 0. */
  private static final double[] NUMERATORS = new double[PAIRS];

  /** At weight: the weight. */
  private static final double[] WEIGHTS_AS_DOUBLES = new double[PAIRS >> SUM_BITS];

  static {
    for (int weight = 1; weight <= WEIGHTS; weight++) {
      WEIGHTS_AS_DOUBLES[weight] = weight;
      for (int sum = weight; sum <= 5 * weight; sum++) {
        QUOTIENTS[weight << SUM_BITS | sum] = (double) (sum - weight) / (4 * weight);
        NUMERATORS[weight << SUM_BITS | sum] = sum - weight;
      }
    }
    QUOTIENTS[1 << SUM_BITS] = Double.NaN;
  }

  private final Questionnaire questionnaire;
  private final long[] codes;
  private final Results results;
  private final ByteSums adder = new ByteSums(ByteKernel.LONGS);
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
        adder.add(
            codes, at, sums[d], weights[d], questionnaire.weight(c), questionnaire.reversed(c));
      }
    }
  }

  private void finish(int at, long[][] s, long[][] w, double[][] out) {
    finish(
        at, s[0], s[1], s[2], s[3], s[4], s[5], w[0], w[1], w[2], w[3], w[4], w[5], out[0], out[1],
        out[2], out[3], out[4], out[5]);
  }

  /**
   * Eight rows at a time, with the six dimensions side by side and without a branch. Sums s and weights w become pairs of 16
   * bits, those of even rows apart from those of odd ones; a weight of 0 becomes 1, so that no denominator is 0.
   */
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
      long a0 = s0[i];
      long z0 = none(w0[i]);
      long b0 = w0[i] + z0;
      long even0 = pairs(a0, b0);
      long odd0 = pairs(a0 >>> Byte.SIZE, b0 >>> Byte.SIZE);
      long a1 = s1[i];
      long z1 = none(w1[i]);
      long b1 = w1[i] + z1;
      long even1 = pairs(a1, b1);
      long odd1 = pairs(a1 >>> Byte.SIZE, b1 >>> Byte.SIZE);
      long a2 = s2[i];
      long z2 = none(w2[i]);
      long b2 = w2[i] + z2;
      long even2 = pairs(a2, b2);
      long odd2 = pairs(a2 >>> Byte.SIZE, b2 >>> Byte.SIZE);
      long a3 = s3[i];
      long z3 = none(w3[i]);
      long b3 = w3[i] + z3;
      long even3 = pairs(a3, b3);
      long odd3 = pairs(a3 >>> Byte.SIZE, b3 >>> Byte.SIZE);
      long a4 = s4[i];
      long z4 = none(w4[i]);
      long b4 = w4[i] + z4;
      long even4 = pairs(a4, b4);
      long odd4 = pairs(a4 >>> Byte.SIZE, b4 >>> Byte.SIZE);
      long a5 = s5[i];
      long z5 = none(w5[i]);
      long b5 = w5[i] + z5;
      long even5 = pairs(a5, b5);
      long odd5 = pairs(a5 >>> Byte.SIZE, b5 >>> Byte.SIZE);
      long total = (ByteSums.ONES - z0) * v0
          + (ByteSums.ONES - z1) * v1
          + (ByteSums.ONES - z2) * v2
          + (ByteSums.ONES - z3) * v3
          + (ByteSums.ONES - z4) * v4
          + (ByteSums.ONES - z5) * v5;
      for (int j = 0; j < Long.SIZE; j += Short.SIZE) {
        int row = at + i * Long.BYTES + (j >>> 3);
        row(
            row,
            pair(even0, j),
            pair(even1, j),
            pair(even2, j),
            pair(even3, j),
            pair(even4, j),
            pair(even5, j),
            (int) (total >>> j) & 0xF,
            v0,
            v1,
            v2,
            v3,
            v4,
            v5,
            out0,
            out1,
            out2,
            out3,
            out4,
            out5,
            overall,
            levels);
        row(
            row + 1,
            pair(odd0, j),
            pair(odd1, j),
            pair(odd2, j),
            pair(odd3, j),
            pair(odd4, j),
            pair(odd5, j),
            (int) (total >>> (j + Byte.SIZE)) & 0xF,
            v0,
            v1,
            v2,
            v3,
            v4,
            v5,
            out0,
            out1,
            out2,
            out3,
            out4,
            out5,
            overall,
            levels);
      }
    }
  }

  /**
   * One row.
   *
   * @param total the weight of the dimensions that have a score
   */
  private static void row(
      int row,
      int pair0,
      int pair1,
      int pair2,
      int pair3,
      int pair4,
      int pair5,
      int total,
      double v0,
      double v1,
      double v2,
      double v3,
      double v4,
      double v5,
      double[] out0,
      double[] out1,
      double[] out2,
      double[] out3,
      double[] out4,
      double[] out5,
      double[] overall,
      byte[] levels) {
    out0[row] = QUOTIENTS[pair0];
    out1[row] = QUOTIENTS[pair1];
    out2[row] = QUOTIENTS[pair2];
    out3[row] = QUOTIENTS[pair3];
    out4[row] = QUOTIENTS[pair4];
    out5[row] = QUOTIENTS[pair5];
    double d0 = WEIGHTS_AS_DOUBLES[pair0 >>> SUM_BITS];
    double d1 = WEIGHTS_AS_DOUBLES[pair1 >>> SUM_BITS];
    double d2 = WEIGHTS_AS_DOUBLES[pair2 >>> SUM_BITS];
    double d3 = WEIGHTS_AS_DOUBLES[pair3 >>> SUM_BITS];
    double d4 = WEIGHTS_AS_DOUBLES[pair4 >>> SUM_BITS];
    double d5 = WEIGHTS_AS_DOUBLES[pair5 >>> SUM_BITS];
    double n01 = v0 * NUMERATORS[pair0] * d1 + v1 * NUMERATORS[pair1] * d0;
    double n34 = v3 * NUMERATORS[pair3] * d4 + v4 * NUMERATORS[pair4] * d3;
    double d01 = d0 * d1;
    double d34 = d3 * d4;
    double n012 = n01 * d2 + v2 * NUMERATORS[pair2] * d01;
    double n345 = n34 * d5 + v5 * NUMERATORS[pair5] * d34;
    double d012 = d01 * d2;
    double d345 = d34 * d5;
    double score = (n012 * d345 + n345 * d012) / (4.0 * total * d012 * d345);
    overall[row] = score;
    levels[row] = Levels.of(score, total);
  }

  private static long pairs(long sums, long weights) {
    return (sums & EVEN) | (weights & EVEN) << SUM_BITS;
  }

  private static int pair(long pairs, int shift) {
    return (int) (pairs >>> shift) & (PAIRS - 1);
  }

  /** Eight times 1 where the byte is 0; no byte may exceed 128. */
  private static long none(long bytes) {
    return ~(bytes + SEVEN_BITS) >>> SUM_BITS & ByteSums.ONES;
  }
}
