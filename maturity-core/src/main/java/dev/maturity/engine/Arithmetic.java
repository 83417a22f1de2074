package dev.maturity.engine;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps that scoring takes and replaying takes again, each checked for what a rule must keep. */
final class Arithmetic {

  private Arithmetic() {}

  /** A node's score with the share of each part in it. */
  record Sum(Fraction result, List<Contribution> contributions) {}

  /**
   * Aggregates.
   *
   * @throws IllegalStateException if the result leaves the node's range, or the contributions do not sum to it
   */
  static Sum aggregate(Aggregation aggregation, List<Part> parts, Range bounds) {
    Fraction result = aggregation.aggregate(parts);
    Fraction tolerance = aggregation.tolerance();
    boolean inside = result.plus(tolerance).compareTo(bounds.low()) >= 0
        && result.minus(tolerance).compareTo(bounds.high()) <= 0;
    if (!inside) {
      throw new IllegalStateException("The result (%s) must lie in the node's range, from %s to %s."
          .formatted(result, bounds.low(), bounds.high()));
    }
    List<Fraction> amounts = aggregation.contributions(parts, result);
    Fraction total = amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
    if (amounts.size() != parts.size() || !total.equals(result)) {
      throw new IllegalStateException(
          "The contributions %s must be one for each part and sum to the result (%s)."
              .formatted(amounts, result));
    }
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      contributions.add(new Contribution(parts.get(i), amounts.get(i)));
    }
    return new Sum(result, contributions);
  }

  /**
   * Decides a level.
   *
   * @throws IllegalStateException if the rank is none of the model's, or the position does not fit the rank
   */
  static LevelDecision decide(LevelRule rule, LevelCase given) {
    LevelDecision decision = rule.decide(given);
    int rank = decision.rank();
    boolean known =
        isRank(rank, given) && decision.ahead().stream().allMatch(other -> isRank(other, given));
    if (!known) {
      throw new IllegalStateException("The ranks (%d, ahead %s) must be from 1 to %d."
          .formatted(rank, decision.ahead(), given.top()));
    }
    Range allowed = new Range(Fraction.of(rank), Fraction.of(rank + 1));
    if (!allowed.contains(decision.position())) {
      throw new IllegalStateException("The position (%s) must lie from the rank (%d) to the next."
          .formatted(decision.position(), rank));
    }
    return decision;
  }

  /**
   * Makes one value of several ratings.
   *
   * @throws IllegalStateException if the value is none from 0 to 1
   */
  static Optional<Fraction> combine(Consensus consensus, List<Part> ratings) {
    Optional<Fraction> combined = consensus.combine(ratings);
    combined.filter(value -> !Range.UNIT.contains(value)).ifPresent(value -> {
      throw new IllegalStateException("The result (%s) must lie from 0 to 1.".formatted(value));
    });
    return combined;
  }

  /** A decision in the model's own words. */
  static Placement placement(LevelDecision decision, List<Level> levels) {
    return new Placement(
        levels.get(decision.rank() - 1),
        decision.rank(),
        Score.of(decision.position()),
        decision.ahead().stream().map(rank -> levels.get(rank - 1).id()).toList());
  }

  private static boolean isRank(int rank, LevelCase given) {
    return rank >= 1 && rank <= given.top();
  }
}
