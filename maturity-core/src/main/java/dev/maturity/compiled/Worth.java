package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the answers to a criterion are worth in a sum, whatever it weighs. Immutable. */
final class Worth {

  private final List<Fraction> rated;
  private final @Nullable Fraction notApplicable;
  private final @Nullable Fraction unanswered;
  private final @Nullable Fraction dontKnow;

  /** What makes all values whole when they are multiplied with it. */
  final BigInteger denominator;

  /** The greatest value; at least 0. */
  final Fraction most;

  /** Whether all points are worth 1. */
  final boolean isFlat;

  /** Whether the points stand on even steps from 0 to 1, or from 1 to 0. */
  final boolean isEven;

  /** Whether the first point is worth something. */
  final boolean isFalling;

  /**
   * Values.
   *
   * @param rated what its points are worth, from code 1 up
   * @param notApplicable what it counts as when it is not applicable; null if it does not count
   * @param unanswered what it counts as when nobody answered; null if it does not count
   * @param dontKnow what it counts as when nobody could answer; null if it does not count
   */
  Worth(
      List<Fraction> rated,
      @Nullable Fraction notApplicable,
      @Nullable Fraction unanswered,
      @Nullable Fraction dontKnow) {
    this.rated = rated;
    this.notApplicable = notApplicable;
    this.unanswered = unanswered;
    this.dontKnow = dontKnow;
    List<Fraction> all = new ArrayList<>(rated);
    for (int code = AnswerCodes.DONT_KNOW; code <= AnswerCodes.NOT_APPLICABLE; code++) {
      Fraction assumed = value(code);
      if (assumed != null) {
        all.add(assumed);
      }
    }
    this.denominator = Whole.denominator(all);
    this.most = all.stream().reduce(Fraction.ZERO, Fraction::max);
    this.isFlat = rated.stream().allMatch(Fraction.ONE::equals);
    this.isFalling = !rated.isEmpty() && rated.get(0).signum() != 0;
    this.isEven = rated.size() > 1 && isEven(rated, isFalling);
  }

  private static boolean isEven(List<Fraction> rated, boolean isFalling) {
    int points = rated.size();
    for (int i = 0; i < points; i++) {
      Fraction value = rated.get(isFalling ? points - 1 - i : i);
      if (!value.equals(Fraction.of(i, points - 1L))) {
        return false;
      }
    }
    return true;
  }

  /** How many points there are. */
  int points() {
    return rated.size();
  }

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

  /** Whether a code counts, and for more than 0. */
  boolean isSomething(int code) {
    Fraction value = value(code);
    return value != null && value.signum() != 0;
  }

  /** Whether a code counts. */
  boolean counts(int code) {
    return value(code) != null;
  }
}
