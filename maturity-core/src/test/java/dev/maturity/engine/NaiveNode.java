package dev.maturity.engine;

import dev.maturity.model.PartValue;
import dev.maturity.scorecard.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the {@link NaiveScorer} finds out about a node. Null is what a node does not have. */
final class NaiveNode {

  @Nullable
  Ratio score;

  /** The ends of the node's range. */
  Ratio low = Ratio.ZERO;

  Ratio high = Ratio.ONE;

  Ratio coverage = Ratio.ONE;
  int applicable;
  int answered;

  /** Whether any criterion in it has a value. */
  boolean knows;

  Status status = Status.UNANSWERED;

  @Nullable
  Integer rank;

  @Nullable
  Ratio position;

  List<Integer> ahead = List.of();

  @Nullable
  Ratio taken(PartValue of) {
    return switch (of) {
      case SCORE -> score;
      case FRACTION -> score == null ? null : score.minus(low).over(high.minus(low));
      case LEVEL_RANK -> rank == null ? null : Ratio.of(rank);
      case POSITION -> position;
    };
  }

  Ratio lowTaken(PartValue of) {
    return switch (of) {
      case SCORE -> low;
      case FRACTION -> Ratio.ZERO;
      case LEVEL_RANK, POSITION -> Ratio.ONE;
    };
  }

  Ratio highTaken(PartValue of, int levels) {
    return switch (of) {
      case SCORE -> high;
      case FRACTION -> Ratio.ONE;
      case LEVEL_RANK -> Ratio.of(levels);
      case POSITION -> Ratio.of(levels + 1L);
    };
  }
}
