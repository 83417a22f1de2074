package dev.maturity.benchmarks.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** FastCSV on its own, with nothing done to what it reads. */
final class FastCsv {

  private FastCsv() {}

  /** Looks at every cell where it stands: the least that a use of FastCSV can cost. */
  static long cells(Path answers) throws IOException {
    long sum = 0;
    try (CsvReader<Long> reader = CsvReader.builder().build(new Sum(), answers)) {
      for (long row : reader) {
        sum += row;
      }
    }
    return sum;
  }

  /** Makes a record of texts of each row. */
  static long records(Path answers) throws IOException {
    long cells = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(answers)) {
      for (CsvRecord row : reader) {
        cells += row.getFieldCount();
      }
    }
    return cells;
  }

  /** Adds the lengths of the cells of a row. */
  private static final class Sum extends AbstractBaseCsvCallbackHandler<Long> {
    private long sum;

    @Override
    protected void handleBegin(long line) {
      sum = 0;
    }

    @Override
    protected void handleField(int field, char[] text, int from, int length, boolean isQuoted) {
      sum += length;
    }

    @Override
    protected Long buildRecord() {
      return sum;
    }
  }
}
