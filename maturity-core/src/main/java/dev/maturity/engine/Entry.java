package dev.maturity.engine;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion or a dimension is to the node above it.
 *
 * @param actual the part with the value that it has; null if it has none
 * @param absent why it has none; null if it has one
 * @param lowest the part with the least value that it could still have; null if it can have none. The same object as the
 *     actual part where the values are the same
 * @param highest likewise with the greatest value
 */
record Entry(
    @Nullable Part actual,
    @Nullable Absence absent,
    @Nullable Part lowest,
    @Nullable Part highest) {

  static Entry of(CriterionScore criterion, Fraction weight) {
    Score value = criterion.value();
    return of(
        criterion.id(),
        weight,
        value == null ? null : value.exact(),
        criterion.range(),
        reason(criterion.state()));
  }

  static Entry of(
      String id,
      Fraction weight,
      @Nullable Fraction value,
      @Nullable Range range,
      Absence.Reason otherwise) {
    Part actual = value == null ? null : new Part(id, value, weight);
    return new Entry(
        actual,
        value == null ? new Absence(id, weight, otherwise) : null,
        range == null ? null : end(id, weight, range.low(), actual),
        range == null ? null : end(id, weight, range.high(), actual));
  }

  private static Part end(String id, Fraction weight, Fraction value, @Nullable Part actual) {
    return actual != null && actual.value().equals(value) ? actual : new Part(id, value, weight);
  }

  /** Whether no answer is open that could make it another part, or a part at all. */
  boolean isSettled() {
    return Objects.equals(actual, lowest) && Objects.equals(actual, highest);
  }

  private static Absence.Reason reason(CriterionState state) {
    return switch (state) {
      case UNANSWERED -> Absence.Reason.UNANSWERED;
      case NOT_APPLICABLE -> Absence.Reason.NOT_APPLICABLE;
      case DONT_KNOW, RATED -> Absence.Reason.DONT_KNOW;
      case FAILED -> Absence.Reason.FAILED;
    };
  }
}
