package dev.maturity.scoring;

import com.google.common.collect.ImmutableMap;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Comparison.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Attains a level when everything that it and the levels below demand is satisfied, where a level has a threshold of its
 * own for each level up to it: the higher the level, the more it may ask of the lower ones.
 *
 * <p>Level k demands that s(j) ≥ t(k, j) − δ, or s(j) &gt; t(k, j) − δ where thresholds must be exceeded, for every level j
 * for which it gives a threshold t(k, j). s(j) is an aggregation (the mean by default) of the criteria that count toward
 * level j, and δ the model's tolerance, 0 by default. The attained level is the highest such that every level up to it
 * has its demands met; the lowest level is attained anyway. A demand on a set without criteria holds, and so does one on
 * a set whose criteria are all not applicable; one on a set of which nothing is known does not. {@link GateRule} is the
 * case in which each level demands something of itself alone.
 *
 * <p>The position is the attained rank plus the progress toward the next level: the least of s(j)/(t(k, j) − δ) over its
 * demands that are not met, always below 1: a demand that must be exceeded and is just reached counts as 99/100. Or, in
 * half steps, ½ when any criterion above the attained level is worth more than 0.
 *
 * <p>ISO/IEC 33020:2019 decides capability levels so: level k asks that its own process attributes are at least largely
 * achieved (more than 50 %) and those of all lower levels fully (more than 85 %).
 */
final class MatrixRule implements LevelRule {

  static final String REQUIRES = "requires";
  static final String RELATION = "relation";
  static final String TOLERANCE = "tolerance";
  static final String AGGREGATION = "aggregation";
  static final String AT_LEAST = "at-least";
  static final String ABOVE = "above";

  /** By the ids of the level that demands and of the level whose criteria it speaks of; tolerance already taken off. */
  private final Map<String, Map<String, Fraction>> bounds;

  private final Demands demands;

  MatrixRule(Parameters parameters) {
    this(
        requires(parameters),
        parameters.choice(RELATION).filter(ABOVE::equals).isPresent()
            ? Relation.ABOVE
            : Relation.AT_LEAST,
        parameters.number(TOLERANCE).orElse(Fraction.ZERO),
        parameters.aggregation(AGGREGATION).orElse(MeanRule.INSTANCE),
        Progress.of(parameters));
  }

  MatrixRule(
      Map<String, Map<String, Fraction>> requires,
      Relation relation,
      Fraction tolerance,
      Aggregation aggregation,
      Progress progress) {
    this.bounds = bounds(requires, tolerance);
    this.demands = new Demands(aggregation, relation, progress);
    if (relation == Relation.ABOVE && aggregation.laws().contains(Law.BOUNDED)) {
      requireBelowOne();
    }
  }

  @Override
  public LevelDecision decide(LevelCase given) {
    List<Demands.Demand> all = new ArrayList<>();
    for (int rank = 1; rank <= given.top(); rank++) {
      for (int of = 1; of <= rank; of++) {
        Optional<Fraction> bound = bound(given.levelId(rank), given.levelId(of));
        if (bound.isPresent()) {
          all.add(new Demands.Demand(rank, of, bound.get()));
        }
      }
    }
    return demands.decide(given, all);
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
    List<Problem> problems = new ArrayList<>();
    boolean nothingToDecide = node.criteria().stream()
        .flatMap(criterion -> criterion.levels().stream())
        .noneMatch(
            anchor -> bounds.values().stream().anyMatch(row -> row.containsKey(anchor.level())));
    if (nothingToDecide) {
      problems.add(Problem.error(
              ProblemCode.INCONSISTENT,
              "",
              "The rule (matrix) needs criteria that count toward the levels of which it demands something, and %s has none."
                  .formatted(node.name()))
          .withHint("Maybe \"levels\" is missing in its criteria."));
    }
    for (Level level : node.levels().subList(1, node.levels().size())) {
      if (!bounds.containsKey(level.id())) {
        problems.add(Problem.warning(
                ProblemCode.INCONSISTENT,
                Pointer.to("", REQUIRES),
                "The rule (matrix) demands nothing for the level (%s), so whoever attains the level below it attains it as well."
                    .formatted(level.id()))
            .withHint("Maybe a row is missing under \"requires\"."));
      }
    }
    return problems;
  }

  private static Map<String, Map<String, Fraction>> requires(Parameters parameters) {
    ImmutableMap.Builder<String, Map<String, Fraction>> requires = ImmutableMap.builder();
    for (Level level : parameters.levels()) {
      ImmutableMap.Builder<String, Fraction> row = ImmutableMap.builder();
      for (Level lower : parameters.levels()) {
        parameters
            .numberFor(REQUIRES, level.id(), lower.id())
            .ifPresent(threshold -> row.put(lower.id(), threshold));
      }
      requires.put(level.id(), row.buildKeepingLast());
    }
    // That an id stands twice is said of the levels.
    return requires.buildKeepingLast();
  }

  /** Rows that demand nothing are left out. */
  private static Map<String, Map<String, Fraction>> bounds(
      Map<String, Map<String, Fraction>> requires, Fraction tolerance) {
    ImmutableMap.Builder<String, Map<String, Fraction>> bounds = ImmutableMap.builder();
    requires.forEach((level, row) -> {
      ImmutableMap.Builder<String, Fraction> lowered = ImmutableMap.builder();
      row.forEach((of, threshold) -> lowered.put(of, threshold.minus(tolerance)));
      if (!row.isEmpty()) {
        bounds.put(level, lowered.buildOrThrow());
      }
    });
    return bounds.buildOrThrow();
  }

  private void requireBelowOne() {
    bounds.forEach((level, row) -> row.forEach((of, bound) -> {
      if (bound.compareTo(Fraction.ONE) >= 0) {
        throw new IllegalArgumentException(
            "The threshold that the level (%s) of the rule (matrix) demands of (%s) must lie below 1, since it must be exceeded and nothing lies above 1."
                .formatted(level, of));
      }
    }));
  }

  private Optional<Fraction> bound(String level, String of) {
    return Optional.ofNullable(bounds.get(level)).map(row -> row.get(of));
  }
}
