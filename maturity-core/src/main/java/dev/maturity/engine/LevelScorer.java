package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides the level of one node, and the levels that the unknown answers could still lead to. */
final class LevelScorer {

  private final IndexedNode indexed;
  private final Node node;
  private final List<Level> levels;
  private final Criteria criteria;
  private final RuleGuard guard;

  LevelScorer(IndexedNode indexed, List<Level> levels, Criteria criteria, RuleGuard guard) {
    this.indexed = indexed;
    this.node = indexed.node();
    this.levels = levels;
    this.criteria = criteria;
    this.guard = guard;
  }

  Result decide(@Nullable Fraction score, Parts parts, @Nullable Range range, boolean isAllowed) {
    if (node.levelRule().isEmpty() || parts.lowest().isEmpty()) {
      return Result.NONE;
    }
    LevelRule rule = node.levelRule().get();
    Optional<Boolean> needsScore =
        guard.run(RuleKind.LEVEL, node.levelRuleData(), node.id(), List.of(), rule::needsScore);
    if (needsScore.isEmpty()) {
      return Result.FAILED;
    }
    return decide(rule, needsScore.get(), score, parts, range, isAllowed);
  }

  private Result decide(
      LevelRule rule,
      boolean needsScore,
      @Nullable Fraction score,
      Parts parts,
      @Nullable Range range,
      boolean isAllowed) {
    LevelSets sets =
        needsScore ? LevelSets.settled(List.of()) : LevelSets.of(indexed, levels, criteria);
    boolean canDecide = isAllowed && (score != null || !needsScore);
    LevelDecision decision = canDecide ? decide(rule, score, parts.actual(), sets.actual()) : null;
    boolean failed = canDecide && decision == null;
    boolean isSettled = parts.isSettled() && sets.isSettled() && isAt(range, score);
    Ends ends;
    if (failed) {
      ends = Ends.any(levels);
    } else if (decision != null && isSettled) {
      ends = Ends.at(decision);
    } else {
      ends = ends(rule, needsScore, parts, sets, range);
    }
    return new Result(
        sets.actual(),
        decision == null ? List.of() : decision.comparisons(),
        decision == null ? null : Arithmetic.placement(decision, levels),
        ends == null ? null : ends.levels(levels),
        ends == null ? null : ends.ranks(),
        ends == null ? null : ends.positions(),
        failed);
  }

  private static boolean isAt(@Nullable Range range, @Nullable Fraction score) {
    if (range == null || score == null) {
      return range == null && score == null;
    }
    return range.low().equals(score) && range.high().equals(score);
  }

  /** Null if the rule decides on a score and the node can have none. */
  private @Nullable Ends ends(
      LevelRule rule, boolean needsScore, Parts parts, LevelSets sets, @Nullable Range range) {
    if (needsScore && range == null) {
      return null;
    }
    boolean settled =
        parts.lowest().equals(parts.highest()) && sets.lowest().equals(sets.highest());
    boolean tight = settled
        || guard.keeps(Law.MONOTONE, RuleKind.LEVEL, node.levelRuleData(), node.id(), rule::laws);
    if (!tight) {
      return Ends.any(levels);
    }
    LevelDecision low =
        decide(rule, range == null ? null : range.low(), parts.lowest(), sets.lowest());
    LevelDecision high =
        decide(rule, range == null ? null : range.high(), parts.highest(), sets.highest());
    return low != null && high != null
        ? guard
            .run(
                RuleKind.LEVEL,
                node.levelRuleData(),
                node.id(),
                List.of(parts.lowest(), parts.highest()),
                () -> Ends.between(low, high))
            .orElse(Ends.any(levels))
        : Ends.any(levels);
  }

  private @Nullable LevelDecision decide(
      LevelRule rule, @Nullable Fraction score, List<Part> parts, List<LevelSet> sets) {
    return guard
        .run(
            RuleKind.AGGREGATION,
            node.aggregationRule(),
            node.id(),
            List.of(),
            () -> new LevelCase(
                levels,
                Optional.ofNullable(score),
                node.bounds(),
                node.tolerance(),
                node.form().mapped(parts),
                sets))
        .flatMap(given -> guard.run(
            RuleKind.LEVEL,
            node.levelRuleData(),
            node.id(),
            List.of(given),
            () -> Arithmetic.decide(rule, given)))
        .orElse(null);
  }

  /** The lowest and the highest that the unknown answers could still lead to. */
  private record Ends(int lowRank, int highRank, Fraction lowPosition, Fraction highPosition) {

    static Ends any(List<Level> levels) {
      int top = levels.size();
      return new Ends(1, top, Fraction.ONE, Fraction.of(top + 1));
    }

    static Ends at(LevelDecision decision) {
      return new Ends(decision.rank(), decision.rank(), decision.position(), decision.position());
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
