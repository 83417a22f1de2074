package dev.maturity.scoring;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.LevelSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attains a level when the criteria that count toward it, and toward every level below, are satisfied well enough.
 *
 * <p>The satisfaction of a level is an aggregation (the mean by default) of the criteria that count toward it. Level k is
 * attained when the satisfaction of each level up to k that has criteria meets its threshold, the floor's own criteria
 * included. The lowest level needs nothing. A set whose criteria are all not applicable holds; one of which nothing is
 * known does not.
 *
 * <p>The position is the attained rank plus the progress toward the next: the least of min(1, satisfaction/threshold)
 * over the sets that the next level needs, always below 1.
 */
final class GateRule implements LevelRule {

  static final String THRESHOLD = "threshold";
  static final String AGGREGATION = "aggregation";

  private static final Fraction STANDARD_THRESHOLD = Fraction.of(3, 4);

  private final List<Fraction> thresholds;
  private final Aggregation aggregation;

  GateRule(Parameters parameters) {
    this.thresholds = parameters.levels().stream()
        .map(Level::id)
        .map(id -> parameters.numberFor(THRESHOLD, id).orElse(STANDARD_THRESHOLD))
        .toList();
    this.aggregation = parameters.aggregation(AGGREGATION).orElse(MeanRule.INSTANCE);
  }

  @Override
  public LevelDecision decide(LevelCase given) {
    List<Optional<Comparison>> byRank = new ArrayList<>();
    for (int k = 1; k <= given.top(); k++) {
      byRank.add(compare(given.sets().get(k - 1), thresholds.get(k - 1)));
    }
    int rank = 1;
    if (holds(byRank.get(0))) {
      while (rank < given.top() && holds(byRank.get(rank))) {
        rank++;
      }
    }
    return new LevelDecision(
        rank,
        Fraction.of(rank).plus(progress(byRank, rank)),
        ahead(byRank, rank),
        byRank.stream().flatMap(Optional::stream).toList());
  }

  @Override
  public Set<Law> laws() {
    return aggregation.laws().contains(Law.MONOTONE)
        ? Sets.immutableEnumSet(Law.MONOTONE)
        : ImmutableSet.of();
  }

  @Override
  public boolean needsScore() {
    return false;
  }

  @Override
  public List<Problem> check(LevelSite node) {
    boolean nothingToDecide =
        node.criteria().stream().allMatch(criterion -> criterion.levels().isEmpty());
    return nothingToDecide
        ? List.of(Problem.error(
                ProblemCode.INCONSISTENT,
                "",
                "The rule (gate) needs criteria that count toward levels, and %s has none."
                    .formatted(node.name()))
            .withHint("Maybe \"levels\" is missing in its criteria."))
        : List.of();
  }

  private Optional<Comparison> compare(LevelSet set, Fraction threshold) {
    if (set.isEmpty()) {
      return Optional.empty();
    }
    Optional<Fraction> satisfaction =
        set.parts().isEmpty() ? Optional.empty() : Optional.of(aggregation.aggregate(set.parts()));
    return Optional.of(new Comparison(
        set.level(),
        satisfaction.orElse(null),
        Relation.AT_LEAST,
        threshold,
        outcome(set, satisfaction, threshold)));
  }

  private Outcome outcome(LevelSet set, Optional<Fraction> satisfaction, Fraction threshold) {
    if (set.isVacuous()) {
      return Outcome.VACUOUS;
    }
    // Whatever the answers turn out to be, they meet a threshold of 0.
    Fraction reach = satisfaction.orElse(Fraction.ZERO).plus(aggregation.tolerance());
    if (Relation.AT_LEAST.holds(reach, threshold)) {
      return Outcome.MET;
    }
    return satisfaction.isPresent() ? Outcome.NOT_MET : Outcome.UNKNOWN;
  }

  /** A level that asks nothing holds. */
  private static boolean holds(Optional<Comparison> comparison) {
    return comparison.map(Comparison::holds).orElse(true);
  }

  /** The sets below the next level hold already, but for the floor's own when nothing above it is attained. */
  private static Fraction progress(List<Optional<Comparison>> byRank, int rank) {
    if (rank == byRank.size()) {
      return Fraction.ZERO;
    }
    return byRank.subList(0, rank + 1).stream()
        .flatMap(Optional::stream)
        .filter(comparison -> !comparison.holds())
        .map(GateRule::progress)
        .reduce(Fraction::min)
        .orElseThrow();
  }

  private static Fraction progress(Comparison unmet) {
    Fraction value = unmet.value();
    return value == null ? Fraction.ZERO : value.dividedBy(unmet.bound());
  }

  private static List<Integer> ahead(List<Optional<Comparison>> byRank, int rank) {
    List<Integer> ahead = new ArrayList<>();
    for (int k = rank + 1; k <= byRank.size(); k++) {
      boolean met =
          byRank.get(k - 1).map(Comparison::outcome).filter(Outcome.MET::equals).isPresent();
      if (met) {
        ahead.add(k);
      }
    }
    return ahead;
  }
}
