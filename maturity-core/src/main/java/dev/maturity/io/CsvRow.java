package dev.maturity.io;

import dev.maturity.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a CSV text.
 *
 * @param line the line in which it begins, counted from 1
 * @param width the number of its cells
 * @param cells its cells, those without quotes without blanks around them; only the first of very many
 */
record CsvRow(int line, int width, List<String> cells) {

  CsvRow {
    cells = List.copyOf(cells);
  }

  /** A cell without blanks around it. */
  String cell(int column) {
    return cells.get(column).strip();
  }

  /** A cell as it stands in its quotes, if it has some. */
  String verbatim(int column) {
    return cells.get(column);
  }

  /** Where a cell is: its column is its place in the row, as in a spreadsheet. */
  Location at(int column) {
    return new Location(line, column + 1);
  }

  boolean isBlank() {
    return filled() == 0;
  }

  /** The number of its cells up to the last that is not blank. */
  int filled() {
    if (width > cells.size()) {
      return width;
    }
    int filled = width;
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }

  /** The same row with so many cells: blank ones are taken away from its end, or put there. */
  CsvRow withWidth(int columns) {
    List<String> same = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
    while (same.size() < columns) {
      same.add("");
    }
    return new CsvRow(line, columns, same);
  }
}
