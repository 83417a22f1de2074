package dev.maturity.cli.terminal;

import dev.maturity.problem.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Texts in narrow columns, and numbers of things. */
public final class Words {

  private Words() {}

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
    for (String word : PlainText.of(text).split(" ", -1)) {
      for (String piece : pieces(word, width)) {
        if (!line.isEmpty()
            && PlainText.width(line.toString()) + 1 + PlainText.width(piece) > width) {
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
    if (PlainText.width(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int codePoint : word.codePoints().toArray()) {
      String next = Character.toString(codePoint);
      if (!piece.isEmpty() && PlainText.width(piece.toString()) + PlainText.width(next) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(next);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /**
   * A number of things.
   *
   * @param number how many
   * @param one what one of them is called
   * @param many what several are called
   * @return such as {@code 1 problem} or {@code 0 problems}
   */
  public static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
