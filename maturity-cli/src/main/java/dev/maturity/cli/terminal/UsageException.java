package dev.maturity.cli.terminal;

/** Says that the command line asks for what cannot be done: a wrong option, a file that is not there. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A wrong use.
   *
   * @param message one sentence that names the thing and its value
   * @param hint the way out; empty when none is known
   */
  public UsageException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /**
   * The way out.
   *
   * @return the hint; empty when none is known
   */
  public String hint() {
    return hint;
  }
}
