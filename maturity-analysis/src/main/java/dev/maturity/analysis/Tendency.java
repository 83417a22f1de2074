package dev.maturity.analysis;

/** Which way a metric went, in the eyes of whoever wants it better. */
public enum Tendency {
  /** The way in which it should go. */
  BETTER,
  /** No way, exactly. */
  UNCHANGED,
  /** The other way. */
  WORSE
}
