package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import dev.maturity.problem.PlainText;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** How numbers and sentences stand on a page of text. */
final class Text {

  /** The columns of a page where nobody says how wide it is. */
  static final int WIDTH = 100;

  private static final int MOST_DECIMALS = 18;

  private Text() {}

  /** Two decimals, half up. */
  static String decimal(Fraction number) {
    return decimal(number, 2);
  }

  private static String decimal(Fraction number, int decimals) {
    return number.toDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** A number with as many decimals as it takes to tell it from another one: never "0.75 is below 0.75". */
  static String apart(Fraction number, Fraction from) {
    for (int decimals = 2; decimals < MOST_DECIMALS; decimals++) {
      String text = decimal(number, decimals);
      if (number.equals(from) || !text.equals(decimal(from, decimals))) {
        return text;
      }
    }
    return number.toString();
  }

  /** The exact number, and the decimal where that says more: {@code 16/27 (0.59)}. */
  static String exact(Fraction number) {
    String text = number.toString();
    return text.contains("/") ? text + " (" + decimal(number) + ")" : text;
  }

  /** Whole percents, never more than there are. */
  static String percent(Fraction share) {
    return share.times(Fraction.of(100)).toDecimal(0, RoundingMode.DOWN) + " %";
  }

  /** A text of somebody else on one line, without anything that a terminal obeys. */
  static String plain(String text) {
    return PlainText.of(text);
  }

  /** Filled to a width on the right. */
  static String pad(String unsafe, int width) {
    return PlainText.pad(unsafe, width);
  }

  /** The width of the widest text as it is shown. */
  static int widest(Stream<String> texts) {
    return texts.map(PlainText::of).mapToInt(PlainText::width).max().orElse(0);
  }

  /** A bar for a number from 0 to 1. */
  static String bar(Fraction number) {
    int filled =
        number.times(Fraction.of(20)).toDecimal(0, RoundingMode.HALF_UP).intValueExact();
    return "#".repeat(filled) + ".".repeat(20 - filled);
  }

  /** The first line behind a prefix, the others below it, on a page of {@value #WIDTH} columns. */
  static String wrap(String prefix, String sentence) {
    return wrap(prefix, sentence, WIDTH);
  }

  /** The width of a page that somebody asked for. */
  static int checkWidth(int width) {
    if (width < 1) {
      throw new IllegalArgumentException("The width (" + width + ") must be at least 1.");
    }
    return width;
  }

  /** The first line behind a prefix, the others below it, each no longer than the page is wide where words allow. */
  static String wrap(String prefix, String sentence, int width) {
    return String.join("\n", PlainText.wrap(prefix, sentence, width)) + "\n";
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
