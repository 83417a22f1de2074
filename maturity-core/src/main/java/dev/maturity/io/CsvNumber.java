package dev.maturity.io;

import dev.maturity.model.Fraction;
import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/** Numbers as plain decimals: a point, no exponent, nothing between the thousands. */
final class CsvNumber {

  private CsvNumber() {}

  /** The shortest decimal that reads as the same {@code double}; empty for one that is no number. */
  static String of(double number) {
    if (!Double.isFinite(number)) {
      return "";
    }
    // Double.toString gives other digits before JDK 19 than since; this one is the same on every
    // machine.
    String text = NumberOutput.toString(number, true);
    if (text.indexOf('E') < 0 && number != 0) {
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
    BigDecimal decimal = new BigDecimal(text);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  /** The {@code double} nearest to a fraction. */
  static String of(Fraction number) {
    return of(number.doubleValue());
  }
}
