package dev.maturity.model;

import java.math.BigDecimal;

/** Turns the number types that JSON readers hand out into decimals as written. */
final class Decimals {

  private Decimals() {}

  static BigDecimal of(Object number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof Number) {
      // The shortest decimal of a double is what a person wrote: 0.1, not
      // 0.1000000000000000055511151231257827.
      return new BigDecimal(number.toString());
    }
    throw new IllegalArgumentException("The value (" + number + ") must be a number.");
  }
}
