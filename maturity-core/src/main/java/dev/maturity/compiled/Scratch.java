package dev.maturity.compiled;

import java.util.Arrays;

/** The working memory of one thread. */
final class Scratch {

  final long[] sums = new long[AnswerLayout.ROWS];
  final long[] values = new long[AnswerLayout.LANES];
  final long[] weights = new long[AnswerLayout.LANES];
  final double[] numbers = new double[AnswerLayout.ROWS];
  final long[] sum = new long[AnswerLayout.LANES];
  final long[] counts = new long[AnswerLayout.LANES];
  final long[] clean = new long[AnswerLayout.LANES];
  private Quotients[] sets = {};
  private final long[] evenValues = new long[AnswerLayout.LANES];
  private final long[] oddValues = new long[AnswerLayout.LANES];
  private final long[] evenWeights = new long[AnswerLayout.LANES];
  private final long[] oddWeights = new long[AnswerLayout.LANES];

  /** Room for the sums of that many sets. */
  Quotients[] sets(int count) {
    if (sets.length < count) {
      Quotients[] more = Arrays.copyOf(sets, count);
      Arrays.setAll(more, i -> i < sets.length ? sets[i] : new Quotients());
      sets = more;
    }
    return sets;
  }

  void clearLanes(int lanes, boolean isWide) {
    Arrays.fill(values, 0, lanes, 0);
    Arrays.fill(weights, 0, lanes, 0);
    if (isWide) {
      Arrays.fill(evenValues, 0, lanes, 0);
      Arrays.fill(oddValues, 0, lanes, 0);
      Arrays.fill(evenWeights, 0, lanes, 0);
      Arrays.fill(oddWeights, 0, lanes, 0);
    }
  }

  void clearSum(int lanes) {
    Arrays.fill(sum, 0, lanes, 0);
    Arrays.fill(counts, 0, lanes, 0);
  }

  void widen(int lanes) {
    LaneSums.widen(values, evenValues, oddValues, lanes);
    LaneSums.widen(weights, evenWeights, oddWeights, lanes);
  }

  /** Writes the sums as numbers, and what they come to. */
  void spread(QuotientTable table, int rows, Quotients into, double[] scores, int from) {
    int lanes = rows >>> 3;
    table.spread(values, weights, lanes, into, scores, from);
    into.hasAbsent = LaneSums.hasZero(weights, TableTerm.lanes(rows));
    if ((rows & 7) != 0) {
      table.spreadSome(values[lanes], weights[lanes], lanes << 3, rows, into, scores, from);
    }
  }

  void spread(int lanes, boolean isWide, Quotients into) {
    if (isWide) {
      LaneSums.spread(evenValues, oddValues, lanes, into.p);
      LaneSums.spread(evenWeights, oddWeights, lanes, into.q);
      into.hasAbsent =
          LaneSums.hasWideZero(evenWeights, lanes) || LaneSums.hasWideZero(oddWeights, lanes);
    } else {
      LaneSums.spread(values, lanes, into.p);
      LaneSums.spread(weights, lanes, into.q);
      into.hasAbsent = LaneSums.hasZero(weights, lanes);
    }
  }
}
