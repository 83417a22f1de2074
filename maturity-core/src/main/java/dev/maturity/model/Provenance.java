package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a criterion comes from. */
public enum Provenance {
  /** The source lists it as an item of its own. */
  @JsonProperty("listed")
  LISTED,
  /** The author of the model read it out of the source's prose. */
  @JsonProperty("derived")
  DERIVED,
  /** It is confirmed by public material other than the model's main source. */
  @JsonProperty("public")
  PUBLIC,
  /** It is the choice of the model's author. */
  @JsonProperty("ours")
  OURS
}
