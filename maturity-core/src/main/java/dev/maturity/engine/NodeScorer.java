package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.Derivation;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Status;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores nodes from the criteria up. Made anew for each assessment. */
final class NodeScorer {

  private final List<Level> levels;
  private final Fraction minimumCoverage;
  private final Map<String, CriterionScore> criteria;
  private final RuleGuard guard;

  NodeScorer(
      List<Level> levels,
      Fraction minimumCoverage,
      Map<String, CriterionScore> criteria,
      RuleGuard guard) {
    this.levels = levels;
    this.minimumCoverage = minimumCoverage;
    this.criteria = criteria;
    this.guard = guard;
  }

  NodeResult score(Node node) {
    List<NodeResult> children = node.children().stream().map(this::score).toList();
    List<CriterionScore> own =
        node.leaves().stream().map(leaf -> criterion(leaf.id())).toList();
    Parts parts = parts(node, own, children);
    Coverage coverage = Coverages.of(node, own, children);

    Optional<Arithmetic.Sum> sum = aggregate(node, parts.actual());
    boolean aggregationFailed =
        node.aggregation().isPresent() && !parts.actual().isEmpty() && sum.isEmpty();
    Range range = aggregationFailed ? node.bounds() : range(node, parts);
    Status status = status(node, parts, coverage, aggregationFailed);

    LevelScorer.Result level = new LevelScorer(node, levels, criteria, guard)
        .decide(sum.map(Arithmetic.Sum::result), parts, range, isLevelAllowed(status));
    Derivation derivation = new Derivation(
        node.aggregationRule(),
        node.of(),
        sum.map(Arithmetic.Sum::contributions).orElse(List.of()),
        node.aggregation().isPresent() ? parts.absent() : List.of(),
        sum.map(Arithmetic.Sum::adjustment).orElse(null),
        node.levelRuleData(),
        level.sets(),
        level.comparisons());
    DimensionScore score = new DimensionScore(
        node.id(),
        node.name(),
        level.failed() ? Status.FAILED : status,
        sum.map(Arithmetic.Sum::result).map(Score::of).orElse(null),
        node.bounds(),
        range,
        coverage,
        level.placement(),
        level.levelRange(),
        derivation,
        own,
        children.stream().map(NodeResult::score).toList());
    return new NodeResult(score, level.ranks(), level.positions());
  }

  private Parts parts(Node node, List<CriterionScore> own, List<NodeResult> children) {
    Parts parts = new Parts();
    own.forEach(parts::add);
    if (node.aggregation().isEmpty()) {
      // Nothing is aggregated, whatever the dimensions have: what is known of this node is what is
      // known of the criteria in it.
      children.forEach(child -> child.score().allCriteria().forEach(parts::add));
      return parts;
    }
    for (int i = 0; i < children.size(); i++) {
      NodeResult child = children.get(i);
      parts.add(
          child.score().id(),
          node.children().get(i).weight(),
          child.value(node.of()),
          child.range(node.of()),
          child.absence());
    }
    return parts;
  }

  private Optional<Arithmetic.Sum> aggregate(Node node, List<Part> parts) {
    return parts.isEmpty()
        ? Optional.empty()
        : node.aggregation()
            .flatMap(rule -> guard.run(
                RuleKind.AGGREGATION,
                node.aggregationRule(),
                node.id(),
                parts,
                () -> Arithmetic.aggregate(rule, parts, node.form())));
  }

  /** Tight for a monotone rule; for any other the whole range of the node, unless nothing is unknown. */
  private @Nullable Range range(Node node, Parts parts) {
    if (node.aggregation().isEmpty() || parts.lowest().isEmpty()) {
      return null;
    }
    Aggregation aggregation = node.aggregation().get();
    boolean tight = parts.lowest().equals(parts.highest())
        || guard.keeps(
            Law.MONOTONE,
            RuleKind.AGGREGATION,
            node.aggregationRule(),
            node.id(),
            aggregation::laws);
    if (!tight) {
      return node.bounds();
    }
    Optional<Fraction> low = aggregate(node, parts.lowest()).map(Arithmetic.Sum::result);
    Optional<Fraction> high = aggregate(node, parts.highest()).map(Arithmetic.Sum::result);
    return low.isPresent() && high.isPresent()
        ? guard
            .run(
                RuleKind.AGGREGATION,
                node.aggregationRule(),
                node.id(),
                List.of(parts.lowest(), parts.highest()),
                () -> Arithmetic.range(low.get(), high.get()))
            .orElse(node.bounds())
        : node.bounds();
  }

  private Status status(Node node, Parts parts, Coverage coverage, boolean failed) {
    if (failed) {
      return Status.FAILED;
    }
    if (parts.actual().isEmpty()) {
      return statusOfNothing(parts, coverage);
    }
    boolean enough = coverage.share().compareTo(minimumCoverage) >= 0;
    boolean saysSomething = node.aggregation().isPresent() || node.levelRule().isPresent();
    if (!enough && saysSomething) {
      return Status.INSUFFICIENT;
    }
    return node.aggregation().isPresent() ? Status.SCORED : Status.NOT_SCORED;
  }

  private static Status statusOfNothing(Parts parts, Coverage coverage) {
    if (parts.hasFailed()) {
      return Status.FAILED;
    }
    if (coverage.applicable() == 0) {
      return Status.NOT_APPLICABLE;
    }
    return coverage.answered() == 0 ? Status.UNANSWERED : Status.INSUFFICIENT;
  }

  private static boolean isLevelAllowed(Status status) {
    return status == Status.SCORED || status == Status.NOT_SCORED;
  }

  private CriterionScore criterion(String id) {
    CriterionScore criterion = criteria.get(id);
    if (criterion == null) {
      throw new IllegalStateException("The criterion (" + id + ") was not scored.");
    }
    return criterion;
  }
}
