package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import java.util.Arrays;

/** Scores chunks of a questionnaire with more criteria: after every eight, the sums move from bytes to 16 bits. */
final class WideChunk {
  private static final int DIMENSIONS = 6;

  /** Every other byte: the low halves of four numbers of 16 bits. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private final Questionnaire questionnaire;
  private final long[] codes;
  private final Results results;
  private final ByteSums adder = new ByteSums(ByteKernel.LONGS);
  private final long[] sums = new long[ByteKernel.LONGS];
  private final long[] weights = new long[ByteKernel.LONGS];
  private final long[] evenSums = new long[ByteKernel.LONGS];
  private final long[] oddSums = new long[ByteKernel.LONGS];
  private final long[] evenWeights = new long[ByteKernel.LONGS];
  private final long[] oddWeights = new long[ByteKernel.LONGS];
  private final int[][] numerators = new int[DIMENSIONS][ByteKernel.CHUNK];
  private final int[][] denominators = new int[DIMENSIONS][ByteKernel.CHUNK];

  WideChunk(Questionnaire questionnaire, long[] codes, Results results) {
    this.questionnaire = questionnaire;
    this.codes = codes;
    this.results = results;
  }

  void run(int from, int to) {
    for (int chunk = from; chunk < to; chunk++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        add(chunk, d);
        numbers(evenSums, oddSums, numerators[d]);
        numbers(evenWeights, oddWeights, denominators[d]);
        minus(numerators[d], denominators[d]);
      }
      finish(chunk * ByteKernel.CHUNK);
    }
  }

  private void add(int chunk, int dimension) {
    Arrays.fill(evenSums, 0);
    Arrays.fill(oddSums, 0);
    Arrays.fill(evenWeights, 0);
    Arrays.fill(oddWeights, 0);
    int each = questionnaire.criteriaEach();
    for (int i = 0; i < each; i += ByteKernel.NARROW) {
      Arrays.fill(sums, 0);
      Arrays.fill(weights, 0);
      for (int c = dimension * each + i; c < dimension * each + i + ByteKernel.NARROW; c++) {
        int at = (chunk * questionnaire.criteria() + c) * ByteKernel.LONGS;
        adder.add(codes, at, sums, weights, questionnaire.weight(c), questionnaire.reversed(c));
      }
      widen(sums, evenSums, oddSums);
      widen(weights, evenWeights, oddWeights);
    }
  }

  private static void widen(long[] bytes, long[] even, long[] odd) {
    for (int i = 0; i < bytes.length; i++) {
      long x = bytes[i];
      even[i] += x & EVEN;
      odd[i] += (x >>> 8) & EVEN;
    }
  }

  private static void numbers(long[] even, long[] odd, int[] to) {
    for (int i = 0; i < even.length; i++) {
      for (int j = 0; j < 4; j++) {
        to[i * 8 + 2 * j] = (int) (even[i] >>> (16 * j)) & 0xFFFF;
        to[i * 8 + 2 * j + 1] = (int) (odd[i] >>> (16 * j)) & 0xFFFF;
      }
    }
  }

  private static void minus(int[] from, int[] what) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= what[i];
    }
  }

  private void finish(int at) {
    for (int i = 0; i < ByteKernel.CHUNK; i++) {
      long numerator = 0;
      long denominator = 1;
      int total = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        int n = numerators[d][i];
        int w = denominators[d][i];
        results.dimensions()[d][at + i] = n / (4.0 * w);
        int none = (w - 1) >>> (Integer.SIZE - 1);
        int weight = questionnaire.dimensionWeight(d);
        numerator = numerator * (w + none) + (long) weight * n * denominator;
        denominator *= w + none;
        total += weight * (1 - none);
      }
      double score = (double) numerator / (double) (4L * total * denominator);
      results.overall()[at + i] = score;
      results.levels()[at + i] = Levels.of(score, total);
    }
  }
}
