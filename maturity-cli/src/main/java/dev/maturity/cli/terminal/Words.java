package dev.maturity.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Texts of models and files on a terminal: without anything that it obeys, measured in columns, wrapped at blanks. */
public final class Words {

  private Words() {}

  /**
   * A text without control characters and without those that turn the direction of the line.
   *
   * @param text the text
   * @return the text on one line, such characters as {@code \}{@code u001b}
   */
  public static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
        shown.append(c);
      } else {
        shown.append(Character.isWhitespace(c) ? " " : "\\u%04x".formatted((int) c));
      }
    }
    return shown.toString();
  }

  /**
   * How many columns a text takes: two for a character of East Asian scripts or a picture, none for a mark that is set on
   * another character.
   *
   * @param text the text
   * @return its width
   */
  public static int width(String text) {
    return text.codePoints().map(Words::width).sum();
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
   * Breaks a text at blanks, and inside a word only where the word alone is too wide.
   *
   * @param text the text
   * @param width the most columns of a line, at least 1
   * @return the lines, at least one
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : plain(text).split(" ", -1)) {
      for (String piece : pieces(word, width)) {
        if (!line.isEmpty() && width(line.toString()) + 1 + width(piece) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String word, int width) {
    if (width(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int codePoint : word.codePoints().toArray()) {
      String next = Character.toString(codePoint);
      if (!piece.isEmpty() && width(piece.toString()) + width(next) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(next);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /**
   * A text filled up with blanks.
   *
   * @param text the text
   * @param width the columns it is to take
   * @return the text, at least that wide
   */
  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /**
   * A number of things.
   *
   * @param number how many
   * @param one what one of them is called
   * @param many what several are called
   * @return such as {@code 1 problem} or {@code 0 problems}
   */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
