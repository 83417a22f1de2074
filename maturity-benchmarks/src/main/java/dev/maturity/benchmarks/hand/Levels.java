package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Questionnaire;

/** Which fifth of the way from 0 to 1 a correctly rounded score lies in, without a branch and without a mistake. */
final class Levels {

  private Levels() {}

  /**
   * The level of a score n/d that was correctly rounded.
   *
   * <p>A score of exactly k/5 is rounded to the double nearest to k/5, and five times that double is rounded to k. Any other
   * score is at least 1/5d away from k/5, which is far more than a rounding: 5d is less than 2^50. So the whole part of five
   * times the double is that of 5n/d.
   *
   * @param score the score, or NaN
   * @param weight 0 if there is no score, else a positive number
   * @return the level, from 1, or 0 where there is none
   */
  static byte of(double score, int weight) {
    int level = Math.min(1 + (int) (score * Questionnaire.LEVELS), Questionnaire.LEVELS);
    return (byte) (level & (-weight >> (Integer.SIZE - 1)));
  }
}
