package dev.maturity.compiled;

import dev.maturity.model.Anchor;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.NodeBounds;
import dev.maturity.scoring.NodeBounds.Bounded;
import dev.maturity.scoring.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the nodes of a valid model ready for scoring. */
public final class NodeCompiler {

  private final Model model;
  private final RuleCatalog rules;
  private final Map<Rule, Optional<Aggregation>> aggregations;
  private final Map<Rule, Optional<LevelRule>> levelRules;
  private final Map<String, Scale> scales;

  public NodeCompiler(Model model, RuleCatalog rules) {
    this(model, rules, new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), model.answerScales());
  }

  private NodeCompiler(
      Model model,
      RuleCatalog rules,
      Map<Rule, Optional<Aggregation>> aggregations,
      Map<Rule, Optional<LevelRule>> levelRules,
      Map<String, Scale> scales) {
    this.model = model;
    this.rules = rules;
    this.aggregations = aggregations;
    this.levelRules = levelRules;
    this.scales = scales;
  }

  /** A compiler of a model that differs from this one's in nothing but weights. The rules are made only once. */
  public NodeCompiler reweighed(Model other) {
    return new NodeCompiler(other, rules, aggregations, levelRules, scales);
  }

  public Node overall() {
    return node(
        DimensionScore.OVERALL,
        model.name(),
        Fraction.ONE,
        model.scoring().forOverall(),
        model.criteria(),
        model.dimensions());
  }

  private Node dimension(Dimension dimension) {
    return node(
        dimension.id(),
        dimension.name(),
        Fraction.of(dimension.weight()),
        model.scoring().forDimension(dimension.scoring()),
        dimension.criteria(),
        dimension.dimensions());
  }

  private Node node(
      String id,
      String name,
      Fraction weight,
      NodeScoring scoring,
      List<Criterion> criteria,
      List<Dimension> dimensions) {
    List<Node.Leaf> leaves = new ArrayList<>();
    for (Criterion criterion : criteria) {
      leaves.add(leaf(criterion));
    }
    List<Node> children = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      children.add(dimension(dimension));
    }
    var aggregationRule = Objects.requireNonNull(scoring.aggregation());
    var levelRule = Objects.requireNonNull(scoring.level());
    PartValue of = Objects.requireNonNull(scoring.of());
    Optional<Aggregation> aggregation = aggregations.computeIfAbsent(
        aggregationRule, rule -> rules.aggregation(rule, model.levels()));
    ScoreForm form = aggregation
        .map(rule -> ScoreForm.of(natural(rule, of, leaves, children), scoring))
        .orElse(ScoreForm.plain(Range.UNIT));
    return new Node(
        id,
        name,
        weight,
        aggregationRule,
        aggregation,
        of,
        levelRule,
        levelRules.computeIfAbsent(levelRule, rule -> rules.levelRule(rule, model.levels())),
        form,
        form.bounds(),
        List.copyOf(leaves),
        List.copyOf(children),
        levelMembers(leaves, children));
  }

  private Node.Leaf leaf(Criterion criterion) {
    return new Node.Leaf(
        criterion,
        Objects.requireNonNull(scales.get(criterion.id())),
        Fraction.of(criterion.weight()));
  }

  /** What the aggregation can give at all. */
  private Range natural(
      Aggregation aggregation, PartValue of, List<Node.Leaf> leaves, List<Node> children) {
    List<Bounded> parts = new ArrayList<>();
    for (Node.Leaf leaf : leaves) {
      parts.add(new Bounded(leaf.id(), Range.UNIT, leaf.weight()));
    }
    for (Node child : children) {
      Range range = NodeBounds.handedUp(of, child.bounds(), model.levels().size());
      parts.add(new Bounded(child.id(), range, child.weight()));
    }
    return NodeBounds.of(aggregation, parts);
  }

  private List<List<Node.Member>> levelMembers(List<Node.Leaf> leaves, List<Node> children) {
    List<List<Node.Member>> byLevel = new ArrayList<>();
    for (int rank = 1; rank <= model.levels().size(); rank++) {
      Level level = model.levels().get(rank - 1);
      List<Node.Member> members = new ArrayList<>();
      for (Node.Leaf leaf : leaves) {
        for (Anchor anchor : leaf.criterion().levels()) {
          if (anchor.level().equals(level.id())) {
            members.add(
                new Node.Member(leaf.id(), leaf.weight().times(Fraction.of(anchor.weight()))));
          }
        }
      }
      for (Node child : children) {
        members.addAll(child.levelMembers().get(rank - 1));
      }
      byLevel.add(List.copyOf(members));
    }
    return List.copyOf(byLevel);
  }
}
