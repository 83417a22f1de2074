package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Levels from one to another: never empty, never reversed.
 *
 * @param lowest the lowest
 * @param highest the highest, which may be the same
 */
public record RungRange(
    @JsonProperty(required = true) Rung lowest,
    @JsonProperty(required = true) Rung highest) {

  /** Refuses null and a range that is reversed. */
  public RungRange {
    Objects.requireNonNull(lowest, "lowest");
    Objects.requireNonNull(highest, "highest");
    if (lowest.rank() > highest.rank()) {
      throw new IllegalArgumentException("The lowest level (%s) must not be above the highest (%s)."
          .formatted(lowest.id(), highest.id()));
    }
  }

  /** The smallest range that holds both: what lies between two that do not touch belongs to it. */
  RungRange union(RungRange other) {
    return new RungRange(
        lowest.rank() <= other.lowest.rank() ? lowest : other.lowest,
        highest.rank() >= other.highest.rank() ? highest : other.highest);
  }

  /** {@code 3, Mobilize} or {@code 4, Scale to 5, Embed}. */
  @Override
  public String toString() {
    return lowest.rank() == highest.rank() ? lowest.toString() : lowest + " to " + highest;
  }
}
