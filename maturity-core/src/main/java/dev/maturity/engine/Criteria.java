package dev.maturity.engine;

import com.google.common.collect.ImmutableMap;
import dev.maturity.scorecard.CriterionScore;

/** The scores of a model's criteria, by position in model order. Immutable. */
final class Criteria {

  private final Scored[] byPosition;

  /** Keeps the array, which nobody may change any more. */
  Criteria(Scored... byPosition) {
    this.byPosition = byPosition;
  }

  /** A criterion's score, and what it is to its node. */
  record Scored(CriterionScore score, Entry entry) {

    static Scored of(CriterionScore score) {
      return new Scored(score, Entry.of(score, score.weight()));
    }
  }

  Scored get(int position) {
    return byPosition[position];
  }

  int size() {
    return byPosition.length;
  }

  /** The same but for some criteria. */
  Criteria with(int[] positions, CriterionScore[] scores) {
    Scored[] changed = byPosition.clone();
    for (int i = 0; i < positions.length; i++) {
      changed[positions[i]] = Scored.of(scores[i]);
    }
    return new Criteria(changed);
  }

  ImmutableMap<String, CriterionScore> byId() {
    ImmutableMap.Builder<String, CriterionScore> byId = ImmutableMap.builder();
    for (Scored criterion : byPosition) {
      byId.put(criterion.score().id(), criterion.score());
    }
    return byId.buildOrThrow();
  }
}
