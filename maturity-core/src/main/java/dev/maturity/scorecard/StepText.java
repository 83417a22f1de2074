package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a step from an earlier to a later number stands on a page of text. */
final class StepText {

  private static final String ABSENT = "none";

  private StepText() {}

  /** With its sign and as many decimals as it takes not to look like 0: {@code +0.13}. */
  static String signed(Fraction difference) {
    return sign(difference) + Text.apart(difference, Fraction.ZERO);
  }

  /** With its sign; empty where there is no difference, or it is 0. */
  static String move(@Nullable Score difference) {
    return difference == null || difference.exact().signum() == 0 ? "" : signed(difference.exact());
  }

  /** How many levels up or down; empty where none. */
  static String ranks(@Nullable Integer difference) {
    return difference == null || difference == 0 ? "" : (difference > 0 ? "+" : "") + difference;
  }

  /** The exact difference, and the decimal where that says more: {@code +1/8 (+0.13)}. */
  static String exact(Fraction difference) {
    String number = sign(difference) + difference;
    return number.contains("/") ? number + " (" + signed(difference) + ")" : number;
  }

  /** Both ends, or one of them where it stays: {@code Low -> High}. */
  static String of(String was, String is) {
    return was.equals(is) ? was + ", as before" : was + " -> " + is;
  }

  /** Both numbers, told apart where they are not the same: {@code 0.38 -> 0.50}. */
  static String of(@Nullable Fraction was, @Nullable Fraction is) {
    if (was == null || is == null) {
      return of(was == null ? ABSENT : Text.decimal(was), is == null ? ABSENT : Text.decimal(is));
    }
    return of(Text.apart(was, is), Text.apart(is, was));
  }

  /** Both scores, told apart where they are not the same. */
  static String of(@Nullable Score was, @Nullable Score is) {
    return of(was == null ? null : was.exact(), is == null ? null : is.exact());
  }

  /** Both numbers exactly. */
  static String exact(@Nullable Fraction was, @Nullable Fraction is) {
    return of(was == null ? ABSENT : Text.exact(was), is == null ? ABSENT : Text.exact(is));
  }

  /** What changed about a part, in words. */
  static String causes(PartChange part, DimensionChange node) {
    return part.causes().stream()
        .map(cause -> words(cause, part, node))
        .collect(Collectors.joining(", "));
  }

  private static String words(PartChange.Cause cause, PartChange part, DimensionChange node) {
    return switch (cause) {
      case WEIGHT -> "weight " + of(weight(part, node.earlier()), weight(part, node.later()));
      case OTHER_PARTS ->
        node.parts().stream().anyMatch(StepText::weighsOtherwise)
            ? "only re-weighted, since others came, went or weigh otherwise"
            : cause.toString();
      default -> cause.toString();
    };
  }

  private static boolean weighsOtherwise(PartChange part) {
    return part.earlier() == null
        ? part.later() != null
        : part.later() == null || part.causes().contains(PartChange.Cause.WEIGHT);
  }

  private static String weight(PartChange part, DimensionChange.@Nullable Standing side) {
    if (side == null) {
      return ABSENT;
    }
    List<Contribution> made = side.derivation().contributions();
    return made.stream()
        .map(Contribution::part)
        .filter(found -> found.id().equals(part.id()))
        .map(found -> found.weight().toString())
        .findFirst()
        .or(() -> side.derivation().absent().stream()
            .filter(absence -> absence.id().equals(part.id()))
            .map(absence -> absence.weight().toString())
            .findFirst())
        .orElse(ABSENT);
  }

  /** A criterion's values or states, and its weights where these changed. */
  static String of(CriterionChange change, boolean exactly) {
    CriterionScore was = change.earlier();
    CriterionScore is = change.later();
    return was == null || is == null || was.weight().equals(is.weight())
        ? values(change, exactly)
        : values(change, exactly)
            + ", weight "
            + of(was.weight().toString(), is.weight().toString());
  }

  /** A criterion's values or states. */
  static String values(CriterionChange change, boolean exactly) {
    CriterionScore was = change.earlier();
    CriterionScore is = change.later();
    return of(word(was, is, exactly), word(is, was, exactly));
  }

  private static String word(
      @Nullable CriterionScore criterion, @Nullable CriterionScore other, boolean exactly) {
    if (criterion == null) {
      return "not there";
    }
    String state = Explanation.words(criterion.state());
    Score value = criterion.value();
    if (value == null) {
      return state;
    }
    Score from = other == null || other.value() == null ? value : other.value();
    String text = exactly ? Text.exact(value.exact()) : Text.apart(value.exact(), from.exact());
    return criterion.state() == CriterionState.RATED ? text : text + " (" + state + ")";
  }

  private static String sign(Fraction difference) {
    return difference.signum() > 0 ? "+" : "";
  }
}
