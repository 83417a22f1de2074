package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Comparison.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Attains a level when the criteria that count toward it, and toward every level below, are satisfied well enough.
 *
 * <p>The satisfaction of a level is an aggregation (the mean by default) of the criteria that count toward it. Level k is
 * attained when the satisfaction of each level up to k that has criteria meets its threshold, the floor's own criteria
 * included. The lowest level needs nothing. A set whose criteria are all not applicable holds; one of which nothing is
 * known does not.
 *
 * <p>The position is the attained rank plus the progress toward the next: the least of min(1, satisfaction/threshold)
 * over the sets that the next level needs, always below 1; or, in half steps, ½ when any criterion above the attained
 * level is worth more than 0, as OWASP SAMM 1.1 (2016) writes {@code 1+} for a level 1 with more begun.
 */
final class GateRule implements LevelRule {

  static final String THRESHOLD = "threshold";
  static final String AGGREGATION = "aggregation";

  static final Fraction STANDARD_THRESHOLD = Fraction.of(3, 4);

  /** From a level's id. */
  private final Function<String, Fraction> thresholds;

  private final Demands demands;

  GateRule(Parameters parameters) {
    this(
        id -> parameters.numberFor(THRESHOLD, id).orElse(STANDARD_THRESHOLD),
        parameters.aggregation(AGGREGATION).orElse(MeanRule.INSTANCE),
        Progress.of(parameters));
  }

  GateRule(Function<String, Fraction> thresholds, Aggregation aggregation, Progress progress) {
    this.thresholds = thresholds;
    this.demands = new Demands(aggregation, Relation.AT_LEAST, progress);
  }

  @Override
  public LevelDecision decide(LevelCase given) {
    List<Demands.Demand> ofEachItself = new ArrayList<>();
    for (int rank = 1; rank <= given.top(); rank++) {
      ofEachItself.add(new Demands.Demand(rank, rank, thresholds.apply(given.levelId(rank))));
    }
    return demands.decide(given, ofEachItself);
  }

  @Override
  public Set<Law> laws() {
    return demands.laws();
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
}
