package dev.maturity.validation;

import dev.maturity.model.Dimension;
import dev.maturity.model.PartValue;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.NodeBounds;
import java.util.Optional;

/**
 * What a dimension can hand up to the node above it.
 *
 * @param dimension the dimension
 * @param hasScore whether an aggregation gives it a score, be it one with problems
 * @param hasLevel whether a rule gives it a level, be it one with problems
 * @param bounds what it can score; empty if it has no score, or problems leave the bounds unknown
 */
record Outlook(Dimension dimension, boolean hasScore, boolean hasLevel, Optional<Range> bounds) {

  boolean has(PartValue taken) {
    return switch (taken) {
      case SCORE, FRACTION -> hasScore;
      case LEVEL_RANK, POSITION -> hasLevel;
    };
  }

  /** What the part can be worth; empty if it is not known, or never there. */
  Optional<Range> handedUp(PartValue taken, int levels) {
    if (!has(taken)) {
      return Optional.empty();
    }
    return switch (taken) {
      case SCORE -> bounds;
      case FRACTION -> Optional.of(Range.UNIT);
      case LEVEL_RANK, POSITION ->
        levels == 0
            ? Optional.empty()
            : Optional.of(NodeBounds.handedUp(taken, Range.UNIT, levels));
    };
  }
}
