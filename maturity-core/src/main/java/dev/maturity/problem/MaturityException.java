package dev.maturity.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when something cannot be used as it stands. It carries <em>all</em> problems that were found, not only the
 * first; the message lists them.
 */
public class MaturityException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings(
      "serial") // What List.copyOf makes can be serialised, though List does not say so.
  private final List<Problem> problems;

  /**
   * Makes an exception from what was found.
   *
   * @param summary one line that says what could not be used
   * @param problems the problems, at least one
   */
  public MaturityException(String summary, List<Problem> problems) {
    super(problems.stream()
        .map(problem -> "\n* " + problem)
        .collect(Collectors.joining("", summary, "")));
    this.problems = List.copyOf(problems);
  }

  /**
   * What was found.
   *
   * @return the problems, in the order in which they stand in the file or model
   */
  public List<Problem> problems() {
    return problems;
  }
}
