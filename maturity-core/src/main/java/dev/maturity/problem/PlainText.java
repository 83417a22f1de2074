package dev.maturity.problem;

import java.util.ArrayList;
import java.util.List;

/** Texts of somebody else on a page of text: without anything that a terminal obeys, measured in columns of a screen. */
public final class PlainText {

  private PlainText() {}

  /**
   * A text on one line, without control characters and without those that turn the direction of a line around.
   *
   * @param text the text
   * @return the text, with a blank for what ends a line and such as {@code \}{@code u001b} for the others
   */
  public static String of(String text) {
    if (text.chars().noneMatch(PlainText::isObeyed)) {
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
        || c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * How many columns a text takes: two for a character of East Asian scripts or a picture, none for a mark that is set on
   * another character.
   *
   * @param text the text
   * @return its width, 0 or more
   */
  public static int width(String text) {
    return text.codePoints().map(PlainText::width).sum();
  }

  private static int width(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean fullWidth = codePoint >= 0xff01 && codePoint <= 0xff60;
    boolean picture = codePoint >= 0x1f300 && codePoint <= 0x1faff;
    return fullWidth || picture || isEastAsian(codePoint) ? 2 : 1;
  }

  private static boolean isEastAsian(int codePoint) {
    boolean halfWidth = codePoint >= 0xff61 && codePoint <= 0xffdc;
    boolean punctuation = codePoint >= 0x3000 && codePoint <= 0x303e;
    return !halfWidth
        && (punctuation
            || switch (Character.UnicodeScript.of(codePoint)) {
              case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
              default -> false;
            });
  }

  /**
   * A text filled up with blanks on the right.
   *
   * @param text the text
   * @param width the columns that it is to take
   * @return the text as {@link #of}, at least that wide
   */
  public static String pad(String text, int width) {
    String shown = of(text);
    return shown + " ".repeat(Math.max(0, width - width(shown)));
  }

  /**
   * Breaks a sentence at its blanks, never inside a word.
   *
   * @param prefix what stands before the first line; the others begin below its end
   * @param sentence the sentence
   * @param width the most columns of a line, where words allow
   * @return the lines, at least one
   */
  public static List<String> wrap(String prefix, String sentence, int width) {
    String shown = of(prefix);
    String indent = " ".repeat(width(shown));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(shown);
    int taken = width(shown);
    boolean fresh = true;
    for (String word : of(sentence).split(" ", -1)) {
      if (!fresh && taken + 1 + width(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        taken = width(shown);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      taken += (fresh ? 0 : 1) + width(word);
      fresh = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
