package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure the author of a link is, from the surest on. A word, and never a number that could be reckoned with. */
public enum Confidence {
  /** The sources say it, or nearly so. */
  @JsonProperty("high")
  HIGH("high"),
  /** Most of what the sources say agrees. */
  @JsonProperty("medium")
  MEDIUM("medium"),
  /** Somebody else may well see it otherwise. */
  @JsonProperty("low")
  LOW("low");

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  /**
   * The lower of two confidences.
   *
   * @param other the other one
   * @return the confidence in what rests on both
   */
  public Confidence lower(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The word in a file: {@code medium}. */
  @Override
  public String toString() {
    return word;
  }
}
