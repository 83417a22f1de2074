package dev.maturity.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people write them: digits, perhaps a sign, perhaps a decimal point. */
final class PlainNumber {

  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?");

  private PlainNumber() {}

  static Optional<BigDecimal> parse(String text) {
    return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
