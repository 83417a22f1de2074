package dev.maturity.io;

import dev.maturity.problem.Location;
import java.util.List;

/**
 * A row of a CSV text.
 *
 * @param line the line in which it begins, counted from 1
 * @param width the number of its cells
 * @param cells its cells without blanks around them; only the first of very many
 */
record CsvRow(int line, int width, List<String> cells) {

  CsvRow {
    cells = List.copyOf(cells);
  }

  String cell(int column) {
    return cells.get(column);
  }

  /** Where a cell is: its column is its place in the row, as in a spreadsheet. */
  Location at(int column) {
    return new Location(line, column + 1);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
