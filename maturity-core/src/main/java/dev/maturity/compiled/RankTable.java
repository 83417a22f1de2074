package dev.maturity.compiled;

import java.util.Arrays;

/**
 * Ranks of scores by a table. A score is scaled and rounded to one of many places. Neither ever turns the order of two scores
 * round, so all scores of a place have one rank, unless a cut point falls into it.
 */
final class RankTable {

  private static final int PLACES = 1_024;

  /** Places before the lowest and behind the highest score, so that what is rounded stays inside. */
  private static final int MARGIN = 8;

  /** Whoever adds a fraction to this rounds it to a whole number, which is then in the last bits. */
  private static final double TO_LAST_BITS = 0x1.8p52;

  /** Scaled scores up to here leave {@link #TO_LAST_BITS} its size. */
  private static final double MOST_SCALED = 0x1p50;

  /** The rank of each place as an unsigned byte; 0 if it must be searched for. */
  private final byte[] ranks = new byte[PLACES];

  private final double scale;
  private final double offset;

  /**
   * Makes a table.
   *
   * @param below for each cut point, from the lowest up, a score that certainly does not reach it
   * @param reaching for each a score that certainly does
   * @param low the lowest score
   * @param high the highest score
   */
  RankTable(double[] below, double[] reaching, double low, double high) {
    scale = (PLACES - 2 * MARGIN) / (high > low ? high - low : 1);
    offset = TO_LAST_BITS + (MARGIN - low * scale);
    if (Math.max(Math.abs(low), Math.abs(high)) * scale > MOST_SCALED) {
      return;
    }
    int from = 0;
    for (int k = 0; k < below.length; k++) {
      fill(from, place(below[k]), k + 1);
      from = place(reaching[k]);
    }
    fill(from, PLACES - 1, below.length + 1);
    for (int k = 0; k < below.length; k++) {
      int lower = place(below[k]);
      int upper = place(reaching[k]);
      if (lower == upper || Math.nextUp(below[k]) != reaching[k]) {
        fill(lower, upper, 0);
      }
    }
  }

  private void fill(int first, int last, int rank) {
    if (first <= last) {
      Arrays.fill(ranks, first, last + 1, (byte) rank);
    }
  }

  /** Cut points may lie outside of all scores. */
  private int place(double score) {
    double place = score * scale + offset - TO_LAST_BITS;
    return (int) Math.max(0, Math.min(PLACES - 1, place));
  }

  /** Writes the scaled scores, which {@link #rank} takes. */
  void scale(double[] scores, int rows, double[] into) {
    double times = scale;
    double plus = offset;
    for (int i = 0; i < rows; i++) {
      into[i] = scores[i] * times + plus;
    }
  }

  /** The rank of a scaled score as an unsigned byte; 0 if it must be searched for, anything if it is not a number. */
  byte rank(double scaled) {
    return ranks[(int) Double.doubleToRawLongBits(scaled) & (PLACES - 1)];
  }
}
