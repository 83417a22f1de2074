package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the raters together said of a criterion. */
public enum CriterionState {
  /** At least one rater gave a rating. */
  @JsonProperty("rated")
  RATED,
  /** There were responses, but none that rates, and not all said not applicable. */
  @JsonProperty("dont-know")
  DONT_KNOW,
  /** There was no response at all. */
  @JsonProperty("unanswered")
  UNANSWERED,
  /** Every response said not applicable. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE,
  /** There were ratings, but the rule that makes one of them failed; the scorecard's problems say how. */
  @JsonProperty("failed")
  FAILED;

  /** Whether an answer is still open. */
  boolean isUnknown() {
    return this != RATED && this != NOT_APPLICABLE;
  }
}
