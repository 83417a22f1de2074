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
  NOT_APPLICABLE;

  /** Whether an answer is still open. */
  boolean isUnknown() {
    return this == DONT_KNOW || this == UNANSWERED;
  }
}
