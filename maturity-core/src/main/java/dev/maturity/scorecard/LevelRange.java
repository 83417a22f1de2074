package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Level;
import java.io.Serializable;
import java.util.Objects;

/**
 * The lowest and the highest level that the unknown answers could still lead to.
 *
 * @param low the level if every unknown answer came out worst
 * @param high the level if every unknown answer came out best
 */
public record LevelRange(
    @JsonProperty(required = true) Level low,
    @JsonProperty(required = true) Level high) implements Serializable {

  /** Refuses null. */
  public LevelRange {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
  }

  /**
   * Whether the unknown answers cannot change the level.
   *
   * @return true if both ends are the same level
   */
  public boolean isPoint() {
    return low.equals(high);
  }

  /** One name, or both: {@code Establishing to Performing}. */
  @Override
  public String toString() {
    return isPoint() ? low.name() : low.name() + " to " + high.name();
  }
}
