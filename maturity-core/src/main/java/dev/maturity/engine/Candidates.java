package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.PartValue;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The criteria in a node that could be answered better, and what the laws of its rules say of them. */
final class Candidates {

  private final Node top;
  private final RuleGuard guard;
  private final List<Candidate> inOrder = new ArrayList<>();
  private final Map<Object, List<Candidate>> byKin = new LinkedHashMap<>();
  private boolean hasFailed;

  Candidates(IndexedNode top, Criteria criteria, RuleGuard guard) {
    this.top = top.node();
    this.guard = guard;
    add(top, criteria, levelKeeps(this.top, Law.SYMMETRIC));
    byKin.values().forEach(group -> group.sort(Comparator.comparing(Candidate::now)));
  }

  private void add(IndexedNode indexed, Criteria criteria, boolean isSymmetricAbove) {
    Node node = indexed.node();
    boolean isSymmetric =
        isSymmetricAbove && keeps(node, Law.SYMMETRIC) && levelKeeps(node, Law.SYMMETRIC);
    for (int i = 0; i < indexed.own(); i++) {
      int position = indexed.from() + i;
      CriterionScore criterion = criteria.get(position).score();
      hasFailed |= criterion.state() == CriterionState.FAILED;
      Candidate.of(node.id(), node.leaves().get(i), position, criterion).ifPresent(candidate -> {
        inOrder.add(candidate);
        Object kin = isSymmetric ? candidate.kin() : candidate.id();
        byKin.computeIfAbsent(kin, key -> new ArrayList<>()).add(candidate);
      });
    }
    indexed
        .children()
        .forEach(
            child -> add(child, criteria, isSymmetricAbove && levelKeeps(node, Law.SYMMETRIC)));
  }

  /** All of them, in model order. */
  List<Candidate> inOrder() {
    return List.copyOf(inOrder);
  }

  /**
   * The same in groups. Those of a group may change places, so that it is best to raise the lowest of them first: they stand
   * from the lowest up.
   */
  List<List<Candidate>> groups() {
    return byKin.values().stream().map(List::copyOf).toList();
  }

  /**
   * Whether better answers to the same criteria never do harm. The law {@link Law#MONOTONE} says so, but not of a criterion
   * whose ratings could not be combined.
   */
  boolean areMonotone() {
    return !hasFailed && isMonotone(top);
  }

  /**
   * Whether answers to more criteria never do harm either. A first answer does none when it is the best that any part can
   * be, and the part of which it is the first one then is at its best as well.
   */
  boolean areHarmless() {
    boolean onlyBetter = inOrder.stream().allMatch(Candidate::isRated);
    boolean firstAtBest = inOrder.stream()
        .allMatch(candidate ->
            candidate.isRated() || (!candidate.isAssumed() && candidate.canBePerfect()));
    return areMonotone() && (onlyBetter || (firstAtBest && isBestAtBest(top)));
  }

  private boolean isMonotone(Node node) {
    return keeps(node, Law.MONOTONE)
        && levelKeeps(node, Law.MONOTONE)
        && node.children().stream().allMatch(this::isMonotone);
  }

  private boolean isBestAtBest(Node node) {
    boolean takesScores = node.of() == PartValue.SCORE || node.of() == PartValue.FRACTION;
    return keeps(node, Law.IDEMPOTENT)
        && (takesScores || node.children().isEmpty())
        && node.children().stream().allMatch(this::isBestAtBest);
  }

  private boolean keeps(Node node, Law law) {
    if (node.aggregation().isEmpty()) {
      return true;
    }
    Aggregation rule = node.aggregation().get();
    return guard.keeps(law, RuleKind.AGGREGATION, node.aggregationRule(), node.id(), rule::laws);
  }

  private boolean levelKeeps(Node node, Law law) {
    if (node.levelRule().isEmpty()) {
      return true;
    }
    LevelRule rule = node.levelRule().get();
    return guard.keeps(law, RuleKind.LEVEL, node.levelRuleData(), node.id(), rule::laws);
  }
}
