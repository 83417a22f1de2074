package dev.maturity.model;

/** A page of text, no wider than a terminal. Texts of somebody else stand on it without anything that a terminal obeys. */
final class Page {

  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /** The first line behind a prefix, the others below it. */
  Page line(String prefix, String sentence) {
    String shown = plain(prefix);
    StringBuilder line = new StringBuilder(shown);
    boolean fresh = true;
    for (String word : plain(sentence).split(" ", -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        end(line);
        line = new StringBuilder(" ".repeat(shown.length()));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    end(line);
    return this;
  }

  Page heading(String words) {
    text.append('\n').append(words).append('\n');
    return this;
  }

  private void end(CharSequence line) {
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String plain(String text) {
    if (text.chars().noneMatch(Page::isObeyed)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isObeyed(c)) {
        shown.append(c);
      } else {
        shown.append(Character.isWhitespace(c) ? " " : "\\u%04x".formatted((int) c));
      }
    }
    return shown.toString();
  }

  /** Control characters, other ends of lines, and what turns the direction of a line around. */
  private static boolean isObeyed(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
