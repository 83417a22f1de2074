package dev.maturity.engine;

import dev.maturity.model.Fraction;
import dev.maturity.model.PartValue;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import org.jspecify.annotations.Nullable;

/**
 * A scored node, with what only the node above it needs.
 *
 * @param ranks the ranks that the unknown answers could still lead to; null without a level rule
 * @param positions the positions that they could still lead to; null without a level rule
 */
record NodeResult(
    DimensionScore score, @Nullable Range ranks, @Nullable Range positions) {

  /** What this node is to the one above. */
  Entry entry(PartValue of, Fraction weight) {
    return Entry.of(score.id(), weight, value(of), range(of), absence());
  }

  /** What the node above takes from this one; null if there is no such thing. */
  @Nullable
  Fraction value(PartValue of) {
    Score own = score.score();
    Placement placement = score.placement();
    return switch (of) {
      case SCORE -> own == null ? null : own.exact();
      case FRACTION -> own == null ? null : score.bounds().fraction(own.exact());
      case LEVEL_RANK -> placement == null ? null : Fraction.of(placement.rank());
      case POSITION -> placement == null ? null : placement.position().exact();
    };
  }

  /** What that could still become; null if nothing in the node could ever bring it about. */
  private @Nullable Range range(PartValue of) {
    Range range = score.range();
    return switch (of) {
      case SCORE -> range;
      case FRACTION ->
        range == null
            ? null
            : new Range(
                score.bounds().fraction(range.low()), score.bounds().fraction(range.high()));
      case LEVEL_RANK -> ranks;
      case POSITION -> positions;
    };
  }

  /** Why it could not go into the node above. */
  private Absence.Reason absence() {
    return switch (score.status()) {
      case NOT_APPLICABLE -> Absence.Reason.NOT_APPLICABLE;
      case UNANSWERED -> Absence.Reason.UNANSWERED;
      case FAILED -> Absence.Reason.FAILED;
      case SCORED, INSUFFICIENT, NOT_SCORED -> Absence.Reason.NO_RESULT;
    };
  }
}
