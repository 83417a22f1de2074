package dev.maturity.benchmark;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Range;
import java.math.RoundingMode;

/** Shares as percents, with one decimal at most. */
final class Percent {

  private Percent() {}

  /** The interval: {@code 67 % to 97 %}, or {@code 67 %} where it is a single number; never narrower than it is. */
  static String of(Range range) {
    return range.isPoint() ? of(range.low()) : down(range.low()) + " to " + up(range.high());
  }

  static String of(Fraction share) {
    return shown(share, RoundingMode.HALF_UP);
  }

  static String down(Fraction share) {
    return shown(share, RoundingMode.FLOOR);
  }

  static String up(Fraction share) {
    return shown(share, RoundingMode.CEILING);
  }

  /** With as many decimals as it has, rounded up beyond 15. */
  static String exact(Fraction share) {
    return share
            .times(Fraction.of(100))
            .toDecimal(15, RoundingMode.CEILING)
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  private static String shown(Fraction share, RoundingMode mode) {
    String percent =
        share.times(Fraction.of(100)).toDecimal(1, mode).toPlainString().replaceAll("\\.0$", "");
    return percent + " %";
  }
}
