package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether somebody from outside leads an assessment. */
public enum AssessmentMode {
  /** The organisation answers by itself. */
  @JsonProperty("self-assessment")
  SELF_ASSESSMENT,
  /** Somebody who knows the model leads through it. */
  @JsonProperty("facilitated")
  FACILITATED
}
