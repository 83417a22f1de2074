package dev.maturity.cli.input;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.util.List;

/** Says that a text cannot be used, and names it with every problem. */
public final class UnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Problem> problems;

  UnusableException(String file, MaturityException cause) {
    super(cause.getMessage(), cause);
    this.file = file;
    this.problems = cause.problems();
  }

  /**
   * The text.
   *
   * @return its name as the person gave it
   */
  public String file() {
    return file;
  }

  /**
   * What is wrong with it.
   *
   * @return the problems, at least one, in the order of the text
   */
  public List<Problem> problems() {
    return problems;
  }
}
