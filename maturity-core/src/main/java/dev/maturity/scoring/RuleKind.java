package dev.maturity.scoring;

/** The places in a model where a rule can stand. */
public enum RuleKind {
  /** Makes a node's score from its parts. */
  AGGREGATION("aggregation"),
  /** Decides a node's level. */
  LEVEL("level rule"),
  /** Makes one answer from several raters'. */
  CONSENSUS("consensus");

  private final String words;

  RuleKind(String words) {
    this.words = words;
  }

  /** The kind in words: {@code aggregation}, {@code level rule}, {@code consensus}. */
  @Override
  public String toString() {
    return words;
  }
}
