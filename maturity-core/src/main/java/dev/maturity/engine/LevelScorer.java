package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides the level of one node, and the levels that the unknown answers could still lead to. */
final class LevelScorer {

  private final Node node;
  private final List<Level> levels;
  private final Map<String, CriterionScore> criteria;
  private final RuleGuard guard;

  LevelScorer(
      Node node, List<Level> levels, Map<String, CriterionScore> criteria, RuleGuard guard) {
    this.node = node;
    this.levels = levels;
    this.criteria = criteria;
    this.guard = guard;
  }

  Result decide(Optional<Fraction> score, Parts parts, @Nullable Range range, boolean isAllowed) {
    if (node.levelRule().isEmpty() || parts.lowest().isEmpty()) {
      return Result.NONE;
    }
    LevelRule rule = node.levelRule().get();
    Optional<Boolean> needsScore =
        guard.run(RuleKind.LEVEL, node.levelRuleData(), node.id(), List.of(), rule::needsScore);
    return needsScore
        .map(needed -> decide(rule, needed, score, parts, range, isAllowed))
        .orElse(Result.FAILED);
  }

  private Result decide(
      LevelRule rule,
      boolean needsScore,
      Optional<Fraction> score,
      Parts parts,
      @Nullable Range range,
      boolean isAllowed) {
    List<LevelSet> sets = sets(needsScore, LevelScorer::exact);
    boolean canDecide = isAllowed && (score.isPresent() || !needsScore);
    Optional<LevelDecision> decision =
        canDecide ? decide(rule, score, parts.actual(), sets) : Optional.empty();
    boolean failed = canDecide && decision.isEmpty();
    Optional<Ends> ends =
        failed ? Optional.of(Ends.any(levels)) : ends(rule, needsScore, parts, range);
    return new Result(
        sets,
        decision.map(LevelDecision::comparisons).orElse(List.of()),
        decision.map(made -> Arithmetic.placement(made, levels)).orElse(null),
        ends.map(found -> found.levels(levels)).orElse(null),
        ends.map(Ends::ranks).orElse(null),
        ends.map(Ends::positions).orElse(null),
        failed);
  }

  /** Empty if the rule decides on a score and the node can have none. */
  private Optional<Ends> ends(
      LevelRule rule, boolean needsScore, Parts parts, @Nullable Range range) {
    if (needsScore && range == null) {
      return Optional.empty();
    }
    List<LevelSet> lowest = sets(needsScore, criterion -> end(criterion, Range::low));
    List<LevelSet> highest = sets(needsScore, criterion -> end(criterion, Range::high));
    boolean settled = parts.lowest().equals(parts.highest()) && lowest.equals(highest);
    boolean tight = settled
        || guard.keeps(Law.MONOTONE, RuleKind.LEVEL, node.levelRuleData(), node.id(), rule::laws);
    if (!tight) {
      return Optional.of(Ends.any(levels));
    }
    Optional<LevelDecision> low =
        decide(rule, Optional.ofNullable(range).map(Range::low), parts.lowest(), lowest);
    Optional<LevelDecision> high =
        decide(rule, Optional.ofNullable(range).map(Range::high), parts.highest(), highest);
    return Optional.of(
        low.isPresent() && high.isPresent()
            ? guard
                .run(
                    RuleKind.LEVEL,
                    node.levelRuleData(),
                    node.id(),
                    List.of(parts.lowest(), parts.highest()),
                    () -> Ends.between(low.get(), high.get()))
                .orElse(Ends.any(levels))
            : Ends.any(levels));
  }

  private Optional<LevelDecision> decide(
      LevelRule rule, Optional<Fraction> score, List<Part> parts, List<LevelSet> sets) {
    return guard
        .run(
            RuleKind.AGGREGATION,
            node.aggregationRule(),
            node.id(),
            List.of(),
            () -> new LevelCase(
                levels, score, node.bounds(), node.tolerance(), node.form().mapped(parts), sets))
        .flatMap(given -> guard.run(
            RuleKind.LEVEL,
            node.levelRuleData(),
            node.id(),
            List.of(given),
            () -> Arithmetic.decide(rule, given)));
  }

  private List<LevelSet> sets(
      boolean needsScore, Function<CriterionScore, Optional<Fraction>> value) {
    if (needsScore) {
      return List.of();
    }
    List<LevelSet> sets = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      Parts members = new Parts();
      for (Node.Member member : node.levelMembers().get(i)) {
        CriterionScore criterion = criteria.get(member.criterion());
        if (criterion != null) {
          members.add(criterion, value.apply(criterion), member.weight());
        }
      }
      sets.add(new LevelSet(levels.get(i).id(), members.actual(), members.absent()));
    }
    return sets;
  }

  private static Optional<Fraction> exact(CriterionScore criterion) {
    return Optional.ofNullable(criterion.value()).map(Score::exact);
  }

  private static Optional<Fraction> end(CriterionScore criterion, Function<Range, Fraction> end) {
    return Optional.ofNullable(criterion.range()).map(end);
  }

  /** The lowest and the highest that the unknown answers could still lead to. */
  private record Ends(int lowRank, int highRank, Fraction lowPosition, Fraction highPosition) {

    static Ends any(List<Level> levels) {
      int top = levels.size();
      return new Ends(1, top, Fraction.ONE, Fraction.of(top + 1));
    }

    static Ends between(LevelDecision low, LevelDecision high) {
      Arithmetic.range(Fraction.of(low.rank()), Fraction.of(high.rank()));
      Range positions = Arithmetic.range(low.position(), high.position());
      return new Ends(low.rank(), high.rank(), positions.low(), positions.high());
    }

    LevelRange levels(List<Level> levels) {
      return new LevelRange(levels.get(lowRank - 1), levels.get(highRank - 1));
    }

    Range ranks() {
      return new Range(Fraction.of(lowRank), Fraction.of(highRank));
    }

    Range positions() {
      return new Range(lowPosition, highPosition);
    }
  }

  /** What was decided of a node's level. */
  record Result(
      List<LevelSet> sets,
      List<Comparison> comparisons,
      @Nullable Placement placement,
      @Nullable LevelRange levelRange,
      @Nullable Range ranks,
      @Nullable Range positions,
      boolean failed) {

    static final Result NONE = new Result(List.of(), List.of(), null, null, null, null, false);

    static final Result FAILED = new Result(List.of(), List.of(), null, null, null, null, true);
  }
}
