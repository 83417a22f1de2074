package dev.maturity.engine;

import com.google.common.collect.ImmutableMap;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.Part;
import org.jspecify.annotations.Nullable;

/** The scores of a model's criteria, by position in model order. Immutable. */
final class Criteria {

  private final Scored[] byPosition;

  /** Keeps the array, which nobody may change any more. */
  Criteria(Scored... byPosition) {
    this.byPosition = byPosition;
  }

  /**
   * A criterion's score, and what it is to its node.
   *
   * @param ofWhole what it contributes to the mean of its node when no part of that is absent; null where that is not known
   */
  record Scored(CriterionScore score, Entry entry, @Nullable Contribution ofWhole) {

    static Scored of(CriterionScore score) {
      return new Scored(score, Entry.of(score, score.weight()), null);
    }

    /** The same where its node is a mean of criteria that together weigh so much. */
    Scored ofWhole(Fraction weights) {
      Part part = entry.actual();
      return part == null
          ? this
          : new Scored(
              score, entry, new Contribution(part, part.weight().timesOver(part.value(), weights)));
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
