package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a model makes of a criterion that has no rating. */
public enum MissingAnswer {
  /** It leaves every aggregation. */
  @JsonProperty("exclude")
  EXCLUDE,
  /** It counts as 0. */
  @JsonProperty("worst")
  WORST,
  /** It counts as 1. */
  @JsonProperty("best")
  BEST,
  /** It counts as ½. */
  @JsonProperty("neutral")
  NEUTRAL,
  /** It counts as the criterion's own target; for not-applicable criteria only. */
  @JsonProperty("target")
  TARGET
}
