package dev.maturity.scorecard;

import dev.maturity.model.Fraction;

/** Says a comparison in a few words. */
final class Verdict {

  private Verdict() {}

  static String of(Comparison comparison, boolean isFloor) {
    String leaving = isFloor ? " to leave it" : "";
    Fraction value = comparison.value();
    return switch (comparison.outcome()) {
      case MET ->
        value == null
            ? "met"
            : "%s, needs %s%s: met"
                .formatted(number(value, comparison), bound(comparison), leaving);
      case NOT_MET ->
        "%s, needs %s: not met"
            .formatted(value == null ? "nothing" : number(value, comparison), bound(comparison));
      case VACUOUS -> "met, since none of its criteria is applicable";
      case UNKNOWN -> "not met, since none of its criteria is answered";
    };
  }

  private static String number(Fraction value, Comparison comparison) {
    return Text.apart(value, comparison.bound());
  }

  private static String bound(Comparison comparison) {
    Fraction value = comparison.value();
    Fraction bound = comparison.bound();
    String number = value == null ? Text.decimal(bound) : Text.apart(bound, value);
    return comparison.relation() == Comparison.Relation.ABOVE ? "more than " + number : number;
  }
}
