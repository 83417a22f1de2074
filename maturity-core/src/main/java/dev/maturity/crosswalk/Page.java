package dev.maturity.crosswalk;

import dev.maturity.problem.PlainText;

/** A page of text. Texts of somebody else stand on it without anything that a terminal obeys. */
final class Page {

  /** The columns of a page where nobody says how wide it is. */
  static final int WIDTH = 100;

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

  Page heading(String words) {
    text.append('\n');
    return line("", words);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
