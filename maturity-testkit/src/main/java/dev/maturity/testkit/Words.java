package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scoring.Law;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the kit says things. */
final class Words {

  private Words() {}

  /** Things in a row: {@code p1 3/4, p2 1/4 (weight 2)}. */
  static String list(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Things in a sentence: {@code p1, p2 and p3}. */
  static String and(List<?> things) {
    int last = things.size() - 1;
    return last < 1 ? list(things) : list(things.subList(0, last)) + " and " + things.get(last);
  }

  static String result(Optional<Fraction> result) {
    return result.map(Fraction::toString).orElse("none");
  }

  /** What a law says. */
  static String of(Law law) {
    return switch (law) {
      case BOUNDED -> "the result lies between the smallest and the largest part";
      case MONOTONE -> "raising a part never lowers the result";
      case STRICTLY_MONOTONE -> "raising a part raises the result";
      case IDEMPOTENT -> "if all parts are x, the result is x";
      case SYMMETRIC -> "parts of equal weight may change places";
      case WEIGHT_SCALE_FREE -> "multiplying all weights by the same number changes nothing";
      case ZERO_WEIGHT_NEUTRAL -> "a part of weight 0 may be dropped";
      case ABSENT_NEUTRAL -> "a part that is excluded might as well never have been there";
      case DECOMPOSABLE -> "aggregating groups first gives the same";
      case SHIFT_AND_SCALE -> "turning every part x into ax + b turns the result y into ay + b";
      case ORDINAL -> "the result is one of the parts, and only their order matters";
      case CONTINUOUS -> "the result has no jumps";
    };
  }
}
