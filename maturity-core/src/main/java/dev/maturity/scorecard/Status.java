package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What could be said of a node. */
public enum Status {
  /** It has a score, and a level if the model asks for one. */
  @JsonProperty("scored")
  SCORED("scored"),
  /**
   * Less is answered than the model's minimum. There is no level, and a score rests on little; there may be none where it is
   * made from levels.
   */
  @JsonProperty("insufficient")
  INSUFFICIENT("too little answered"),
  /** Nothing in it is answered: it has no score, which is not a score of 0. */
  @JsonProperty("unanswered")
  UNANSWERED("nothing answered"),
  /** Nothing in it concerns the subject. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE("nothing applicable"),
  /** The model declines a score here; the node may still have a level. */
  @JsonProperty("not-scored")
  NOT_SCORED("no score asked for"),
  /** Its rule failed; the scorecard's problems say how. */
  @JsonProperty("failed")
  FAILED("a rule failed");

  private final String words;

  Status(String words) {
    this.words = words;
  }

  /** The status in words: {@code nothing answered}. */
  @Override
  public String toString() {
    return words;
  }
}
