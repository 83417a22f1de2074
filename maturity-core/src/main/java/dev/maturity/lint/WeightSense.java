package dev.maturity.lint;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.PartValue;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.NodeBounds;
import dev.maturity.scoring.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Finds out whether rules look at weights, by asking them about fixed patterns of values: once with all weights 1, and
 * then with weights of which some are far larger than others.
 */
final class WeightSense {

  /** What a rule makes of so many parts it makes of more. */
  private static final int MOST_PARTS = 48;

  private static final long HEAVY = 1_000;

  private static final List<IntFunction<Fraction>> WEIGHTS = List.of(
      i -> Fraction.of(i % 2 == 0 ? HEAVY : 1),
      i -> Fraction.of(i % 2 == 0 ? 1 : HEAVY),
      i -> Fraction.of(i == 0 ? HEAVY : 1),
      i -> Fraction.of(i + 1L));

  /** Values as shares of a part's range. */
  private static final List<IntFunction<Fraction>> VALUES = List.of(
      i -> Fraction.of(i % 2),
      i -> Fraction.of((i + 1) % 2),
      i -> Fraction.of(i == 0 ? 1 : 0),
      i -> Fraction.of(i == 0 ? 0 : 1),
      i -> Fraction.of(i, MOST_PARTS),
      i -> Fraction.of(MOST_PARTS - i, MOST_PARTS),
      i -> Fraction.of((i * 7L + 3) % 11, 10),
      i -> Fraction.of((i * 5L + 1) % 7, 6),
      i -> Fraction.of(((long) i * i + 2) % 13, 12));

  private final Way way;
  private final Map<String, Range> bounds;
  private final Warnings warnings;

  /** Looks at one way of scoring; the bounds are those of the scores of its nodes. */
  WeightSense(Way way, Map<String, Range> bounds, Warnings warnings) {
    this.way = way;
    this.bounds = new LinkedHashMap<>(bounds);
    this.warnings = warnings;
  }

  /** Whether the weights of a node's own parts can change its score or level; true where that cannot be found out. */
  boolean looksAtParts(Decided decided) {
    Branch node = decided.node();
    if (node.parts() < 2) {
      return false;
    }
    List<Range> ranges = new ArrayList<>();
    node.own().forEach(asked -> ranges.add(Range.UNIT));
    for (Branch child : node.children()) {
      if (decided.of() == PartValue.SCORE && !bounds.containsKey(child.id())) {
        return decided.aggregation().isPresent();
      }
      Range own = bounds.getOrDefault(child.id(), Range.UNIT);
      ranges.add(NodeBounds.handedUp(decided.of(), own, Math.max(1, way.levels().size())));
    }
    if (decided.aggregation().isEmpty()) {
      return false;
    }
    Aggregation rule = decided.aggregation().get();
    boolean inScore = warnings
        .ask(
            RuleKind.AGGREGATION,
            decided.aggregationRule(),
            decided.aggregationPath(),
            () -> differs(weights -> aggregated(rule, ranges, weights)))
        .orElse(true);
    return inScore || (decided.level().isPresent() && looksInLevel(decided, ranges));
  }

  /** Whether the weights of criteria in the sets of levels can change a node's level. */
  boolean looksAtLevels(Decided decided) {
    if (!decided.asksForLevels() || decided.level().isEmpty()) {
      return false;
    }
    LevelRule rule = decided.level().get();
    return warnings
        .ask(
            RuleKind.LEVEL,
            decided.levelData(),
            decided.levelPath(),
            () -> differs(weights -> decidedBySets(rule, decided.node(), weights)))
        .orElse(true);
  }

  private boolean looksInLevel(Decided decided, List<Range> ranges) {
    LevelRule rule = decided.level().orElseThrow();
    Range range = bounds.getOrDefault(decided.node().id(), Range.UNIT);
    return !decided.asksForLevels()
        && warnings
            .ask(
                RuleKind.LEVEL,
                decided.levelData(),
                decided.levelPath(),
                () -> differs(weights -> decidedByParts(rule, ranges, range, weights)))
            .orElse(true);
  }

  /** Asks first with all weights 1. */
  private static boolean differs(Function<IntFunction<Fraction>, Object> asked) {
    Object plain = asked.apply(i -> Fraction.ONE);
    return WEIGHTS.stream().anyMatch(weights -> !asked.apply(weights).equals(plain));
  }

  private static Object aggregated(
      Aggregation rule, List<Range> ranges, IntFunction<Fraction> weights) {
    return VALUES.stream()
        .map(values -> rule.aggregate(parts(ranges, values, weights)))
        .toList();
  }

  private Object decidedByParts(
      LevelRule rule, List<Range> ranges, Range range, IntFunction<Fraction> weights) {
    List<Object> decisions = new ArrayList<>();
    for (IntFunction<Fraction> values : VALUES) {
      decisions.add(said(rule.decide(new LevelCase(
          way.levels(),
          Optional.of(Range.UNIT.onto(range, Fraction.HALF)),
          range,
          Fraction.ZERO,
          parts(ranges, values, weights),
          List.of()))));
    }
    return decisions;
  }

  /** Everything that counts toward a lower level is at its best, so that the decision falls at one level after the other. */
  private Object decidedBySets(LevelRule rule, Branch node, IntFunction<Fraction> weights) {
    List<Object> decisions = new ArrayList<>();
    Map<String, List<String>> members = members(node);
    for (int decisive = 0; decisive < way.levels().size(); decisive++) {
      for (IntFunction<Fraction> values : VALUES) {
        List<LevelSet> sets = new ArrayList<>();
        for (int i = 0; i < way.levels().size(); i++) {
          Level level = way.levels().get(i);
          Fraction others = i < decisive ? Fraction.ONE : Fraction.ZERO;
          List<Part> parts = new ArrayList<>();
          List<String> ids = members.getOrDefault(level.id(), List.of());
          for (int j = 0; j < ids.size(); j++) {
            Fraction value = i == decisive ? values.apply(j) : others;
            parts.add(new Part(ids.get(j), value, weights.apply(j)));
          }
          sets.add(new LevelSet(level.id(), parts, List.of()));
        }
        decisions.add(said(rule.decide(new LevelCase(
            way.levels(), Optional.empty(), Range.UNIT, Fraction.ZERO, List.of(), sets))));
      }
    }
    return decisions;
  }

  private static Map<String, List<String>> members(Branch node) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (Branch.Asked asked : node.criteria()) {
      asked.criterion().levels().forEach(anchor -> {
        List<String> ids = members.computeIfAbsent(anchor.level(), level -> new ArrayList<>());
        if (ids.size() < MOST_PARTS) {
          ids.add(asked.id());
        }
      });
    }
    return members;
  }

  private static List<Object> said(LevelDecision decision) {
    return List.of(decision.rank(), decision.position());
  }

  private static List<Part> parts(
      List<Range> ranges, IntFunction<Fraction> values, IntFunction<Fraction> weights) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_PARTS, ranges.size()); i++) {
      Fraction value = Range.UNIT.onto(ranges.get(i), values.apply(i));
      parts.add(new Part("p" + i, value, weights.apply(i)));
    }
    return parts;
  }
}
