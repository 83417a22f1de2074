package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Where a node stands: its level, and its position on the curve.
 *
 * @param level the level
 * @param rank the rank of the level, counted from 1
 * @param position the rank and how far the node has come from there; what the distance means is said by the level rule
 * @param ahead the ids of higher levels whose own demands are met although a lower one's are not; they do not count
 */
public record Placement(
    @JsonProperty(required = true) Level level,
    @JsonProperty(required = true) int rank,
    @JsonProperty(required = true) Score position,
    List<String> ahead)
    implements Serializable {

  /**
   * Requires level and position; a list that is left out is empty.
   *
   * @throws IllegalArgumentException if the position does not lie from the rank to the next
   */
  public Placement {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(position, "position");
    Range fitting = new Range(Fraction.of(rank), Fraction.of(rank + 1L));
    if (!fitting.contains(position.exact())) {
      throw new IllegalArgumentException(
          "The position (%s) must lie from the rank (%s) to the next."
              .formatted(position.exact(), rank));
    }
    ahead = ahead == null ? List.of() : List.copyOf(ahead);
  }

  /** Rank, name and position: {@code 2 Establishing (position 2.67)}; never a position that is another rank. */
  @Override
  public String toString() {
    return rank + " " + level.name() + " (position " + shownPosition() + ")";
  }

  /** The position with two decimals, or with as many more as it takes to tell it from the next rank. */
  String shownPosition() {
    return Text.apart(position.exact(), Fraction.of(rank + 1L));
  }
}
