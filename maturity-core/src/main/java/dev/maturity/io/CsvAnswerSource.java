package dev.maturity.io;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Reads a long table: one row a rater, one column a criterion. */
final class CsvAnswerSource implements AnswerSource {

  /** More than any row has, and what an open quote may swallow before it is noticed. */
  private static final int LONGEST_ROW = 1 << 20;

  private static final int NAMED = 10;

  private final Model model;
  private final Set<String> taken;
  private final BadRows bad;
  private final BulkCsvAnswers answers;
  private final BulkCsvRow row;
  private final CsvReader<BulkCsvRow> reader;
  private final CloseableIterator<BulkCsvRow> rows;
  private final Findings findings = new Findings();
  private final CsvSeparator separator;
  private @Nullable BulkCsvColumns columns;
  private @Nullable BulkCsvGroups groups;

  private CsvAnswerSource(Model model, SourceReader text, Set<String> taken, BadRows bad) {
    this.model = model;
    this.taken = taken;
    this.bad = bad;
    this.answers = new BulkCsvAnswers(model);
    this.separator = text.separator();
    this.row = new BulkCsvRow(answers, new BulkCsvRow.Taker() {
      @Override
      public void header(CsvRow header) {
        readHeader(header);
      }

      @Override
      public boolean take(BulkCsvRow read) {
        return groups == null || groups.take(read);
      }
    });
    this.reader = CsvReader.builder()
        .fieldSeparator(separator.character())
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_ROW)
        .build(row, text);
    this.rows = reader.iterator();
  }

  /**
   * Opens a table and reads its header.
   *
   * @param taken the columns of the scores
   * @throws MaturityException if the header does not fit, with every problem
   */
  static CsvAnswerSource open(Model model, InputStream in, Set<String> taken, BadRows bad) {
    try {
      CsvAnswerSource source = new CsvAnswerSource(model, new SourceReader(in), taken, bad);
      source.begin();
      return source;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void begin() {
    if (!next() && findings.isEmpty()) {
      findings.add(Problem.error(
              ProblemCode.MISSING_PROPERTY,
              "",
              "The text must begin with a header, and it is empty.")
          .withHint(
              "Its columns are subject and the ids of the criteria, and perhaps rater and weight.")
          .at(BadRows.at(1, 0)));
    }
    if (!findings.isEmpty()) {
      throw findings.failure(
          "The table of answers cannot be read", JsonLocations.inTextOrder(findings.problems()));
    }
  }

  private void readHeader(CsvRow header) {
    BulkCsvColumns read =
        BulkCsvColumns.of(header, model.id(), answers.scales().keySet(), taken, findings);
    columns = read;
    if (findings.isEmpty()) {
      groups = new BulkCsvGroups(answers, read, separator, bad);
      row.begin(read);
      noteMissing(read.missing(answers.criteria()));
    }
  }

  private void noteMissing(List<String> missing) {
    if (!missing.isEmpty()) {
      String named = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
      bad.note(
          "missing",
          ProblemCode.MISSING_PROPERTY,
          "%s of the model (%s) %s no column, and nobody answers %s: %s%s."
              .formatted(
                  missing.size() == 1 ? "1 criterion" : missing.size() + " criteria",
                  model.id(),
                  missing.size() == 1 ? "has" : "have",
                  missing.size() == 1 ? "it" : "them",
                  named,
                  missing.size() > NAMED ? ", …" : ""),
          "");
    }
  }

  @Override
  public boolean read(AnswerRows part) {
    BulkCsvGroups open = Objects.requireNonNull(groups, "groups");
    open.fill(part, row);
    while (next()) {
      if (open.isWaiting()) {
        return true;
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("The reading was interrupted.");
      }
    }
    open.finish();
    return false;
  }

  /** Reads on until something must be done; false at the end. */
  private boolean next() {
    try {
      if (!rows.hasNext()) {
        return false;
      }
      rows.next();
      return true;
    } catch (CsvParseException broken) {
      throw broken(broken);
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? e : unreadable(e.getCause());
    }
  }

  private RuntimeException broken(CsvParseException broken) {
    if (broken.getCause() instanceof RuntimeException own && !(own instanceof CsvParseException)) {
      return own;
    }
    Problem problem = Problem.error(
            ProblemCode.SYNTAX, "", "The quotes in the row that begins here must be in pairs.")
        .withHint(
            "Maybe a closing quote is missing, a quote inside a quoted cell should be doubled, or a cell is longer than a million characters.")
        .at(BadRows.at(row.line(), 0));
    findings.add(problem);
    return findings.failure("The table of answers cannot be read", findings.problems());
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException(
        "The table of answers cannot be read: %s.".formatted(SourceText.reason(e)), e);
  }

  @Override
  public List<String> attributes() {
    return columns == null ? List.of() : List.copyOf(columns.attributes().keySet());
  }

  @Override
  public BulkReading reading() {
    return bad.reading();
  }

  @Override
  public AnswerRows newPart() {
    return new AnswerRows(model, answers.newRow());
  }
}
