package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * The level that a link starts from.
 *
 * @param scheme the id of the scheme
 * @param level the id of the level
 */
public record LevelEnd(
    @JsonProperty(required = true) String scheme,
    @JsonProperty(required = true) String level) {

  /** Refuses null. */
  public LevelEnd {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(level, "level");
  }

  @Override
  public String toString() {
    return scheme + " " + level;
  }
}
