package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import dev.maturity.problem.PlainText;
import java.math.RoundingMode;
import java.util.Collection;

/** A page of text. Texts of somebody else stand on it without anything that a terminal obeys. */
final class Page {

  /** The columns of a page where nobody says how wide it is. */
  static final int WIDTH = 100;

  private static final int MOST_DECIMALS = 18;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  Page(int width) {
    if (width < 1) {
      throw new IllegalArgumentException("The width (" + width + ") must be at least 1.");
    }
    this.width = width;
  }

  /** The first line behind a prefix, the others below it. */
  Page line(String prefix, String sentence) {
    PlainText.wrap(prefix, sentence, width)
        .forEach(line -> text.append(line.stripTrailing()).append('\n'));
    return this;
  }

  Page line(String sentence) {
    return line("", sentence);
  }

  Page heading(String words) {
    text.append('\n');
    return line(words);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The width of the widest text as it is shown. */
  static int widest(Collection<String> texts) {
    return texts.stream().map(PlainText::of).mapToInt(PlainText::width).max().orElse(0);
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

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
      String shown = decimal(number, decimals);
      if (number.equals(from) || !shown.equals(decimal(from, decimals))) {
        return shown;
      }
    }
    return number.toString();
  }

  /** A whole number as it is, another one with as many decimals as it takes to tell it from 0. */
  static String number(Fraction number) {
    String exact = number.toString();
    return exact.contains("/") ? apart(number, Fraction.ZERO) : exact;
  }

  /** As {@link #number}, with its sign where it is not 0. */
  static String signed(Fraction number) {
    return (number.signum() > 0 ? "+" : "") + number(number);
  }
}
