package dev.maturity.validation;

import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.PartValue;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.LevelSite;
import dev.maturity.scoring.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks, for one scoring, that the rules of every node fit what the node is made of. */
final class NodeChecks {

  private final List<Level> levels;
  private final Place<Scoring> scoring;
  private final WrittenRules rules;
  private final Findings findings;
  private final Map<String, Scale> scales = new LinkedHashMap<>();
  private boolean someNodeHasLevel;

  NodeChecks(Model model, Place<Scoring> scoring, WrittenRules rules, Findings findings) {
    this.levels = model.levels();
    this.scoring = scoring;
    this.rules = rules;
    this.findings = findings;
    for (Scale scale : model.scales()) {
      scales.putIfAbsent(scale.id(), scale);
    }
  }

  void check(NodePlace overall) {
    visit(overall);
  }

  boolean someNodeHasLevel() {
    return someNodeHasLevel;
  }

  /** Dimensions first, since what a node can score follows from what they can. */
  private Visit visit(NodePlace node) {
    NodeRules nodeRules = NodeRules.at(node, scoring, rules);
    boolean hasLevel = !nodeRules.level().declines();
    someNodeHasLevel |= hasLevel;
    List<Outlook> outlooks = new ArrayList<>();
    List<Criterion> criteria = new ArrayList<>();
    for (Place<Criterion> place : node.criteria()) {
      criteria.add(place.thing());
    }
    for (NodePlace child : node.children()) {
      Visit visit = visit(child);
      // A dimension without criteria is a problem of its own already.
      if (!visit.criteria().isEmpty()) {
        outlooks.add(visit.outlook(child));
        criteria.addAll(visit.criteria());
      }
    }
    if (!nodeRules.aggregation().declines()) {
      requireParts(node, nodeRules, outlooks);
    }
    BoundsOfNode found = new BoundsOfNode(node, nodeRules, outlooks, levels.size());
    Optional<Range> bounds = found.find(findings);
    if (!criteria.isEmpty()) {
      checkLevelRule(node, nodeRules, bounds, criteria, found.doPartsShareRange());
    }
    return new Visit(criteria, !nodeRules.aggregation().declines(), hasLevel, bounds);
  }

  private void requireParts(NodePlace node, NodeRules nodeRules, List<Outlook> outlooks) {
    PartValue taken = nodeRules.of();
    List<String> without = new ArrayList<>();
    for (Outlook outlook : outlooks) {
      if (!outlook.has(taken)) {
        without.add(Words.shown(outlook.dimension().id()));
      }
    }
    if (!without.isEmpty()) {
      boolean level = taken == PartValue.LEVEL_RANK || taken == PartValue.POSITION;
      findings.error(
          ProblemCode.INCONSISTENT,
          nodeRules.ofPath(),
          "%s takes the %s of each dimension in it, and (%s) must have one."
              .formatted(
                  Words.capital(node.name()), Words.constant(taken), String.join(", ", without)),
          level
              ? "Maybe a level rule such as bands is missing."
              : "Maybe an aggregation such as mean is missing.");
    }
  }

  private void checkLevelRule(
      NodePlace node,
      NodeRules nodeRules,
      Optional<Range> bounds,
      List<Criterion> criteria,
      boolean partsShareItsRange) {
    WrittenRule<LevelRule> written = nodeRules.level();
    if (written.made().isEmpty() || levels.size() < 2) {
      return;
    }
    LevelRule rule = written.made().get();
    Map<String, Scale> own = new LinkedHashMap<>();
    for (Place<Criterion> place : node.criteria()) {
      Scale scale = scales.get(place.thing().scale());
      if (scale != null) {
        own.put(scale.id(), scale);
      }
    }
    boolean unknown = bounds.isEmpty() && !nodeRules.aggregation().declines();
    RuleGuard.run(RuleKind.LEVEL, written.rule(), written.path(), findings, () -> {
          // A rule that asks for the bounds cannot be asked about a node whose bounds have
          // problems.
          return unknown && rule.needsScore()
              ? List.<Problem>of()
              : List.copyOf(rule.check(new LevelSite(
                  node.name(),
                  levels,
                  bounds,
                  criteria,
                  List.copyOf(own.values()),
                  partsShareItsRange)));
        })
        .orElse(List.of())
        .forEach(problem -> findings.add(below(written.path(), problem)));
  }

  private static Problem below(String path, Problem problem) {
    return new Problem(
        problem.code(),
        problem.severity(),
        path + problem.path(),
        problem.message(),
        problem.hint(),
        problem.location());
  }

  /** What became known of a node: every criterion in it, and what it has to hand up. */
  private record Visit(
      List<Criterion> criteria, boolean hasScore, boolean hasLevel, Optional<Range> bounds) {

    Outlook outlook(NodePlace node) {
      return new Outlook(node.dimension().orElseThrow().thing(), hasScore, hasLevel, bounds);
    }
  }
}
