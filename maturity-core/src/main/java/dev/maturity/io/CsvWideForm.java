package dev.maturity.io;

import dev.maturity.io.CsvResponses.Cells;
import dev.maturity.problem.Location;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row a rater, one column a criterion. */
final class CsvWideForm implements CsvForm {

  static final String RATER = "rater";

  private static final String NOTES = "Maybe it holds notes, which only the long form has.";

  private final String model;
  private final Set<String> criteria;
  private final CsvResponses responses;
  private final Findings findings;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<CsvRow> unnamed = new ArrayList<>();
  private boolean firstIsRater;
  private int rows;

  CsvWideForm(String model, Set<String> criteria, CsvResponses responses, Findings findings) {
    this.model = model;
    this.criteria = criteria;
    this.responses = responses;
    this.findings = findings;
  }

  @Override
  public String columns() {
    return "Its columns are rater and the ids of the criteria.";
  }

  /** With a separator lost in the middle, answers would stand under other criteria. */
  @Override
  public boolean allowsShortRows() {
    return false;
  }

  /** The id in the name of a column: what stands before the first blank. The rest is for people. */
  static String id(String column) {
    int end = 0;
    while (end < column.length() && !Character.isWhitespace(column.charAt(end))) {
      end++;
    }
    return column.substring(0, end);
  }

  @Override
  public boolean header(CsvRow header) {
    firstIsRater = header.cell(0).equals(RATER);
    if (!firstIsRater) {
      findings.add(Problem.error(
              ProblemCode.MISSING_PROPERTY,
              "",
              "The first column (%s) must be rater.".formatted(Quoted.text(header.cell(0))))
          .withHint(
              Nearest.to(header.cell(0), List.of(RATER)).isPresent()
                  ? "Maybe " + RATER + "."
                  : "Maybe a column rater is missing before it, with a name or a number in each row.")
          .at(header.at(0)));
      return true;
    }
    for (int i = 1; i < header.width() && !findings.isFull(); i++) {
      String name = id(header.cell(i));
      if (!criteria.contains(name)) {
        findings.add(Problem.error(
                ProblemCode.UNKNOWN_CRITERION,
                "",
                "The column (%s) must be a criterion of the model (%s)."
                    .formatted(Quoted.text(name), model))
            .withHint(Nearest.hint(name, criteria))
            .at(header.at(i)));
      } else if (columns.putIfAbsent(name, i) != null) {
        findings.add(Problem.error(
                ProblemCode.DUPLICATE_KEY,
                "",
                "The column (%s) must not stand twice.".formatted(name))
            .withHint(name.equals(header.cell(i)) ? "" : NOTES)
            .at(header.at(i)));
      }
    }
    return true;
  }

  @Override
  public void row(CsvRow row) {
    if (!firstIsRater) {
      return;
    }
    rows++;
    String rater = row.cell(0);
    if (rater.isEmpty()) {
      unnamed.add(row);
      return;
    }
    Optional<Location> first = responses.rater(rater, row.at(0));
    if (first.isPresent()) {
      findings.add(Problem.error(
              ProblemCode.DUPLICATE_ID,
              "",
              "The rater (%s) must have only one row.".formatted(Quoted.text(rater)))
          .withHint("The first is in line " + first.get().line() + ".")
          .at(row.at(0)));
    } else {
      answers(row, rater);
    }
  }

  /** A rater who is alone need not be named. */
  @Override
  public void end() {
    for (CsvRow row : unnamed) {
      if (rows == 1) {
        answers(row, "");
      } else {
        findings.add(Problem.error(
                ProblemCode.MISSING_PROPERTY,
                "",
                "The rater must be named, because there is more than one row.")
            .at(row.at(0)));
      }
    }
  }

  private void answers(CsvRow row, String rater) {
    columns.forEach((criterion, column) -> {
      if (!row.cell(column).isEmpty()) {
        Cells at = new Cells(row, column, column, 0, column);
        responses.answer(criterion, rater, row.cell(column), "", null, at);
      }
    });
  }
}
