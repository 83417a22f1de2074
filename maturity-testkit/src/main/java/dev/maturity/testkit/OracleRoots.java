package dev.maturity.testkit;

import dev.maturity.testkit.OracleParts.Weighted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Means that are no quotients of whole numbers. The true mean, to fifty digits, is rounded to the fourteen that scorecards
 * show, and kept between the smallest and the largest part.
 */
final class OracleRoots {

  private static final MathContext DIGITS = new MathContext(50);
  private static final MathContext SHOWN = new MathContext(14, RoundingMode.HALF_EVEN);
  private static final BigDecimal NOTHING = new BigDecimal("1E-55");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal SIXTEENTH = new BigDecimal("0.0625");

  private OracleRoots() {}

  static Ratio geometric(List<Weighted> parts) {
    return mean(parts, OracleRoots::log, OracleRoots::exp, false);
  }

  static Ratio power(Ratio exponent, List<Weighted> parts) {
    BigDecimal p = decimal(exponent);
    return mean(
        parts,
        x -> exp(p.multiply(log(x))),
        y -> exp(log(y).divide(p, DIGITS)),
        Ratio.ZERO.isLess(exponent));
  }

  /** The mean through a function and its inverse. A part of 0 adds nothing, or makes the mean 0. */
  private static Ratio mean(
      List<Weighted> parts,
      UnaryOperator<BigDecimal> there,
      UnaryOperator<BigDecimal> back,
      boolean mayBeZero) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    boolean isAllZero = true;
    for (Weighted part : parts) {
      boolean isZero = part.value().equals(Ratio.ZERO);
      isAllZero &= isZero;
      if (isZero && !mayBeZero) {
        return Ratio.ZERO;
      }
      BigDecimal term = isZero ? BigDecimal.ZERO : there.apply(decimal(part.value()));
      sum = sum.add(term.multiply(decimal(part.weight())));
      weights = weights.add(decimal(part.weight()));
    }
    if (isAllZero) {
      return Ratio.ZERO;
    }
    Ratio mean = Ratio.of(back.apply(sum.divide(weights, DIGITS)).round(SHOWN));
    return OracleLevels.between(OracleParts.min(parts), mean, OracleParts.max(parts));
  }

  /** ln x = ln m + k ln 2 for an m near 1. */
  private static BigDecimal log(BigDecimal x) {
    BigDecimal m = x;
    int k = 0;
    for (; m.compareTo(TWO) > 0; k++) {
      m = m.divide(TWO, DIGITS);
    }
    for (; m.compareTo(BigDecimal.ONE) < 0; k--) {
      m = m.multiply(TWO, DIGITS);
    }
    return logNearOne(m).add(logNearOne(TWO).multiply(BigDecimal.valueOf(k)));
  }

  /** ln m = 2 (z + z³/3 + z⁵/5 + …) with z = (m − 1)/(m + 1). */
  private static BigDecimal logNearOne(BigDecimal m) {
    BigDecimal z = m.subtract(BigDecimal.ONE).divide(m.add(BigDecimal.ONE), DIGITS);
    BigDecimal square = z.multiply(z, DIGITS);
    BigDecimal power = z;
    BigDecimal sum = z;
    for (int n = 3; power.compareTo(NOTHING) > 0; n += 2) {
      power = power.multiply(square, DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS));
    }
    return sum.multiply(TWO);
  }

  /** e^y = (e^(y/2))², and 1 + y + y²/2 + y³/6 + … for a small y. */
  private static BigDecimal exp(BigDecimal y) {
    if (y.abs().compareTo(SIXTEENTH) > 0) {
      BigDecimal root = exp(y.divide(TWO, DIGITS));
      return root.multiply(root, DIGITS);
    }
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; term.abs().compareTo(NOTHING) > 0; n++) {
      term = term.multiply(y).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term);
    }
    return sum;
  }

  private static BigDecimal decimal(Ratio number) {
    return new BigDecimal(number.above()).divide(new BigDecimal(number.below()), DIGITS);
  }
}
