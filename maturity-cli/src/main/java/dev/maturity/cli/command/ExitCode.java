package dev.maturity.cli.command;

/** What the process returns. */
final class ExitCode {

  static final int GOOD = 0;

  /** What was looked at has problems. */
  static final int PROBLEMS = 1;

  /** The command line asks for what cannot be done. */
  static final int USAGE = 2;

  /** A fault of this program. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}
