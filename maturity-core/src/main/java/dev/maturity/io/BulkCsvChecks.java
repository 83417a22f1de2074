package dev.maturity.io;

import dev.maturity.assessment.Answer.Rated;
import dev.maturity.io.BulkCsvRow.BadCell;
import dev.maturity.model.Limits;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;

/** Finds out what is wrong with a row of a long table, whatever its neighbours. */
final class BulkCsvChecks {

  private final BulkCsvAnswers answers;
  private final BulkCsvColumns columns;
  private final CsvSeparator separator;
  private final BadRows bad;
  private final int[] attributes;
  private final int subjectColumn;
  private final int raterColumn;
  private final int weightColumn;

  BulkCsvChecks(
      BulkCsvAnswers answers, BulkCsvColumns columns, CsvSeparator separator, BadRows bad) {
    this.answers = answers;
    this.columns = columns;
    this.separator = separator;
    this.bad = bad;
    this.subjectColumn = columns.subject();
    this.raterColumn = columns.rater();
    this.weightColumn = columns.weight();
    this.attributes =
        columns.attributes().values().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether the row can be used; if not, all its problems are told. */
  boolean isGood(BulkCsvRow row) {
    if (!row.hasRightWidth()) {
      return refuseWidth(row);
    }
    if (row.isTooLong()) {
      return refuseLength(row);
    }
    boolean areAnswersGood = checkAnswers(row);
    return checkTexts(row) && areAnswersGood;
  }

  private boolean refuseWidth(BulkCsvRow row) {
    int width = columns.width();
    String message = "The row must have %s, one for each column, not %s."
        .formatted(width == 1 ? "1 cell" : width + " cells", row.cells());
    String hint = row.cells() > width
        ? "Maybe a cell with a %s in it needs quotes."
        : "Maybe a %s is missing.";
    bad.add(
        "",
        row.text(subjectColumn),
        Problem.error(ProblemCode.SYNTAX, "", message)
            .withHint(hint.formatted(separator))
            .at(BadRows.at(row.line(), 0)));
    return false;
  }

  private boolean refuseLength(BulkCsvRow row) {
    bad.add(
        "",
        row.text(subjectColumn),
        Problem.error(
                ProblemCode.TOO_LARGE,
                "",
                "The row must have at most %s characters.".formatted(BulkCsvRow.MOST_CHARACTERS))
            .withHint("Maybe a closing quote is missing.")
            .at(BadRows.at(row.line(), 0)));
    return false;
  }

  private boolean checkAnswers(BulkCsvRow row) {
    for (BadCell cell : row.badCells()) {
      if (bad.isFull()) {
        bad.countProblem();
      } else {
        String id = columns.name(cell.column());
        bad.add(id, cell.text(), answers.problem(id, cell.text(), row.line(), cell.column()));
      }
    }
    return row.badCells().isEmpty();
  }

  private boolean checkTexts(BulkCsvRow row) {
    boolean isGood = true;
    if (row.subjectLength() > Limits.NAME || isMisread(row)) {
      isGood = checkText(row, subjectColumn, Limits.NAME);
    } else if (row.subjectLength() == 0) {
      report(
          row,
          subjectColumn,
          ProblemCode.MISSING_PROPERTY,
          "The subject of the row must be named.",
          "");
      isGood = false;
    }
    if (raterColumn >= 0) {
      isGood &= checkText(row, raterColumn, Limits.NAME);
      isGood &= checkWeight(row);
    }
    for (int column : attributes) {
      isGood &= checkText(row, column, Limits.TEXT);
    }
    return isGood;
  }

  private static boolean isMisread(BulkCsvRow row) {
    for (int i = 0; i < row.subjectLength(); i++) {
      if (row.subject()[i] == SourceReader.MISREAD) {
        return true;
      }
    }
    return false;
  }

  private boolean checkText(BulkCsvRow row, int column, int most) {
    String text = row.text(column);
    if (text.length() > most) {
      report(
          row,
          column,
          ProblemCode.BAD_TEXT,
          "The text (%s) must have at most %s characters.".formatted(Quoted.text(text), most),
          "");
      return false;
    }
    if (SourceReader.isMisread(text)) {
      bad.add(
          columns.name(column),
          text,
          BulkCsvAnswers.misread(text).at(BadRows.at(row.line(), column)));
      return false;
    }
    return true;
  }

  private boolean checkWeight(BulkCsvRow row) {
    String text = row.text(weightColumn);
    if (text.isEmpty()) {
      return true;
    }
    BigDecimal weight =
        CsvCell.answer(text, null) instanceof Rated rated ? rated.value() : BigDecimal.ZERO;
    if (weight.signum() <= 0
        || weight.precision() - weight.scale() > Limits.DIGITS
        || weight.stripTrailingZeros().scale() > Limits.DIGITS) {
      report(
          row,
          weightColumn,
          ProblemCode.OUT_OF_RANGE,
          "The weight (%s) of a rater must be a positive number with at most %s digits before and after the decimal point."
              .formatted(Quoted.text(text), Limits.DIGITS),
          CsvCell.hasDecimalComma(text) ? "Maybe " + text.replace(',', '.') + "." : "");
      return false;
    }
    row.answers().weight = weight;
    return true;
  }

  /** Tells a problem of a cell. */
  void report(BulkCsvRow row, int column, ProblemCode code, String message, String hint) {
    bad.add(
        columns.name(column),
        row.text(column),
        Problem.error(code, "", message).withHint(hint).at(BadRows.at(row.line(), column)));
  }
}
