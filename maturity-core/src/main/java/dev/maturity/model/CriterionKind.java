package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing a criterion is; it changes no score. */
public enum CriterionKind {
  /** A question that the rater answers. */
  @JsonProperty("question")
  QUESTION,
  /** A sign of maturity, of which the rater says how far it is there. */
  @JsonProperty("indicator")
  INDICATOR,
  /** A trait of a level, read out of its description. */
  @JsonProperty("descriptor")
  DESCRIPTOR,
  /** A level that the rater gives to a dimension at once. */
  @JsonProperty("rating")
  RATING
}
