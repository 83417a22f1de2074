package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attains the highest level of which there is any evidence, whatever is missing below: max {k : some criterion that
 * counts toward level k reaches the threshold}, and the lowest level when there is none. Without a threshold any value
 * above 0 is evidence. The position is the rank.
 *
 * <p>The high-water mark of BSIMM, the Building Security In Maturity Model (McGraw, Migues and Chess, 2009).
 */
final class HighWaterRule implements LevelRule {

  static final String THRESHOLD = "threshold";

  private final Relation relation;
  private final Fraction bound;

  HighWaterRule(Parameters parameters) {
    this(parameters.number(THRESHOLD));
  }

  HighWaterRule(Optional<Fraction> threshold) {
    this.relation = threshold.isPresent() ? Relation.AT_LEAST : Relation.ABOVE;
    this.bound = threshold.orElse(Fraction.ZERO);
    if (threshold.isPresent() && bound.signum() <= 0) {
      throw new IllegalArgumentException(
          "The threshold (%s) of the rule (high-water) must be above 0, since every answer reaches 0."
              .formatted(bound));
    }
  }

  @Override
  public LevelDecision decide(LevelCase given) {
    List<Comparison> comparisons = new ArrayList<>();
    int rank = given.top();
    while (rank > 1 && !isEvidence(given.sets().get(rank - 1), comparisons)) {
      rank--;
    }
    return new LevelDecision(rank, Fraction.of(rank), List.of(), comparisons);
  }

  @Override
  public Set<Law> laws() {
    return Sets.immutableEnumSet(Law.MONOTONE, Law.SYMMETRIC);
  }

  @Override
  public boolean needsScore() {
    return false;
  }

  @Override
  public List<Problem> check(LevelSite node) {
    String floor = node.levels().get(0).id();
    boolean nothingToDecide = node.criteria().stream()
        .flatMap(criterion -> criterion.levels().stream())
        .allMatch(anchor -> anchor.level().equals(floor));
    return nothingToDecide
        ? List.of(Problem.error(
                ProblemCode.INCONSISTENT,
                "",
                "The rule (high-water) needs criteria that count toward levels above the lowest, and %s has none."
                    .formatted(node.name()))
            .withHint("Maybe \"levels\" is missing in its criteria."))
        : List.of();
  }

  /** Adds the comparison of the level's best criterion in front of those of higher levels. */
  private boolean isEvidence(LevelSet set, List<Comparison> comparisons) {
    if (set.isEmpty()) {
      return false;
    }
    Optional<Fraction> best = set.parts().stream().map(Part::value).reduce(Fraction::max);
    boolean met = best.filter(value -> relation.holds(value, bound)).isPresent();
    Outcome unmet = set.isUnknown() ? Outcome.UNKNOWN : Outcome.NOT_MET;
    comparisons.add(
        0,
        new Comparison(set.level(), best.orElse(null), relation, bound, met ? Outcome.MET : unmet));
    return met;
  }
}
