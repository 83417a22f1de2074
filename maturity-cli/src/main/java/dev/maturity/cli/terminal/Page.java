package dev.maturity.cli.terminal;

import dev.maturity.problem.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Pages that the library wrote, on this terminal: headings set off, lines that are too long broken below themselves. */
public final class Page {

  private static final int HANGING = 4;

  private Page() {}

  /**
   * A page for the terminal.
   *
   * @param text the lines of the page, each ended
   * @param terminal the terminal
   * @return the same words
   */
  public static String on(Terminal terminal, String text) {
    if (!terminal.screen().interactive() && terminal.style() == Style.PLAIN) {
      return text;
    }
    List<String> lines = text.lines().toList();
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      boolean heading = isHeading(lines, i);
      for (String line : fit(lines.get(i), terminal.screen().width())) {
        page.append(heading ? terminal.style().heading(line) : line).append('\n');
      }
    }
    return page.toString();
  }

  /** The first line, and one after an empty line with indented lines below. */
  private static boolean isHeading(List<String> lines, int i) {
    boolean begins = i == 0 || lines.get(i - 1).isEmpty();
    boolean indentedBelow = i + 1 < lines.size() && lines.get(i + 1).startsWith("  ");
    return begins && !lines.get(i).startsWith(" ") && (i == 0 || indentedBelow);
  }

  private static List<String> fit(String line, int width) {
    if (PlainText.width(line) <= width) {
      return List.of(line);
    }
    String words = line.stripLeading();
    int indent = line.length() - words.length();
    int room = Math.max(1, width - indent - HANGING);
    List<String> fitted = new ArrayList<>();
    for (String piece : Words.wrap(words, room)) {
      fitted.add(" ".repeat(fitted.isEmpty() ? indent : indent + HANGING) + piece);
    }
    return fitted;
  }
}
