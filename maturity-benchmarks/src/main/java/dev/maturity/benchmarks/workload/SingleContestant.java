package dev.maturity.benchmarks.workload;

/** Somebody who scores one assessment at a time. */
public interface SingleContestant extends AutoCloseable {

  /**
   * Brings an assessment into the form that this contestant likes best. Off the clock.
   *
   * @param codes the codes of the answers
   * @return the assessment in that form
   */
  Object prepare(byte[] codes);

  /**
   * Scores an assessment. On the clock.
   *
   * @param assessment the assessment in that form
   * @return all scores and the level
   * @throws Exception if that fails
   */
  Object score(Object assessment) throws Exception;

  /**
   * Reads what {@link #score} returned. Off the clock.
   *
   * @param scored what was returned
   * @return the result
   */
  Result read(Object scored);

  @Override
  default void close() {}
}
