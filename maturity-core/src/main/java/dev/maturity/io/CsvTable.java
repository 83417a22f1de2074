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

/** Reads the rows of a CSV text (RFC 4180), and reports where it is none. */
final class CsvTable {

  private final CsvForm form;
  private final Findings findings;
  private @Nullable CsvRow header;
  private int cells;

  private CsvTable(CsvForm form, Findings findings) {
    this.form = form;
    this.findings = findings;
  }

  static void read(String text, CsvForm form, Findings findings) {
    new CsvTable(form, findings).read(text);
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
      header = row;
      if (!isHeader(row) || !form.header(row)) {
        return false;
      }
    } else if (row.width() != first.width()) {
      boolean more = row.width() > first.width();
      report(
          ProblemCode.SYNTAX,
          row.at(0),
          "The row must have %s, one for each column, not %s."
              .formatted(first.width() == 1 ? "1 cell" : first.width() + " cells", row.width()),
          more ? "Maybe a cell with a comma in it needs quotes." : "Maybe a comma is missing.");
    } else {
      form.row(row);
    }
    return !findings.isFull();
  }

  private boolean isHeader(CsvRow row) {
    String start = row.cell(0);
    String separator = start.contains(";") ? "semicolons" : start.contains("\t") ? "tabs" : "";
    if (row.width() == 1 && !separator.isEmpty()) {
      report(
          ProblemCode.SYNTAX,
          row.at(0),
          "The cells of the header (%s) must be separated by commas.".formatted(Quoted.text(start)),
          "Maybe the file was saved with %s; save it with commas.".formatted(separator));
      return false;
    }
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
