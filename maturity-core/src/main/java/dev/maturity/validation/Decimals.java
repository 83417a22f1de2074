package dev.maturity.validation;

import dev.maturity.model.Limits;
import java.math.BigDecimal;

/** Tells numbers that a person would write from those that are short to write and fill the memory. */
final class Decimals {

  private Decimals() {}

  /** Whether the number has at most {@link Limits#DIGITS} digits before and after its decimal point. */
  static boolean isOrdinary(BigDecimal number) {
    return isWithin(Limits.DIGITS, number);
  }

  /** Whether the number has at most so many digits before and after its decimal point. */
  static boolean isWithin(int digits, BigDecimal number) {
    if (number.signum() == 0) {
      return true;
    }
    long whole = (long) number.precision() - number.scale();
    return whole <= digits
        && (number.scale() <= digits || number.stripTrailingZeros().scale() <= digits);
  }

  static boolean isWeight(BigDecimal number) {
    return number.signum() > 0 && isOrdinary(number);
  }
}
