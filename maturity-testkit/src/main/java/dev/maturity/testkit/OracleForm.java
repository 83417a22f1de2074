package dev.maturity.testkit;

import dev.maturity.model.Bounds;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rounding;
import dev.maturity.testkit.OracleParts.Weighted;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * What becomes of an aggregated number: it is moved from the aggregation's own range to the one that the node declares, and
 * rounded.
 */
record OracleForm(
    Ratio ownLow,
    Ratio ownHigh,
    Ratio declaredLow,
    Ratio declaredHigh,
    Rounding rounding,
    Ratio aggregatedTolerance) {

  static OracleForm of(Ratio low, Ratio high, NodeScoring scoring, Ratio tolerance) {
    Bounds range = scoring.range();
    Rounding rounding = scoring.rounding() == null ? Rounding.NONE : scoring.rounding();
    return range == null
        ? new OracleForm(low, high, low, high, rounding, tolerance)
        : new OracleForm(
            low, high, Ratio.of(range.low()), Ratio.of(range.high()), rounding, tolerance);
  }

  Ratio score(Ratio aggregated) {
    return rounded(settled(moved(aggregated)));
  }

  /** How near to the true one the score must be. Rounding has decided already what counts as reached. */
  Ratio tolerance() {
    return rounding.isNone() ? movedTolerance() : Ratio.ZERO;
  }

  private Ratio movedTolerance() {
    return moved(ownLow.plus(aggregatedTolerance)).minus(moved(ownLow));
  }

  /** Within the tolerance of a place where rounding turns, it counts as being there. */
  private Ratio settled(Ratio number) {
    if (rounding.isNone()) {
      return number;
    }
    Ratio step = Ratio.of(BigDecimal.ONE.movePointLeft(rounding.decimals())).times(Ratio.HALF);
    Ratio nearest =
        new Ratio(number.over(step).plus(Ratio.HALF).floor(), BigInteger.ONE).times(step);
    return number.isWithin(movedTolerance(), nearest) ? nearest : number;
  }

  /** The least score. */
  Ratio low() {
    return rounded(declaredLow);
  }

  /** The greatest score. */
  Ratio high() {
    return rounded(declaredHigh);
  }

  List<Weighted> mapped(List<Weighted> parts) {
    return parts.stream()
        .map(part -> new Weighted(moved(part.value()), part.weight()))
        .toList();
  }

  private Ratio moved(Ratio number) {
    boolean stays = ownLow.equals(declaredLow) && ownHigh.equals(declaredHigh);
    Ratio up = OracleLevels.fraction(number, ownLow, ownHigh);
    return stays ? number : declaredLow.plus(up.times(declaredHigh.minus(declaredLow)));
  }

  private Ratio rounded(Ratio number) {
    if (rounding.isNone()) {
      return number;
    }
    Ratio unit = Ratio.of(BigDecimal.ONE.movePointLeft(rounding.decimals()));
    Ratio units = number.over(unit);
    Ratio below = new Ratio(units.floor(), BigInteger.ONE);
    Ratio rest = units.minus(below);
    Ratio whole =
        rest.equals(Ratio.ZERO) || !isUp(units, below, rest) ? below : below.plus(Ratio.ONE);
    return whole.times(unit);
  }

  /** Whether a number between two whole ones goes to the greater one. */
  private boolean isUp(Ratio number, Ratio below, Ratio rest) {
    boolean isNegative = number.isLess(Ratio.ZERO);
    int toHalf = rest.compareTo(Ratio.HALF);
    return switch (rounding.mode()) {
      case CEILING -> true;
      case FLOOR -> false;
      case UP -> !isNegative;
      case DOWN -> isNegative;
      case HALF_UP -> toHalf > 0 || (toHalf == 0 && !isNegative);
      case HALF_DOWN -> toHalf > 0 || (toHalf == 0 && isNegative);
      case HALF_EVEN -> toHalf > 0 || (toHalf == 0 && below.floor().testBit(0));
      case NONE -> throw new IllegalStateException("Nothing is rounded.");
    };
  }
}
