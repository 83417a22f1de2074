package dev.maturity.compiled;

import dev.maturity.compiled.DemandsStep.Demand;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns level rules into steps in whole numbers. Cut points and demands are taken from the comparisons that a rule makes. */
final class LevelCompiler {

  private final Planner planner;
  private final List<Level> levels;

  LevelCompiler(Planner planner) {
    this.planner = planner;
    this.levels = planner.levels;
  }

  /**
   * The step for a node.
   *
   * @return empty if the model asks for no level here
   */
  Optional<LevelStep> step(Node node, ScoreStep score) {
    if (node.levelRule().isEmpty()) {
      return Optional.empty();
    }
    Rule data = node.levelRuleData();
    if (!planner.standard.isStandard(RuleKind.LEVEL, data)) {
      throw new Whole.NotWhole();
    }
    LevelRule rule = node.levelRule().get();
    return Optional.of(
        switch (data.id()) {
          case "bands" -> bands(rule, node, score);
          case "direct" -> direct(data, node, score);
          case "gate", "matrix" -> demands(rule, data, node);
          default -> throw new Whole.NotWhole();
        });
  }

  private LevelStep bands(LevelRule rule, Node node, ScoreStep score) {
    LevelCase atTheFloor = new LevelCase(
        levels,
        Optional.of(node.bounds().low()),
        node.bounds(),
        Fraction.ZERO,
        List.of(),
        List.of());
    List<Comparison> comparisons = rule.decide(atTheFloor).comparisons();
    return BandsStep.of(
        comparisons.stream().map(Comparison::bound).toList(),
        comparisons.stream().map(Comparison::relation).toList(),
        node.bounds(),
        score);
  }

  private LevelStep direct(Rule data, Node node, ScoreStep score) {
    String rounding = String.valueOf(data.parameters().getOrDefault("rounding", "floor"));
    if (node.bounds().isPoint() || rounding.equals("lower-median")) {
      throw new Whole.NotWhole();
    }
    return DirectStep.of(rounding.equals("nearest"), levels.size(), node.bounds(), score);
  }

  private LevelStep demands(LevelRule rule, Rule data, Node node) {
    Object aggregation = data.parameters().get("aggregation");
    boolean isMean = aggregation == null
        || (aggregation instanceof Map<?, ?> inner
            && "mean".equals(inner.get("rule"))
            && planner.standard.isStandard(RuleKind.AGGREGATION, Rule.of("mean")));
    if (!isMean) {
      throw new Whole.NotWhole();
    }
    List<LevelSet> worthless = new ArrayList<>();
    List<List<Term>> terms = new ArrayList<>();
    int[] ofLevel = new int[levels.size()];
    for (int i = 0; i < ofLevel.length; i++) {
      List<Node.Member> members = node.levelMembers().get(i);
      List<Part> parts = members.stream()
          .map(member -> new Part(member.criterion(), Fraction.ZERO, member.weight()))
          .toList();
      worthless.add(new LevelSet(levels.get(i).id(), parts, List.of()));
      ofLevel[i] = members.isEmpty() ? -1 : terms.size();
      if (!members.isEmpty()) {
        terms.add(members.stream().map(this::term).toList());
      }
    }
    return demands(rule, node, data, worthless, terms, ofLevel);
  }

  private Term term(Node.Member member) {
    return planner.score(member.criterion(), member.weight());
  }

  private LevelStep demands(
      LevelRule rule,
      Node node,
      Rule data,
      List<LevelSet> worthless,
      List<List<Term>> terms,
      int[] ofLevel) {
    LevelCase nothing =
        new LevelCase(levels, Optional.empty(), node.bounds(), Fraction.ZERO, List.of(), worthless);
    List<WeightedSum> sums =
        terms.stream().map(ofSet -> new WeightedSum(ofSet, planner.layout)).toList();
    List<List<Demand>> demands = new ArrayList<>();
    levels.forEach(level -> demands.add(new ArrayList<>()));
    for (Comparison comparison : rule.decide(nothing).comparisons()) {
      int rank = rank(comparison.level());
      int set = ofLevel[rank(comparison.set()) - 1];
      demands
          .get(rank - 1)
          .add(Demand.of(rank, set, comparison.relation(), comparison.bound(), sums.get(set)));
    }
    List<int[]> members = terms.stream()
        .map(ofSet -> ofSet.stream().mapToInt(Term::criterion).toArray())
        .toList();
    boolean isHalfStep = "half-step".equals(data.parameters().get("progress"));
    return DemandsStep.of(sums, members, ofLevel, demands, isHalfStep);
  }

  private int rank(String level) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).id().equals(level)) {
        return i + 1;
      }
    }
    throw new IllegalStateException("The level (" + level + ") is not in the model.");
  }
}
