package dev.maturity.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds, and knows in which line it is. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

  /** No model has as many criteria. */
  static final int MOST_COLUMNS = 20_000;

  private final List<String> cells = new ArrayList<>();

  /** The line in which the row begins that is being read. */
  int line() {
    return Math.max(1, Math.toIntExact(getStartingLineNumber()));
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells.clear();
  }

  @Override
  protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
    if (column < MOST_COLUMNS) {
      String cell = new String(buffer, offset, length);
      cells.add(quoted ? cell : cell.strip());
    }
  }

  @Override
  protected CsvRow buildRecord() {
    return new CsvRow(line(), getFieldCount(), cells);
  }
}
