package dev.maturity.benchmark;

/** What a benchmark says. */
public enum BenchmarkKind {
  /** How many organisations stand on which step: a level can be compared with it. */
  DISTRIBUTION("distribution"),
  /** For how many organisations a statement is true. */
  STATEMENT("statement"),
  /** Something in words, without a number. */
  FINDING("finding");

  private final String word;

  BenchmarkKind(String word) {
    this.word = word;
  }

  /** The kind in a word: {@code distribution}. */
  @Override
  public String toString() {
    return word;
  }
}
