package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * The levels that a link leads to.
 *
 * @param scheme the id of the scheme
 * @param lowest the id of the lowest level
 * @param highest the id of the highest level; the same as the lowest when left out
 */
public record LevelSpan(
    @JsonProperty(required = true) String scheme,
    @JsonProperty(required = true) String lowest,
    String highest) {

  /** Requires scheme and lowest level. */
  public LevelSpan {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(lowest, "lowest");
    highest = Given.or(highest, lowest);
  }

  @Override
  public String toString() {
    return scheme + " " + (lowest.equals(highest) ? lowest : lowest + " to " + highest);
  }
}
