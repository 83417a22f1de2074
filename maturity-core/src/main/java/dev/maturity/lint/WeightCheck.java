package dev.maturity.lint;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Anchor;
import dev.maturity.model.Dimension;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Warns of weights that change nothing in any way of scoring, and of a dimension that outweighs all others beside it. */
final class WeightCheck {

  private final Warnings warnings;

  /** The paths of weights that can change something in one of the ways. */
  private final Set<String> effective = new LinkedHashSet<>();

  private final Set<String> outvoting = new LinkedHashSet<>();
  private final Set<String> decidedOnLevels = new LinkedHashSet<>();

  private WeightCheck(Warnings warnings) {
    this.warnings = warnings;
  }

  static void check(List<Way> ways, Branch whole, Warnings warnings) {
    boolean plain = whole.nodes().stream()
        .allMatch(
            node -> isOne(weight(node)) && node.own().stream().allMatch(WeightCheck::isPlain));
    if (plain) {
      return;
    }
    WeightCheck check = new WeightCheck(warnings);
    ways.forEach(check::look);
    for (Decided decided : ways.get(0).nodes()) {
      check.reportIdle(decided);
    }
    check.reportAnchors(whole);
  }

  private static boolean isPlain(Branch.Asked asked) {
    return isOne(asked.criterion().weight())
        && asked.criterion().levels().stream().allMatch(anchor -> isOne(anchor.weight()));
  }

  private void look(Way way) {
    WeightSense sense = new WeightSense(way, bounds(way), warnings);
    for (Decided decided : way.nodes()) {
      Branch node = decided.node();
      if (sense.looksAtParts(decided)) {
        node.own().forEach(asked -> effective.add(asked.weightPath()));
        node.children().forEach(child -> effective.add(weightPath(child)));
        reportOutvoting(node);
      }
      if (decided.asksForLevels()) {
        lookAtLevels(node, sense.looksAtLevels(decided));
      }
    }
  }

  /** A criterion's weight counts in a set only beside others. */
  private void lookAtLevels(Branch node, boolean looks) {
    Map<String, Integer> members = new LinkedHashMap<>();
    List<Branch.Asked> criteria = node.criteria();
    for (Branch.Asked asked : criteria) {
      decidedOnLevels.add(asked.id());
      asked.criterion().levels().forEach(anchor -> members.merge(anchor.level(), 1, Integer::sum));
    }
    if (!looks) {
      return;
    }
    for (Branch.Asked asked : criteria) {
      List<Anchor> anchors = asked.criterion().levels();
      for (int i = 0; i < anchors.size(); i++) {
        if (members.getOrDefault(anchors.get(i).level(), 0) > 1) {
          effective.add(asked.weightPath());
          effective.add(anchorPath(asked, i));
        }
      }
    }
  }

  private static Map<String, Range> bounds(Way way) {
    Map<String, Range> bounds = new LinkedHashMap<>();
    way.scorer().ifPresent(scorer -> {
      // A rule that fails here fails while the levels are looked for as well, and is named there.
      List<DimensionScore> nodes = Foreign.call(
          () -> scorer.score(Assessment.of(scorer.model()).build()).overall().allNodes(),
          fault -> List.<DimensionScore>of());
      nodes.forEach(node -> bounds.put(node.id(), node.bounds()));
    });
    return bounds;
  }

  private void reportOutvoting(Branch node) {
    if (node.children().size() < 3) {
      return;
    }
    BigDecimal all =
        node.children().stream().map(WeightCheck::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal criteria = node.own().stream()
        .map(asked -> asked.criterion().weight())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (Branch child : node.children()) {
      BigDecimal others = all.add(criteria).subtract(weight(child));
      if (weight(child).compareTo(others) > 0 && outvoting.add(child.id())) {
        warnings.add(
            ProblemCode.OUTVOTED,
            weightPath(child),
            "The weight (%s) of %s is larger than all the others in %s together (%s)."
                .formatted(
                    weight(child).toPlainString(),
                    child.name(),
                    node.name(),
                    others.stripTrailingZeros().toPlainString()),
            "Maybe a digit too many.");
      }
    }
  }

  private void reportIdle(Decided decided) {
    Branch node = decided.node();
    List<Idle> criteria = new ArrayList<>();
    for (Branch.Asked asked : node.own()) {
      addIdle(criteria, asked.id(), asked.criterion().weight(), asked.weightPath());
    }
    List<Idle> dimensions = new ArrayList<>();
    for (Branch child : node.children()) {
      addIdle(dimensions, child.id(), weight(child), weightPath(child));
    }
    report(decided, criteria, "criterion", "criteria");
    report(decided, dimensions, "dimension", "dimensions");
  }

  private void addIdle(List<Idle> idle, String id, BigDecimal weight, String path) {
    if (!isOne(weight) && !effective.contains(path)) {
      idle.add(new Idle(id, weight, path));
    }
  }

  private void report(Decided decided, List<Idle> idle, String one, String many) {
    if (idle.isEmpty()) {
      return;
    }
    Idle first = idle.get(0);
    String subject = idle.size() == 1
        ? "The weight (%s) of the %s (%s) changes"
            .formatted(first.weight().toPlainString(), one, first.id())
        : "The weights of the %s (%s) change"
            .formatted(many, Warnings.listed(idle.stream().map(Idle::id).toList()));
    String name = decided.node().name();
    boolean alone = decided.node().parts() == 1;
    String reason = alone
        ? "nothing stands beside it in " + name
        : decided.aggregation().isEmpty()
            ? "%s has no score".formatted(name)
            : "the aggregation (%s) of %s does not look at weights"
                .formatted(decided.aggregationRule().id(), name);
    String rest = decided.asksForLevels() && !alone
        ? ", and its level rule (%s) does not look at these weights"
            .formatted(decided.levelData().id())
        : "";
    warnings.add(
        ProblemCode.IDLE_WEIGHT,
        first.path(),
        "%s no score and no level: %s%s.".formatted(subject, reason, rest),
        alone
            ? "Maybe it should be left out."
            : "Maybe another aggregation was meant; otherwise only the coverage is weighed.");
  }

  /** Where no rule decides on the levels of criteria, their levels are said to be idle already. */
  private void reportAnchors(Branch whole) {
    List<Idle> idle = new ArrayList<>();
    for (Branch.Asked asked : whole.criteria()) {
      List<Anchor> anchors = asked.criterion().levels();
      for (int i = 0; i < anchors.size() && decidedOnLevels.contains(asked.id()); i++) {
        addIdle(idle, asked.id(), anchors.get(i).weight(), anchorPath(asked, i));
      }
    }
    if (!idle.isEmpty()) {
      warnings.add(
          ProblemCode.IDLE_WEIGHT,
          idle.get(0).path(),
          "Weights in the levels of the criteria (%s) change no level: no other criterion counts toward the level, or the level rule does not look at weights."
              .formatted(Warnings.listed(idle.stream().map(Idle::id).distinct().toList())),
          "Maybe they should be left out.");
    }
  }

  private static BigDecimal weight(Branch node) {
    return node.dimension().map(Dimension::weight).orElse(BigDecimal.ONE);
  }

  private static String weightPath(Branch node) {
    return Pointer.to(node.path(), "weight");
  }

  private static String anchorPath(Branch.Asked asked, int anchor) {
    return Pointer.to(Pointer.to(Pointer.to(asked.path(), "levels"), anchor), "weight");
  }

  private static boolean isOne(BigDecimal weight) {
    return weight.compareTo(BigDecimal.ONE) == 0;
  }

  private record Idle(String id, BigDecimal weight, String path) {}
}
