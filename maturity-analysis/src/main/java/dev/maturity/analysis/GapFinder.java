package dev.maturity.analysis;

import dev.maturity.analysis.Gap.Outcome;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures a node against its goal. */
final class GapFinder {

  private GapFinder() {}

  static Gap gap(Scorecard card, DimensionScore node, Goal goal) {
    if (goal instanceof Goal.OfLevel level) {
      return ofLevel(card, node, level);
    }
    return ofScore(node, (Goal.OfScore) goal);
  }

  private static Gap ofLevel(Scorecard card, DimensionScore node, Goal.OfLevel goal) {
    List<String> ids = card.levels().stream().map(Level::id).toList();
    int rank = ids.indexOf(goal.level()) + 1;
    Placement now = node.placement();
    LevelRange range = node.levelRange();
    Boolean could = range == null
        ? null
        : settled(
            ids.indexOf(range.low().id()) + 1 >= rank, ids.indexOf(range.high().id()) + 1 >= rank);
    Outcome outcome = outcome(node, now == null ? null : now.rank() >= rank, could);
    Fraction distance = null;
    if (outcome == Outcome.MET) {
      distance = Fraction.ZERO;
    } else if (outcome == Outcome.SHORT && now != null) {
      distance = Fraction.of(rank).minus(now.position().exact());
    }
    List<String> asked = ids.subList(0, rank);
    List<Comparison> unmet = outcome == Outcome.MET
        ? List.of()
        : node.derivation().comparisons().stream()
            .filter(comparison -> asked.contains(comparison.level()) && !comparison.holds())
            .toList();
    return new Gap(
        node.id(),
        node.name(),
        goal,
        outcome,
        isCertain(outcome, could),
        now,
        node.score(),
        distance,
        share(distance, Fraction.of(ids.size() - 1L)),
        unmet);
  }

  private static Gap ofScore(DimensionScore node, Goal.OfScore goal) {
    Score score = node.status() == Status.SCORED ? node.score() : null;
    Range range = node.range();
    Boolean could = range == null
        ? null
        : settled(
            range.low().compareTo(goal.score()) >= 0, range.high().compareTo(goal.score()) >= 0);
    Outcome outcome =
        outcome(node, score == null ? null : score.exact().compareTo(goal.score()) >= 0, could);
    Fraction distance = null;
    if (outcome == Outcome.MET) {
      distance = Fraction.ZERO;
    } else if (outcome == Outcome.SHORT && score != null) {
      distance = goal.score().minus(score.exact());
    }
    return new Gap(
        node.id(),
        node.name(),
        goal,
        outcome,
        isCertain(outcome, could),
        node.placement(),
        node.score(),
        distance,
        share(distance, node.bounds().high().minus(node.bounds().low())),
        List.of());
  }

  /** What all that the unknown answers could still lead to has in common; null when it differs. */
  private static @Nullable Boolean settled(boolean atWorst, boolean atBest) {
    return atWorst == atBest ? atWorst : null;
  }

  /** What is known now decides; where nothing is, what every answer leads to; else nobody knows. */
  private static Outcome outcome(
      DimensionScore node, @Nullable Boolean now, @Nullable Boolean settled) {
    if (node.status() == Status.NOT_APPLICABLE) {
      return Outcome.NOT_APPLICABLE;
    }
    Boolean met = now == null ? settled : now;
    if (met == null) {
      return Outcome.UNKNOWN;
    }
    return met ? Outcome.MET : Outcome.SHORT;
  }

  /** Any answer at all to something unknown may be enough: then all lead elsewhere than where the node is now. */
  private static boolean isCertain(Outcome outcome, @Nullable Boolean settled) {
    return switch (outcome) {
      case MET -> settled != null && settled;
      case SHORT -> settled != null && !settled;
      case UNKNOWN -> false;
      case NOT_APPLICABLE -> true;
    };
  }

  /** A way of no length is behind whoever stands on it. */
  private static @Nullable Fraction share(@Nullable Fraction distance, Fraction way) {
    return distance == null || distance.signum() == 0 ? distance : distance.dividedBy(way);
  }
}
