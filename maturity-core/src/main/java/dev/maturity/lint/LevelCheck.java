package dev.maturity.lint;

import dev.maturity.model.Anchor;
import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.Scale;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Warns of levels that no answers lead to. They are looked for by scoring: the worst answers to all criteria, the best, and
 * climbs from one to the other. On a climb a step is tried wherever a level that was not seen yet may lie.
 */
final class LevelCheck {

  /** A few seconds where the rules are slow. */
  private static final long MOST_WORK = 80_000;

  private static final long MOST_COMBINATIONS = 1_500;

  /** How many steps of a climb are tried where better answers may lower a level. */
  private static final int EVEN_TRIES = 60;

  private final Way way;
  private final List<Criterion> criteria;
  private final List<AnswerSteps> steps = new ArrayList<>();
  private final LevelTries tries;
  private final Warnings warnings;

  private LevelCheck(Way way, LevelTries.Effort effort, Warnings warnings) {
    this.way = way;
    this.criteria = way.nodes().get(0).node().criteria().stream()
        .map(Branch.Asked::criterion)
        .toList();
    this.warnings = warnings;
    Map<String, Scale> scales = new LinkedHashMap<>();
    way.model().scales().forEach(scale -> scales.put(scale.id(), scale));
    for (Criterion criterion : criteria) {
      Optional.ofNullable(scales.get(criterion.scale()))
          .ifPresent(scale -> steps.add(AnswerSteps.of(criterion, scale)));
    }
    this.tries = new LevelTries(way.scorer().orElseThrow(), steps, way.levels().size(), effort);
  }

  static void check(List<Way> ways, Warnings warnings) {
    LevelTries.Effort effort = new LevelTries.Effort(MOST_WORK);
    for (Way way : ways) {
      boolean asked = way.nodes().stream().anyMatch(decided -> decided.level().isPresent());
      if (asked && way.scorer().isPresent()) {
        new LevelCheck(way, effort, warnings).check();
      }
    }
  }

  private void check() {
    List<Climb> climbs = climbs();
    Climb first = climbs.get(0);
    Optional<Map<String, Integer>> worst = tries.ranks(first.at(0));
    Optional<Map<String, Integer>> best = tries.ranks(first.at(first.length()));
    if (worst.isPresent() && best.isPresent()) {
      boolean monotone = way.nodes().stream().allMatch(this::isMonotone);
      boolean complete = climb(climbs, worst.get(), best.get(), monotone);
      if (tries.fault().isEmpty()) {
        for (Decided decided : way.nodes()) {
          Integer low = worst.get().get(decided.node().id());
          Integer high = best.get().get(decided.node().id());
          if (low != null && high != null) {
            report(decided, new Ends(low, high, monotone), complete);
          }
        }
      }
    }
    if (!tries.fault().isEmpty()) {
      warnings.failed(
          "The scoring (" + way.model().scoring().id() + ")", way.path(), tries.fault());
    }
  }

  private boolean climb(
      List<Climb> climbs, Map<String, Integer> worst, Map<String, Integer> best, boolean monotone) {
    boolean complete = true;
    for (Climb climb : climbs) {
      complete = complete
          && (tries.hasSeenAll()
              || (tries.tryAlong(climb, worst, best)
                  && (monotone || tries.tryEvenly(climb, EVEN_TRIES))));
    }
    return complete;
  }

  private void report(Decided decided, Ends ends, boolean complete) {
    List<Integer> missing = new ArrayList<>();
    for (int rank = 1; rank <= way.levels().size(); rank++) {
      if (!tries.hasSeen(decided.node().id(), rank)) {
        missing.add(rank);
      }
    }
    LevelReport report = new LevelReport(way, decided, tries, warnings);
    boolean between = missing.stream().anyMatch(rank -> !ends.excludes(rank));
    boolean exhausted =
        between && complete && tries.tryEverything(places(decided), MOST_COMBINATIONS);
    for (int rank : missing) {
      if (tries.hasSeen(decided.node().id(), rank)) {
        continue;
      }
      if (ends.excludes(rank)) {
        report.outside(rank, ends);
      } else if (report.isSkipped(rank)) {
        report.skipped(rank);
      } else if (complete && tries.fault().isEmpty()) {
        report.notFound(rank, exhausted);
      }
    }
  }

  /** What the worst and the best answers gave a node, and whether everything else must lie between. */
  record Ends(int low, int high, boolean monotone) {

    boolean excludes(int rank) {
      return monotone && (rank < low || rank > high);
    }
  }

  private List<Integer> places(Decided decided) {
    List<String> ids = decided.node().criteria().stream().map(Branch.Asked::id).toList();
    List<Integer> places = new ArrayList<>();
    Map<String, Integer> byId = new LinkedHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      byId.put(steps.get(i).criterion(), i);
    }
    ids.forEach(id -> places.add(byId.getOrDefault(id, 0)));
    return places;
  }

  private boolean isMonotone(Decided decided) {
    boolean scores = decided
        .aggregation()
        .flatMap(rule -> warnings.ask(
            RuleKind.AGGREGATION,
            decided.aggregationRule(),
            decided.aggregationPath(),
            () -> rule.laws().contains(Law.MONOTONE)))
        .orElse(decided.aggregation().isEmpty());
    boolean levels = decided
        .level()
        .flatMap(rule -> warnings.ask(
            RuleKind.LEVEL,
            decided.levelData(),
            decided.levelPath(),
            () -> rule.laws().contains(Law.MONOTONE)))
        .orElse(decided.level().isEmpty());
    return scores && levels;
  }

  /** Level by level, as one reads, by weight, each also the other way round; and all at the same pace. */
  private List<Climb> climbs() {
    List<Integer> inModelOrder = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      inModelOrder.add(i);
    }
    List<Integer> byLevel = new ArrayList<>(inModelOrder);
    byLevel.sort(Comparator.comparing(place -> rank(criteria.get(place))));
    List<Integer> byWeight = new ArrayList<>(inModelOrder);
    byWeight.sort(Comparator.comparing(place -> criteria.get(place).weight()));
    List<Climb> climbs = new ArrayList<>();
    climbs.add(new Climb(steps, byLevel, false));
    climbs.add(new Climb(steps, byLevel, true));
    for (List<Integer> order : List.of(inModelOrder, byWeight)) {
      climbs.add(new Climb(steps, order, false));
      climbs.add(new Climb(steps, reversed(order), false));
      climbs.add(new Climb(steps, reversed(order), true));
    }
    climbs.add(new Climb(steps, reversed(byLevel), false));
    return climbs;
  }

  private static List<Integer> reversed(List<Integer> order) {
    List<Integer> reversed = new ArrayList<>(order);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The rank of the lowest level that it counts toward; those that count toward none come last. */
  private int rank(Criterion criterion) {
    List<String> levels = way.levels().stream().map(Level::id).toList();
    return criterion.levels().stream()
        .map(Anchor::level)
        .mapToInt(levels::indexOf)
        .min()
        .orElse(levels.size());
  }
}
