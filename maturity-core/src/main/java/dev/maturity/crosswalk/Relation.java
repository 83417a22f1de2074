package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How two levels, dimensions or criteria hang together, from the closest on. */
public enum Relation {
  /** They say the same, or nearly so. */
  @JsonProperty("close")
  CLOSE("close"),
  /** They overlap. */
  @JsonProperty("related")
  RELATED("related"),
  /** Nothing but the place in the order: what is at the same height need not be alike. Only of levels. */
  @JsonProperty("rank-only")
  RANK_ONLY("rank-only");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  /**
   * The looser of two relations.
   *
   * @param other the other one
   * @return what can still be said where both are needed
   */
  public Relation looser(Relation other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The word in a file: {@code rank-only}. */
  @Override
  public String toString() {
    return word;
  }
}
