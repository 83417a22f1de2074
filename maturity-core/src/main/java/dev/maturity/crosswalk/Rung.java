package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A level and its place.
 *
 * @param rank its place, counted from 1, the lowest
 * @param id the id of the level
 * @param name its name
 */
public record Rung(
    @JsonProperty(required = true) int rank,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name) {

  /** Refuses null. */
  public Rung {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  /** The rank and the name: {@code 3, Mobilize}. */
  @Override
  public String toString() {
    return rank + ", " + name;
  }
}
