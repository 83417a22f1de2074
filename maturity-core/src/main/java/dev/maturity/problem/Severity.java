package dev.maturity.problem;

/** How bad a problem is. */
public enum Severity {
  /** The input cannot be used. */
  ERROR,
  /** The input can be used, but somebody should look. */
  WARNING
}
