package dev.maturity.cli.terminal;

import dev.maturity.problem.Location;
import dev.maturity.problem.PlainText;
import dev.maturity.problem.Problem;

/**
 * What is wrong, in one shape everywhere, the one that compilers use and editors understand: {@code
 * model.json:4:62: error: The weight (-1) … [/criteria/0/weight]}, and the way out on a line of its own.
 */
public final class Messages {

  /** Names the command where there is no file to name. */
  private static final String SELF = "maturity";

  private Messages() {}

  /**
   * A problem.
   *
   * @param file the file it is in, as the person named it; empty for none
   * @param problem the problem
   * @param style how words are set off
   * @return its lines, each ended
   */
  public static String problem(String file, Problem problem, Style style) {
    Location location = problem.location();
    String at = location == null ? "" : ":" + location.line() + ":" + location.column();
    String pointer = problem.path().isEmpty() ? "" : " [" + PlainText.of(problem.path()) + "]";
    String kind = problem.isError() ? style.error("error") : style.warning("warning");
    return lines(
        (file.isEmpty() ? SELF : PlainText.of(file) + at) + ": " + kind,
        problem.message() + pointer,
        problem.hint());
  }

  /**
   * An error that has no place.
   *
   * @param message one sentence or more
   * @param hint the way out; empty for none
   * @param style how words are set off
   * @return its lines, each ended
   */
  public static String error(String message, String hint, Style style) {
    return lines(SELF + ": " + style.error("error"), message, hint);
  }

  private static String lines(String head, String message, String hint) {
    StringBuilder text = new StringBuilder(head).append(": ").append(PlainText.of(message));
    hint.lines().forEach(line -> text.append("\n  ").append(PlainText.of(line)));
    return text.append('\n').toString();
  }
}
