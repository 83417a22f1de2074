package dev.maturity.cli.terminal;

import dev.maturity.problem.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows under a header, as wide as the terminal at most: the widest columns give way and their texts wrap. */
public final class Table {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param header the names of the columns
   */
  public Table(String... header) {
    rows.add(List.of(header));
  }

  /**
   * Adds a row.
   *
   * @param cells as many as the header has
   * @return this table
   */
  public Table row(Object... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException("The row %s must have %s cells."
          .formatted(Arrays.asList(cells), rows.get(0).size()));
    }
    rows.add(
        Arrays.stream(cells).map(cell -> PlainText.of(String.valueOf(cell))).toList());
    return this;
  }

  /**
   * Whether there is no row under the header.
   *
   * @return true if so
   */
  public boolean isEmpty() {
    return rows.size() == 1;
  }

  /**
   * The table as text.
   *
   * @param indent blanks before each line
   * @param terminal how wide it may be, and how its header is set off
   * @return the lines, each ended
   */
  public String text(String indent, Terminal terminal) {
    int[] widths = widths(terminal.screen().width() - indent.length());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      for (String line : lines(rows.get(i), widths)) {
        String styled = i == 0 ? terminal.style().heading(line) : line;
        text.append(line.isEmpty() ? "" : indent).append(styled).append('\n');
      }
    }
    return text.toString();
  }

  private int[] widths(int available) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], PlainText.width(row.get(i)));
      }
    }
    int room = available - GAP.length() * (columns - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      if (widths[i] > widths[widest]) {
        widest = i;
      }
    }
    return widest;
  }

  private static List<String> lines(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> wrapped = Words.wrap(row.get(i), Math.max(1, widths[i]));
      cells.add(wrapped);
      height = Math.max(height, wrapped.size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(PlainText.pad(cell, widths[i]));
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }
}
