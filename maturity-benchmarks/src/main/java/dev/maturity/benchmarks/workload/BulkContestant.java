package dev.maturity.benchmarks.workload;

/** Somebody who scores many assessments at once. */
public interface BulkContestant extends AutoCloseable {

  /**
   * Takes the answers and brings them into the form that this contestant likes best. Off the clock.
   *
   * @param answers the answers
   * @param threads how many threads may score
   * @throws Exception if that fails
   */
  void prepare(Answers answers, int threads) throws Exception;

  /**
   * Scores every assessment and keeps every score. On the clock.
   *
   * @return what keeps the scores, so that nobody can leave them out
   * @throws Exception if that fails
   */
  Object score() throws Exception;

  /**
   * What the last {@link #score()} came to. Off the clock.
   *
   * @return the results in the order of the answers
   * @throws Exception if that fails
   */
  Results results() throws Exception;

  @Override
  default void close() {}
}
