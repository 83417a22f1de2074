package dev.maturity.testkit;

import java.math.BigDecimal;
import java.util.List;

/** Weights of one kind, such as those of the criteria of a dimension. */
enum Weights {
  EQUAL,
  WHOLE,
  TWENTIETHS,
  AWKWARD,
  EXTREME;

  private static final List<String> AWKWARD_ONES =
      List.of("123456.789", "0.1", "0.7", "3", "99", "1000003", "0.375", "0.05");

  /** As large, as small and as long as weights may be. */
  private static final List<String> EXTREME_ONES = List.of(
      "999999999999999.999999999999999",
      "0.000000000000001",
      "999999999999999",
      "0.333333333333333",
      "0.123456789012345",
      "1");

  static Weights drawn(Draw draw) {
    int number = draw.from(0, 49);
    if (number == 0) {
      return EXTREME;
    }
    return number < 15 ? EQUAL : number < 30 ? WHOLE : number < 42 ? TWENTIETHS : AWKWARD;
  }

  String next(Draw draw) {
    return switch (this) {
      case EQUAL -> "1";
      case WHOLE -> String.valueOf(draw.from(1, 5));
      case TWENTIETHS -> BigDecimal.valueOf(5L * draw.from(1, 19), 2).toPlainString();
      case AWKWARD -> draw.of(AWKWARD_ONES);
      case EXTREME -> draw.of(EXTREME_ONES);
    };
  }
}
