package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.Fraction;
import dev.maturity.model.FractionSum;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Contribution;
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
import org.jspecify.annotations.Nullable;

/** Scores nodes from the criteria up. Made anew for each assessment. */
final class NodeScorer {

  private final List<Level> levels;
  private final Fraction minimumCoverage;
  private final Criteria criteria;
  private final RuleGuard guard;

  NodeScorer(List<Level> levels, Fraction minimumCoverage, Criteria criteria, RuleGuard guard) {
    this.levels = levels;
    this.minimumCoverage = minimumCoverage;
    this.criteria = criteria;
    this.guard = guard;
  }

  NodeResult score(IndexedNode indexed) {
    Node node = indexed.node();
    NodeResult[] children = new NodeResult[indexed.children().size()];
    DimensionScore[] dimensions = new DimensionScore[children.length];
    for (int i = 0; i < children.length; i++) {
      children[i] = score(indexed.children().get(i));
      dimensions[i] = children[i].score();
    }
    CriterionScore[] own = new CriterionScore[indexed.own()];
    for (int i = 0; i < own.length; i++) {
      own[i] = criteria.get(indexed.from() + i).score();
    }
    Parts parts = parts(indexed, children);
    Coverage coverage = Coverages.of(node, own, dimensions);

    Arithmetic.@Nullable Sum sum = wholeMean(indexed, parts);
    if (sum == null) {
      sum = aggregate(node, parts.actual());
    }
    boolean aggregationFailed =
        node.aggregation().isPresent() && !parts.actual().isEmpty() && sum == null;
    Range range = aggregationFailed ? node.bounds() : range(node, parts, sum);
    Status status = status(node, parts, coverage, aggregationFailed);

    Fraction result = sum == null ? null : sum.result();
    LevelScorer.Result level = new LevelScorer(indexed, levels, criteria, guard)
        .decide(result, parts, range, isLevelAllowed(status));
    Derivation derivation = new Derivation(
        node.aggregationRule(),
        node.of(),
        sum == null ? List.of() : sum.contributions(),
        node.aggregation().isPresent() ? parts.absent() : List.of(),
        sum == null ? null : sum.adjustment(),
        node.levelRuleData(),
        level.sets(),
        level.comparisons());
    DimensionScore score = new DimensionScore(
        node.id(),
        node.name(),
        level.failed() ? Status.FAILED : status,
        result == null ? null : Score.of(result),
        node.bounds(),
        range,
        coverage,
        level.placement(),
        level.levelRange(),
        derivation,
        List.of(own),
        List.of(dimensions));
    return new NodeResult(score, level.ranks(), level.positions());
  }

  private Parts parts(IndexedNode indexed, NodeResult[] children) {
    Node node = indexed.node();
    // Where nothing is aggregated, whatever the dimensions have: what is known of this node is what
    // is known of the criteria in it.
    boolean ofCriteria = node.aggregation().isEmpty();
    int to = ofCriteria ? indexed.to() : indexed.from() + indexed.own();
    Parts.Builder parts = new Parts.Builder(to - indexed.from() + children.length);
    for (int position = indexed.from(); position < to; position++) {
      parts.add(criteria.get(position).entry());
    }
    for (int i = 0; i < children.length && !ofCriteria; i++) {
      parts.add(children[i].entry(node.of(), node.children().get(i).weight()));
    }
    return parts.build();
  }

  /** The sum of the contributions that were found out before; null if they are not all known. */
  private Arithmetic.@Nullable Sum wholeMean(IndexedNode indexed, Parts parts) {
    if (indexed.wholeMean() == null || parts.actual().size() != indexed.own()) {
      return null;
    }
    FractionSum mean = new FractionSum();
    Contribution[] contributions = new Contribution[indexed.own()];
    for (int i = 0; i < contributions.length; i++) {
      Contribution contribution = criteria.get(indexed.from() + i).ofWhole();
      if (contribution == null) {
        return null;
      }
      contributions[i] = contribution;
      mean.add(contribution.amount());
    }
    return new Arithmetic.Sum(mean.value(), List.of(contributions), null);
  }

  private Arithmetic.@Nullable Sum aggregate(Node node, List<Part> parts) {
    if (parts.isEmpty() || node.aggregation().isEmpty()) {
      return null;
    }
    Aggregation rule = node.aggregation().get();
    return guard
        .run(
            RuleKind.AGGREGATION,
            node.aggregationRule(),
            node.id(),
            parts,
            () -> Arithmetic.aggregate(rule, parts, node.form()))
        .orElse(null);
  }

  /** Tight for a monotone rule; for any other the whole range of the node, unless nothing is unknown. */
  private @Nullable Range range(Node node, Parts parts, Arithmetic.@Nullable Sum actual) {
    if (node.aggregation().isEmpty() || parts.lowest().isEmpty()) {
      return null;
    }
    if (parts.isSettled() && actual != null) {
      return Range.at(actual.result());
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
    Arithmetic.Sum low = aggregate(node, parts.lowest());
    Arithmetic.Sum high = aggregate(node, parts.highest());
    return low != null && high != null
        ? guard
            .run(
                RuleKind.AGGREGATION,
                node.aggregationRule(),
                node.id(),
                List.of(parts.lowest(), parts.highest()),
                () -> Arithmetic.range(low.result(), high.result()))
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
}
