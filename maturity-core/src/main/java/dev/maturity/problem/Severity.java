package dev.maturity.problem;

/** How much a {@link Problem} matters. */
public enum Severity {
  /** The thing cannot be used as it stands. */
  ERROR,
  /** The thing can be used, but probably does not say what its author meant. */
  WARNING
}
