package dev.maturity.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.maturity.problem.Location;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a CSV text (RFC 4180, also with other separators), and reports where it is none. */
final class CsvTable {

  private final CsvForm form;
  private final Findings findings;
  private final CsvSeparator separator;
  private @Nullable CsvRow header;
  private int cells;

  private CsvTable(CsvForm form, CsvSeparator separator, Findings findings) {
    this.form = form;
    this.separator = separator;
    this.findings = findings;
  }

  static void read(String text, CsvForm form, Findings findings) {
    new CsvTable(form, CsvSeparator.of(text), findings).read(text);
  }

  private void read(String text) {
    if (text.length() > JsonLimits.CHARACTERS) {
      findings.add(Problem.error(
          ProblemCode.TOO_LARGE,
          "",
          "The text must have at most %s characters.".formatted(JsonLimits.CHARACTERS)));
      return;
    }
    CsvRowHandler handler = new CsvRowHandler();
    // Rows of another width are compared with the header here: all of them, not only the first.
    try (CsvReader<CsvRow> reader = CsvReader.builder()
        .fieldSeparator(separator.character())
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(handler, text)) {
      for (CsvRow row : reader) {
        if (!row.isBlank() && !take(row)) {
          return;
        }
      }
    } catch (CsvParseException broken) {
      report(
          ProblemCode.SYNTAX,
          new Location(handler.line(), 1),
          "The quotes in the row that begins here must be in pairs.",
          "Maybe a closing quote is missing, or a quote inside a quoted cell should be doubled.");
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text at hand cannot fail to be read.", impossible);
    }
    if (header == null && findings.isEmpty()) {
      report(
          ProblemCode.MISSING_PROPERTY,
          new Location(1, 1),
          "The text must begin with a header, and it is empty.",
          form.columns());
    }
    form.end();
  }

  /** Whether reading on makes sense. */
  private boolean take(CsvRow row) {
    cells += row.width();
    if (cells > JsonLimits.TOKENS) {
      report(
          ProblemCode.TOO_LARGE,
          row.at(0),
          "The text must have at most %s cells.".formatted(JsonLimits.TOKENS),
          "Maybe it holds the answers of several assessments.");
      return false;
    }
    CsvRow first = header;
    if (first == null) {
      // Spreadsheets write blank columns where once something was.
      header = row.withWidth(row.filled());
      if (!isHeader(header) || !form.header(header)) {
        return false;
      }
    } else if (isTooWide(row, first.width()) || isTooShort(row, first.width())) {
      reportWidth(row, first.width());
    } else {
      form.row(row.withWidth(first.width()));
    }
    return !findings.isFull();
  }

  private static boolean isTooWide(CsvRow row, int columns) {
    return row.width() > columns && row.filled() > columns;
  }

  /** A single cell is more likely one that lacks what should part it. */
  private boolean isTooShort(CsvRow row, int columns) {
    return row.width() < columns && (row.width() == 1 || !form.allowsShortRows());
  }

  private void reportWidth(CsvRow row, int columns) {
    report(
        ProblemCode.SYNTAX,
        row.at(0),
        "The row must have %s, one for each column, not %s."
            .formatted(columns == 1 ? "1 cell" : columns + " cells", row.width()),
        row.width() > columns
            ? "Maybe a cell with a %s in it needs quotes.".formatted(separator)
            : "Maybe a %s is missing.".formatted(separator));
  }

  private boolean isHeader(CsvRow row) {
    if (row.width() > CsvRowHandler.MOST_COLUMNS) {
      report(
          ProblemCode.TOO_LARGE,
          row.at(0),
          "The header must have at most %s columns, not %s."
              .formatted(CsvRowHandler.MOST_COLUMNS, row.width()),
          "");
      return false;
    }
    return true;
  }

  private void report(ProblemCode code, Location at, String message, String hint) {
    findings.add(Problem.error(code, "", message).withHint(hint).at(at));
  }
}
