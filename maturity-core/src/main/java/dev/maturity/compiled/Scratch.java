package dev.maturity.compiled;

import java.util.Arrays;

/** The working memory of one thread. */
final class Scratch {

  final long[] sums = new long[AnswerLayout.ROWS];
  final long[] values = new long[AnswerLayout.LANES];
  final long[] weights = new long[AnswerLayout.LANES];
  final double[] numbers = new double[AnswerLayout.ROWS];
  final long[] sum = new long[AnswerLayout.LANES];
  final long[] rising = new long[AnswerLayout.LANES];
  final long[] falling = new long[AnswerLayout.LANES];
  final SliceFold fold = new SliceFold();
  final long[] codes = new long[AnswerLayout.LANES];
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
    Arrays.fill(rising, 0, lanes, 0);
    Arrays.fill(falling, 0, lanes, 0);
  }

  void widen(int lanes) {
    LaneSums.widen(values, evenValues, oddValues, lanes);
    LaneSums.widen(weights, evenWeights, oddWeights, lanes);
  }

  /** Gives the sums of one block away. */
  void give(int rows, boolean isWide, Quotients into) {
    int lanes = TableTerm.lanes(rows);
    if (isWide) {
      LaneSums.spread(evenValues, oddValues, lanes, into.p());
      LaneSums.spread(evenWeights, oddWeights, lanes, into.q());
      into.hasAbsent =
          LaneSums.hasWideZero(evenWeights, lanes) || LaneSums.hasWideZero(oddWeights, lanes);
    } else {
      into.takeLanes(values, weights, null, rows);
    }
  }
}
