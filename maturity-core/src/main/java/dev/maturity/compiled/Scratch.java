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

  void clearLanes(int lanes, LaneWidth width) {
    Arrays.fill(values, 0, lanes, 0);
    Arrays.fill(weights, 0, lanes, 0);
    if (width.hasWideValues()) {
      Arrays.fill(evenValues, 0, lanes, 0);
      Arrays.fill(oddValues, 0, lanes, 0);
    }
    if (width.hasWideWeights()) {
      Arrays.fill(evenWeights, 0, lanes, 0);
      Arrays.fill(oddWeights, 0, lanes, 0);
    }
  }

  void clearSum(int lanes) {
    Arrays.fill(sum, 0, lanes, 0);
    Arrays.fill(rising, 0, lanes, 0);
    Arrays.fill(falling, 0, lanes, 0);
  }

  void widen(int lanes, LaneWidth width) {
    LaneSums.widen(values, evenValues, oddValues, lanes);
    if (width.hasWideWeights()) {
      LaneSums.widen(weights, evenWeights, oddWeights, lanes);
    }
  }

  /** Gives the sums of one block away. */
  void give(int rows, LaneWidth width, Quotients into) {
    int lanes = TableTerm.lanes(rows);
    if (!width.hasWideValues()) {
      into.takeLanes(values, weights, null, rows);
      return;
    }
    LaneSums.spread(evenValues, oddValues, lanes, into.p());
    if (width.hasWideWeights()) {
      LaneSums.spread(evenWeights, oddWeights, lanes, into.q());
      into.hasAbsent =
          LaneSums.hasWideZero(evenWeights, lanes) || LaneSums.hasWideZero(oddWeights, lanes);
    } else {
      LaneSums.spread(weights, 0, lanes, LaneSums.NUMBERS, into.q());
      into.hasAbsent = LaneSums.hasZero(weights, rows);
    }
  }

  /** Copies the sums into columns of that width, from a lane on. */
  void copy(LaneWidth width, int lanes, LaneColumn intoValues, LaneColumn intoWeights, int first) {
    if (width.hasWideValues()) {
      intoValues.set(first, lanes, evenValues, oddValues);
    } else {
      intoValues.set(first, lanes, values);
    }
    if (width.hasWideWeights()) {
      intoWeights.set(first, lanes, evenWeights, oddWeights);
    } else {
      intoWeights.set(first, lanes, weights);
    }
  }
}
