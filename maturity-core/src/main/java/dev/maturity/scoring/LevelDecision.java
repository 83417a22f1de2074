package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison;
import java.util.List;
import java.util.Objects;

/**
 * What a level rule decided.
 *
 * @param rank the rank of the level, counted from 1
 * @param position the position on the curve, at least the rank and at most one above it
 * @param ahead the ranks of higher levels whose own demands are met although a lower one's are not
 * @param comparisons the comparisons that decided, lowest level first
 */
public record LevelDecision(
    int rank, Fraction position, List<Integer> ahead, List<Comparison> comparisons) {

  /** Requires the position; copies the lists. */
  public LevelDecision {
    Objects.requireNonNull(position, "position");
    ahead = List.copyOf(ahead);
    comparisons = List.copyOf(comparisons);
  }
}
