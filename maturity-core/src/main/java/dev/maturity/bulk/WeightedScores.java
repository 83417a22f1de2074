package dev.maturity.bulk;

/** Takes the scores under one weighting after the other. */
@FunctionalInterface
public interface WeightedScores {

  /**
   * Takes the scores under one weighting.
   *
   * @param weighting its number, from 0 up in order
   * @param scores the scores
   */
  void accept(int weighting, ScoreTable scores);
}
