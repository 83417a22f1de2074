package dev.maturity.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

/** How a message says values and names: on one line, however long or large they are. */
final class Words {

  private static final int LONGEST_SHOWN = 60;
  private static final int START_SHOWN = 40;
  private static final int LONGEST_FAULT = 300;
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

  /** A thing by its id: {@code the criterion (q1)}, or {@code the criterion} if its id is empty. */
  static String named(String kind, String id) {
    return "the " + kind + (id.isEmpty() ? "" : " (" + shown(id) + ")");
  }

  /** A constant as a person says it: {@code level rank} for {@code LEVEL_RANK}. */
  static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** What somebody else's code threw, as it describes itself, without a full stop. */
  static String fault(Throwable fault) {
    String line = line(fault.toString()).replaceAll("[. ]+$", "");
    return line.length() <= LONGEST_FAULT ? line : start(line, LONGEST_FAULT);
  }

  private static String text(String value) {
    String line = line(value);
    return line.length() <= LONGEST_SHOWN
        ? line
        : start(line, START_SHOWN) + ", " + value.length() + " characters";
  }

  /** Without line breaks, and without what a terminal obeys or a reader cannot see. */
  private static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
  }

  /** Without parting the halves of a character. */
  private static String start(String line, int length) {
    int end = Character.isLowSurrogate(line.charAt(length)) ? length - 1 : length;
    return line.substring(0, end) + "…";
  }
}
