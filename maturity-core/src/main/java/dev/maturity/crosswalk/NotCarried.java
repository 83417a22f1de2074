package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Answers that were not carried over, and why.
 *
 * @param from the ids of the criteria that were answered
 * @param to the ids of the criteria that they could have answered; empty if there are none
 * @param raters the ids of the raters whose answers they are; empty when the only rater is not named
 * @param reason why
 */
public record NotCarried(
    @JsonProperty(required = true) List<String> from,
    List<String> to,
    List<String> raters,
    @JsonProperty(required = true) Reason reason) {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public NotCarried {
    from = List.copyOf(from);
    to = Given.list(to);
    raters = Given.list(raters);
    Objects.requireNonNull(reason, "reason");
  }

  /** Why an answer was not carried over. */
  public enum Reason {
    /** Nothing in the other model asks for it. */
    @JsonProperty("no-counterpart")
    NO_COUNTERPART("the other model does not ask it"),
    /** What the other model asks overlaps, or may be the same, but is not close enough. */
    @JsonProperty("not-close-enough")
    NOT_CLOSE_ENOUGH("the criteria do not correspond closely enough"),
    /** Both models have a criterion of this id, and word it otherwise. */
    @JsonProperty("reworded")
    REWORDED("the criterion is worded otherwise"),
    /** The same answer means, or is worth, something else there. */
    @JsonProperty("other-scale")
    OTHER_SCALE("the two scales do not mean the same"),
    /** More of the one is less of the other, and the scale has no one answer for that. */
    @JsonProperty("no-mirror")
    NO_MIRROR("the one asks for the opposite of the other, and the scale has no answer for that"),
    /** One answer would count for several criteria. */
    @JsonProperty("one-for-several")
    ONE_FOR_SEVERAL("one answer would count for several criteria"),
    /** Several answers would answer the one criterion differently. */
    @JsonProperty("contradiction")
    CONTRADICTION("the answers contradict each other"),
    /** The answer was itself carried over: what is said twice removed is hearsay. */
    @JsonProperty("carried-before")
    CARRIED_BEFORE("the answer was carried over already");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in words. */
    @Override
    public String toString() {
      return words;
    }
  }
}
