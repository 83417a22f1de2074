package dev.maturity.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as CSV (RFC 4180, with line feeds): cells between commas, in quotes only where they must be. */
final class CsvText {

  private static final QuoteStrategy BLANKS_AROUND = new QuoteStrategy() {
    /** Without quotes, blanks around a cell mean nothing. */
    @Override
    public boolean quoteValue(int line, int field, String value) {
      return !value.equals(value.strip());
    }
  };

  private CsvText() {}

  static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .quoteStrategy(BLANKS_AROUND)
        .build(text)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text at hand cannot fail to be written.", impossible);
    }
    return text.toString();
  }
}
