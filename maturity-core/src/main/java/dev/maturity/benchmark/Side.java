package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a share lies, seen from the level that is compared. */
public enum Side {
  /** It is of that level or lower ones. */
  @JsonProperty("at-or-below")
  AT_OR_BELOW,
  /** It is of several levels together, some of them higher and some not: nobody knows how much of it is where. */
  @JsonProperty("across")
  ACROSS,
  /** It is of higher levels. */
  @JsonProperty("above")
  ABOVE
}
