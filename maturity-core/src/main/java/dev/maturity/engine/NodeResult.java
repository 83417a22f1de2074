package dev.maturity.engine;

import dev.maturity.model.Fraction;
import dev.maturity.model.PartValue;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scored node, with what only the node above it needs.
 *
 * @param ranks the ranks that the unknown answers could still lead to; null without a level rule
 * @param positions the positions that they could still lead to; null without a level rule
 */
record NodeResult(
    DimensionScore score, @Nullable Range ranks, @Nullable Range positions) {

  /** What the node above takes from this one; empty if there is no such thing. */
  Optional<Fraction> value(PartValue of) {
    return switch (of) {
      case SCORE -> score.findScore().map(Score::exact);
      case FRACTION -> score.findScore().map(Score::exact).map(score.bounds()::fraction);
      case LEVEL_RANK -> placement().map(Placement::rank).map(Fraction::of);
      case POSITION -> placement().map(Placement::position).map(Score::exact);
    };
  }

  /** What that could still become; null if nothing in the node could ever bring it about. */
  @Nullable
  Range range(PartValue of) {
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
  Absence.Reason absence() {
    return switch (score.status()) {
      case NOT_APPLICABLE -> Absence.Reason.NOT_APPLICABLE;
      case UNANSWERED -> Absence.Reason.UNANSWERED;
      case FAILED -> Absence.Reason.FAILED;
      case SCORED, INSUFFICIENT, NOT_SCORED -> Absence.Reason.NO_RESULT;
    };
  }

  private Optional<Placement> placement() {
    return Optional.ofNullable(score.placement());
  }
}
