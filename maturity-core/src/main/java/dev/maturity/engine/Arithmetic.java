package dev.maturity.engine;

import dev.maturity.compiled.ScoreForm;
import dev.maturity.model.Fraction;
import dev.maturity.model.FractionSum;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Adjustment;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Aggregations;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps that scoring takes and replaying takes again, each checked for what a rule must keep. */
final class Arithmetic {

  private Arithmetic() {}

  /**
   * A node's score with the share of each part in it.
   *
   * @param result the score
   * @param adjustment how it came from what the aggregation gave; null if it is just that
   */
  record Sum(
      Fraction result,
      List<Contribution> contributions,
      @Nullable Adjustment adjustment) {}

  /**
   * Aggregates, maps and rounds.
   *
   * @throws BrokenContract if what the aggregation gives leaves its range, or the contributions do not sum to it
   */
  static Sum aggregate(Aggregation aggregation, List<Part> parts, ScoreForm form) {
    Fraction aggregated = given("result", aggregation.aggregate(parts));
    Fraction tolerance = aggregation.tolerance();
    Range natural = form.natural();
    boolean inside = aggregated.plus(tolerance).compareTo(natural.low()) >= 0
        && aggregated.minus(tolerance).compareTo(natural.high()) <= 0;
    if (!inside) {
      throw new BrokenContract("The result (%s) must lie in the node's range, from %s to %s."
          .formatted(aggregated, natural.low(), natural.high()));
    }
    List<Fraction> amounts = contributions(aggregation, parts, aggregated);
    if (form.isPlain()) {
      return new Sum(aggregated, shares(parts, amounts), null);
    }
    Fraction unrounded = form.mapped(aggregated);
    Fraction score = form.rounding().apply(unrounded, tolerance.times(form.slope()));
    List<Fraction> mapped = form.isUnmapped()
        ? amounts
        : mappedContributions(aggregation, parts, amounts, unrounded, form);
    return new Sum(
        score,
        shares(parts, mapped),
        new Adjustment(
            natural, form.declared(), form.rounding(), unrounded, score.minus(unrounded)));
  }

  private static List<Fraction> contributions(
      Aggregation aggregation, List<Part> parts, Fraction result) {
    List<Fraction> amounts = given("contributions", aggregation.contributions(parts, result));
    if (Aggregations.mean().equals(aggregation)) {
      // The shares of the mean sum to it by its definition; finding that out again takes longer
      // than they.
      return amounts;
    }
    FractionSum total = new FractionSum();
    for (Fraction amount : amounts) {
      total.add(amount);
    }
    if (amounts.size() != parts.size() || !total.value().equals(result)) {
      throw new BrokenContract(
          "The contributions %s must be one for each part and sum to the result (%s)."
              .formatted(amounts, result));
    }
    return amounts;
  }

  /**
   * The shares in the mapped number. A rule that commutes with mapping is asked about the mapped parts, so that a 3 on a
   * scale from 1 to 4 contributes as a 3. For any other the part of the number that no amount was given for is shared by
   * weight.
   */
  private static List<Fraction> mappedContributions(
      Aggregation aggregation,
      List<Part> parts,
      List<Fraction> amounts,
      Fraction mapped,
      ScoreForm form) {
    if (given("laws", aggregation.laws()).contains(Law.SHIFT_AND_SCALE)) {
      return contributions(aggregation, form.mapped(parts), mapped);
    }
    Fraction slope = form.slope();
    Fraction rest = mapped;
    Fraction weights = Fraction.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      rest = rest.minus(amounts.get(i).times(slope));
      weights = weights.plus(parts.get(i).weight());
    }
    List<Fraction> shared = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Fraction byWeight = rest.times(parts.get(i).weight()).dividedBy(weights);
      shared.add(amounts.get(i).times(slope).plus(byWeight));
    }
    return shared;
  }

  private static List<Contribution> shares(List<Part> parts, List<Fraction> amounts) {
    Contribution[] contributions = new Contribution[amounts.size()];
    for (int i = 0; i < contributions.length; i++) {
      contributions[i] = new Contribution(parts.get(i), amounts.get(i));
    }
    return List.of(contributions);
  }

  /**
   * Decides a level.
   *
   * @throws BrokenContract if the rank is none of the model's, or the position does not fit the rank
   */
  static LevelDecision decide(LevelRule rule, LevelCase given) {
    LevelDecision decision = given("decision", rule.decide(given));
    int rank = decision.rank();
    boolean known =
        isRank(rank, given) && decision.ahead().stream().allMatch(other -> isRank(other, given));
    if (!known) {
      throw new BrokenContract("The ranks (%s, ahead %s) must be from 1 to %s."
          .formatted(rank, decision.ahead(), given.top()));
    }
    Range allowed = new Range(Fraction.of(rank), Fraction.of(rank + 1));
    if (!allowed.contains(decision.position())) {
      throw new BrokenContract("The position (%s) must lie from the rank (%s) to the next."
          .formatted(decision.position(), rank));
    }
    return decision;
  }

  /**
   * Makes one value of several ratings.
   *
   * @throws BrokenContract if the value is none from 0 to 1
   */
  static Optional<Fraction> combine(Consensus consensus, List<Part> ratings) {
    Optional<Fraction> combined = given("result", consensus.combine(ratings));
    combined.filter(value -> !Range.UNIT.contains(value)).ifPresent(value -> {
      throw new BrokenContract("The result (%s) must lie from 0 to 1.".formatted(value));
    });
    return combined;
  }

  /**
   * The results that are possible, by those at both ends.
   *
   * @throws BrokenContract if they stand the wrong way round
   */
  static Range range(Fraction low, Fraction high) {
    if (low.compareTo(high) > 0) {
      throw new BrokenContract(
          "The rule declares MONOTONE, and gives more (%s) for the least parts than for the greatest (%s)."
              .formatted(low, high));
    }
    return new Range(low, high);
  }

  /** A decision in the model's own words. */
  static Placement placement(LevelDecision decision, List<Level> levels) {
    return new Placement(
        levels.get(decision.rank() - 1),
        decision.rank(),
        Score.of(decision.position()),
        decision.ahead().stream().map(rank -> levels.get(rank - 1).id()).toList());
  }

  /** What a rule gave, which may be null whatever its types promise. */
  static <T> T given(String what, @Nullable T given) {
    if (given == null) {
      throw new BrokenContract("The %s must not be null.".formatted(what));
    }
    return given;
  }

  private static boolean isRank(int rank, LevelCase given) {
    return rank >= 1 && rank <= given.top();
  }
}
