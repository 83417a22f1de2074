package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.Anchor;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Blocker;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import java.util.List;
import java.util.Optional;

/**
 * A criterion that could be answered better.
 *
 * @param position its position in model order
 * @param criterion what is known of it
 * @param better its better answers, from the least to the best; any answer is better than none
 * @param kin what it shares with the criteria of the node that it may change places with
 */
record Candidate(int position, CriterionScore criterion, List<Steps.Step> better, Kin kin) {

  /** Criteria of the same kin have the same weight, count toward the same levels and can be answered as well. */
  record Kin(
      String node, CriterionState state, Fraction weight, List<Anchor> anchors, Fraction best) {}

  /** Empty if the criterion is at its best, or does not concern the subject, or its ratings could not be combined. */
  static Optional<Candidate> of(
      String node, Node.Leaf leaf, int position, CriterionScore criterion) {
    if (criterion.state() == CriterionState.NOT_APPLICABLE
        || criterion.state() == CriterionState.FAILED) {
      return Optional.empty();
    }
    boolean isRated = criterion.state() == CriterionState.RATED;
    Score value = criterion.value();
    List<Steps.Step> better = Steps.of(leaf).stream()
        .filter(step -> !isRated || value == null || step.value().compareTo(value.exact()) > 0)
        .toList();
    if (better.isEmpty()) {
      return Optional.empty();
    }
    Fraction best = better.get(better.size() - 1).value();
    Kin kin = new Kin(node, criterion.state(), leaf.weight(), leaf.criterion().levels(), best);
    return Optional.of(new Candidate(position, criterion, better, kin));
  }

  String id() {
    return criterion.id();
  }

  /** What it counts as now; 0 when it does not count. */
  Fraction now() {
    Score value = criterion.value();
    return value == null ? Fraction.ZERO : value.exact();
  }

  boolean isRated() {
    return criterion.state() == CriterionState.RATED;
  }

  /** Whether it counts although nobody rated it. */
  boolean isAssumed() {
    return !isRated() && criterion.value() != null;
  }

  /** Whether its best answer is worth as much as that to any other criterion could be. */
  boolean canBePerfect() {
    return kin.best().equals(Fraction.ONE);
  }

  int best() {
    return better.size() - 1;
  }

  /** The least answer that is worth so much; the best where none is. */
  int worth(Fraction value) {
    int step = 0;
    while (step < best() && better.get(step).value().compareTo(value) < 0) {
      step++;
    }
    return step;
  }

  /** The criterion once it is answered so. */
  CriterionScore answered(int step) {
    Fraction value = better.get(step).value();
    return new CriterionScore(
        criterion.id(),
        criterion.statement(),
        criterion.theme(),
        criterion.weight(),
        criterion.reversed(),
        CriterionState.RATED,
        Score.of(value),
        Range.at(value),
        criterion.panel(),
        criterion.evidence(),
        criterion.evidenceTypes());
  }

  Blocker blocker(int step) {
    return new Blocker(
        id(),
        criterion.statement(),
        criterion.value(),
        better.get(step).answer(),
        Score.of(better.get(step).value()));
  }
}
