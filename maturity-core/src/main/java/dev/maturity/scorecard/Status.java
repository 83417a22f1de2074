package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What could be said of a node. */
public enum Status {
  /** It has a score, and a level if the model asks for one. */
  @JsonProperty("scored")
  SCORED,
  /** It has a score, but too little is answered for a level. */
  @JsonProperty("insufficient")
  INSUFFICIENT,
  /** Nothing in it is answered: it has no score, which is not a score of 0. */
  @JsonProperty("unanswered")
  UNANSWERED,
  /** Nothing in it concerns the subject. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE,
  /** The model declines a score here; the node may still have a level. */
  @JsonProperty("not-scored")
  NOT_SCORED,
  /** Its rule failed; the scorecard's problems say how. */
  @JsonProperty("failed")
  FAILED
}
