package dev.maturity.engine;

import dev.maturity.engine.NaiveScorer.State;
import dev.maturity.engine.NaiveScorer.Value;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The level rules of the {@link NaiveScorer}. */
final class NaiveLevels {

  private static final Ratio HALF = Ratio.ONE.over(Ratio.of(2));

  private final Model model;
  private final Map<String, Value> values;

  NaiveLevels(Model model, Map<String, Value> values) {
    this.model = model;
    this.values = values;
  }

  void decide(NaiveNode node, Rule rule, List<Map<Criterion, Ratio>> members, List<Ratio> parts) {
    switch (rule.id()) {
      case "bands" -> bands(node, rule);
      case "gate" -> gate(node, rule, members);
      case "direct" -> direct(node, rule, parts);
      default -> {}
    }
  }

  /** Half-open, lower-inclusive intervals, top closed; equal width by default. */
  private void bands(NaiveNode node, Rule rule) {
    if (node.score == null) {
      return;
    }
    int n = model.levels().size();
    List<Ratio> edges = new ArrayList<>();
    edges.add(node.low);
    for (int k = 1; k < n; k++) {
      edges.add(
          rule.parameters().get("cuts") instanceof List<?> cuts
              ? Ratio.of((BigDecimal) cuts.get(k - 1))
              : node.low.plus(node.high.minus(node.low).times(Ratio.of(k)).over(Ratio.of(n))));
    }
    edges.add(node.high);
    for (int k = 1; k <= n; k++) {
      Ratio from = edges.get(k - 1);
      Ratio to = edges.get(k);
      boolean inside =
          node.score.atLeast(from) && (k == n ? to.atLeast(node.score) : !node.score.atLeast(to));
      if (inside) {
        if (node.rank != null) {
          throw new IllegalStateException("Two bands hold " + node.score);
        }
        node.rank = k;
        node.position = Ratio.of(k);
        if (!from.equals(to)) {
          node.position = Ratio.of(k).plus(node.score.minus(from).over(to.minus(from)));
        }
      }
    }
  }

  /** A higher level is attained when every set up to it that has criteria, the floor's included, meets its threshold. */
  private void gate(NaiveNode node, Rule rule, List<Map<Criterion, Ratio>> members) {
    int n = model.levels().size();
    int rank = 1;
    for (int k = 2; k <= n; k++) {
      boolean attained = true;
      for (int j = 1; j <= k; j++) {
        attained &= holds(rule, members, j);
      }
      if (attained) {
        rank = k;
      }
    }
    node.rank = rank;
    node.position = Ratio.of(rank);
    if (rank < n) {
      // The least of min(1, sat / threshold) over the sets that the next level needs.
      Ratio progress = Ratio.ONE;
      for (int j = 1; j <= rank + 1; j++) {
        if (!holds(rule, members, j)) {
          Ratio sat = satisfaction(rule, members.get(j - 1));
          Ratio toward = sat == null ? Ratio.ZERO : sat.over(threshold(rule, j));
          progress = progress.atLeast(toward) ? toward : progress;
        }
      }
      node.position = node.position.plus(progress);
    }
    node.ahead = new ArrayList<>();
    for (int k = rank + 1; k <= n; k++) {
      if (holds(rule, members, k) && !asksNothing(members.get(k - 1))) {
        node.ahead.add(k);
      }
    }
  }

  private boolean holds(Rule rule, List<Map<Criterion, Ratio>> members, int level) {
    Map<Criterion, Ratio> set = members.get(level - 1);
    if (asksNothing(set)) {
      return true;
    }
    Ratio sat = satisfaction(rule, set);
    return (sat == null ? Ratio.ZERO : sat).atLeast(threshold(rule, level));
  }

  /** No criteria at all, or none that concerns the subject and counts. */
  private boolean asksNothing(Map<Criterion, Ratio> set) {
    return set.keySet().stream()
        .map(criterion -> values.get(criterion.id()))
        .allMatch(value -> value.state() == State.NOT_APPLICABLE && value.value() == null);
  }

  private @Nullable Ratio satisfaction(Rule rule, Map<Criterion, Ratio> set) {
    List<Ratio> parts = new ArrayList<>();
    List<Ratio> weights = new ArrayList<>();
    set.forEach((criterion, weight) -> {
      Ratio value = values.get(criterion.id()).value();
      if (value != null) {
        parts.add(value);
        weights.add(weight);
      }
    });
    if (parts.isEmpty()) {
      return null;
    }
    boolean min = rule.parameters().get("aggregation") instanceof Map<?, ?> given
        && "min".equals(given.get("rule"));
    return min
        ? parts.stream().min(Ratio::compareTo).orElseThrow()
        : NaiveScorer.mean(parts, weights);
  }

  private Ratio threshold(Rule rule, int level) {
    Object given = rule.parameters().get("threshold");
    if (given instanceof Map<?, ?> byLevel) {
      given = byLevel.get(model.levels().get(level - 1).id());
    }
    return given == null ? Ratio.of(new BigDecimal("0.75")) : Ratio.of((BigDecimal) given);
  }

  /** The rater gives the level; the node's level is the rounded (floor, nearest, lower median) rank. */
  private void direct(NaiveNode node, Rule rule, List<Ratio> parts) {
    if (node.score == null) {
      return;
    }
    Object rounding = rule.parameters().getOrDefault("rounding", "floor");
    Ratio value = node.score;
    if (rounding.equals("lower-median")) {
      List<Ratio> sorted = parts.stream().sorted().toList();
      value = sorted.get((sorted.size() + 1) / 2 - 1);
    }
    Ratio steps = Ratio.of(model.levels().size() - 1L);
    Ratio rank = Ratio.ONE.plus(steps.times(value.minus(node.low)).over(node.high.minus(node.low)));
    node.rank = rounding.equals("nearest") ? rank.plus(HALF).floor() : rank.floor();
    Ratio attained = Ratio.of(node.rank);
    node.position = rank.atLeast(attained) ? rank : attained;
  }
}
