package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to one criterion bring into a sum.
 *
 * @param criterion its place among the criteria
 * @param weight how much it counts
 * @param rated what its points are worth, from code 1 up
 * @param notApplicable what it counts as when it is not applicable; null if it does not count
 * @param unanswered what it counts as when nobody answered; null if it does not count
 * @param dontKnow what it counts as when nobody could answer; null if it does not count
 */
record Term(
    int criterion,
    Fraction weight,
    List<Fraction> rated,
    @Nullable Fraction notApplicable,
    @Nullable Fraction unanswered,
    @Nullable Fraction dontKnow) {

  /** The value of a code; null if it does not count. */
  @Nullable
  Fraction value(int code) {
    return switch (code) {
      case AnswerCodes.NOT_APPLICABLE -> notApplicable;
      case AnswerCodes.UNANSWERED -> unanswered;
      case AnswerCodes.DONT_KNOW -> dontKnow;
      default -> rated.get(code - 1);
    };
  }

  /** Whether only ratings count. */
  boolean excludesAll() {
    return notApplicable == null && unanswered == null && dontKnow == null;
  }
}
