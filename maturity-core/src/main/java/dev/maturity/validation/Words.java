package dev.maturity.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

/** How a message says values and names: on one line, however long or large they are. */
final class Words {

  private static final int LONGEST_SHOWN = 60;
  private static final int START_SHOWN = 40;
  private static final int LONGEST_EXPONENT = 30;

  private Words() {}

  /** A value as it stands between the parentheses of a message. */
  static String shown(Object value) {
    if (value instanceof BigDecimal number) {
      return Math.abs((long) number.scale()) > LONGEST_EXPONENT
          ? text(number.toString())
          : text(number.toPlainString());
    }
    if (value instanceof Collection<?> list) {
      return list.size() == 1 ? "1 entry" : list.size() + " entries";
    }
    return text(String.valueOf(value));
  }

  /** The name of a property as a person says it: {@code minimum coverage} for {@code minimumCoverage}. */
  static String property(String name) {
    return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** A constant as a person says it: {@code level rank} for {@code LEVEL_RANK}. */
  static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String text(String value) {
    // Line breaks, and what a terminal obeys or a reader cannot see.
    String line = value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
    if (line.length() <= LONGEST_SHOWN) {
      return line;
    }
    int end = Character.isLowSurrogate(line.charAt(START_SHOWN)) ? START_SHOWN - 1 : START_SHOWN;
    return line.substring(0, end) + "…, " + value.length() + " characters";
  }
}
