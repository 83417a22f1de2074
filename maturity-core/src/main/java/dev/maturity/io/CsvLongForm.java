package dev.maturity.io;

import com.google.common.collect.ImmutableList;
import dev.maturity.assessment.Origin;
import dev.maturity.io.CsvResponses.Cells;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row an answer. */
final class CsvLongForm implements CsvForm {

  static final String CRITERION = "criterion";
  static final String ANSWER = "answer";
  static final String RATER = "rater";
  static final String NOTE = "note";

  /** From where an answer was carried over. */
  static final String ORIGIN = "origin";

  /** What a questionnaire tells the people who fill it in: never read. */
  private static final List<String> FOR_PEOPLE =
      List.of("dimension", "statement", "help", "scale", "options");

  private static final List<String> KNOWN = ImmutableList.<String>builder()
      .add(CRITERION, ANSWER, RATER, NOTE, ORIGIN)
      .addAll(FOR_PEOPLE)
      .build();

  private final CsvResponses responses;
  private final Findings findings;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  CsvLongForm(CsvResponses responses, Findings findings) {
    this.responses = responses;
    this.findings = findings;
  }

  @Override
  public String columns() {
    return "Its columns are criterion, answer, and perhaps rater, note and origin; %s and %s are for people."
        .formatted(
            String.join(", ", FOR_PEOPLE.subList(0, FOR_PEOPLE.size() - 1)),
            FOR_PEOPLE.get(FOR_PEOPLE.size() - 1));
  }

  /** What is left out at the end of a row is blank, and moves no other cell under another column. */
  @Override
  public boolean allowsShortRows() {
    return true;
  }

  @Override
  public boolean header(CsvRow header) {
    Set<String> meant = new LinkedHashSet<>();
    for (int i = 0; i < header.width(); i++) {
      String name = header.cell(i);
      if (!KNOWN.contains(name)) {
        Optional<String> nearest = Nearest.to(name, KNOWN);
        nearest.ifPresent(meant::add);
        findings.add(Problem.error(
                ProblemCode.UNKNOWN_PROPERTY,
                "",
                "The column (%s) is not known.".formatted(Quoted.text(name)))
            .withHint(nearest.map(known -> "Maybe " + known + ".").orElse(columns()))
            .at(header.at(i)));
      } else if (columns.putIfAbsent(name, i) != null) {
        findings.add(Problem.error(
                ProblemCode.DUPLICATE_KEY,
                "",
                "The column (%s) must not stand twice.".formatted(name))
            .at(header.at(i)));
      }
    }
    for (String required : List.of(CRITERION, ANSWER)) {
      // A misspelt column is not missing too.
      if (!columns.containsKey(required) && !meant.contains(required)) {
        findings.add(Problem.error(
                ProblemCode.MISSING_PROPERTY,
                "",
                "The column (%s) must be there, and it is missing.".formatted(required))
            .at(header.at(0)));
      }
    }
    if (!columns.containsKey(RATER) && columns.size() < header.width()) {
      // Any column that is not known may be the one of the raters.
      responses.doubtRaters();
    }
    return !columns.isEmpty() || !meant.isEmpty();
  }

  @Override
  public void row(CsvRow row) {
    if (!columns.containsKey(CRITERION) || !columns.containsKey(ANSWER)) {
      return;
    }
    String rater = cell(row, RATER);
    if (!rater.isEmpty()) {
      responses.rater(rater, row.at(column(RATER)));
    }
    String note = columns.containsKey(NOTE) ? row.verbatim(column(NOTE)) : "";
    if (!cell(row, ANSWER).isEmpty()) {
      Cells at = new Cells(row, column(CRITERION), column(ANSWER), column(RATER), column(NOTE));
      responses.answer(cell(row, CRITERION), rater, cell(row, ANSWER), note, origin(row), at);
      return;
    }
    // A row without an answer says nothing, but a misspelt criterion in it would show only once it
    // is answered.
    responses.refuseUnknown(cell(row, CRITERION), row.at(column(CRITERION)));
    if (!note.isBlank()) {
      // A blank answer is no answer, but a note must not vanish with it.
      findings.add(Problem.error(
              ProblemCode.MISSING_PROPERTY,
              "",
              "The answer to the criterion (%s) must be given, because there is a note."
                  .formatted(Quoted.text(cell(row, CRITERION))))
          .withHint("Maybe dont-know or not-applicable.")
          .at(row.at(column(ANSWER))));
    }
  }

  private @Nullable Origin origin(CsvRow row) {
    String cell = cell(row, ORIGIN);
    Optional<Origin> origin = CsvOrigin.read(cell);
    if (origin.isEmpty() && !cell.isEmpty()) {
      findings.add(Problem.error(
              ProblemCode.BAD_TEXT,
              "",
              "The origin (%s) of the answer to the criterion (%s) must be a model, its version, a criterion and the confidence, with a blank between them."
                  .formatted(Quoted.text(cell), Quoted.text(cell(row, CRITERION))))
          .withHint("Such as core-pillars 1.0.0 p2.2 high.")
          .at(row.at(column(ORIGIN))));
    }
    return origin.orElse(null);
  }

  @Override
  public void end() {
    // Every row has said what there is to say.
  }

  private int column(String name) {
    return columns.getOrDefault(name, 0);
  }

  private String cell(CsvRow row, String name) {
    return columns.containsKey(name) ? row.cell(column(name)) : "";
  }
}
