package dev.maturity.benchmarks.streams;

/**
 * A question of a survey.
 *
 * @param id its id
 * @param dimension the id of its dimension
 * @param weight how much it counts there
 * @param reversed whether 1 is the best answer
 */
record Question(String id, String dimension, int weight, boolean reversed) {

  double points(int answer) {
    return (reversed ? 5 - answer : answer - 1) / 4.0;
  }
}
