package dev.maturity.io;

import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a long table hold: the subject, the rater, their weight, answers to the criteria that the columns name,
 * and for all the rest what is known of the subject.
 */
final class BulkCsvColumns {

  static final String SUBJECT = CsvScoreText.SUBJECT;
  static final String RATER = CsvWideForm.RATER;
  static final String WEIGHT = "weight";

  private static final List<String> SPECIAL = List.of(SUBJECT, RATER, WEIGHT);

  private final String model;
  private final Set<String> criteria;
  private final Set<String> taken;
  private final Findings findings;
  private final Map<String, Integer> special = new LinkedHashMap<>();
  private final Map<String, Integer> answers = new LinkedHashMap<>();
  private final Map<String, Integer> attributes = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();

  private BulkCsvColumns(String model, Set<String> criteria, Set<String> taken, Findings findings) {
    this.model = model;
    this.criteria = criteria;
    this.taken = taken;
    this.findings = findings;
  }

  /**
   * Reads a header.
   *
   * @param header the first row that is not blank
   * @param criteria the ids of all that can be answered
   * @param taken the columns of the scores, which no attribute may be named like
   * @param findings gets everything that does not fit
   */
  static BulkCsvColumns of(
      CsvRow header, String model, Set<String> criteria, Set<String> taken, Findings findings) {
    BulkCsvColumns columns = new BulkCsvColumns(model, criteria, taken, findings);
    columns.read(header);
    return columns;
  }

  int width() {
    return names.size();
  }

  /** The id of a criterion, or the name of an attribute or of one of the special columns. */
  String name(int column) {
    return names.get(column);
  }

  int subject() {
    return special.getOrDefault(SUBJECT, -1);
  }

  /** -1 if there is none, as for the weight. */
  int rater() {
    return special.getOrDefault(RATER, -1);
  }

  int weight() {
    return special.getOrDefault(WEIGHT, -1);
  }

  boolean isAnswer(int column) {
    return answers.containsKey(names.get(column));
  }

  /** The columns of answers, by what they answer. */
  Map<String, Integer> answers() {
    return answers;
  }

  /** The columns of attributes, by their names. */
  Map<String, Integer> attributes() {
    return attributes;
  }

  /** The criteria that no column names. */
  List<String> missing(List<String> scored) {
    return scored.stream().filter(id -> !answers.containsKey(id)).toList();
  }

  private void read(CsvRow header) {
    for (int i = 0; i < header.width() && !findings.isFull(); i++) {
      String name = header.cell(i);
      String id = CsvWideForm.id(name);
      if (name.isEmpty()) {
        names.add(name);
        report(ProblemCode.MISSING_PROPERTY, header, i, "The column must have a name.", "");
      } else if (SPECIAL.contains(name)) {
        add(special, name, name, header, i);
      } else if (criteria.contains(id)) {
        add(answers, id, name, header, i);
      } else {
        add(attributes, name, name, header, i);
      }
    }
    if (!findings.isFull()) {
      attributes.forEach((name, column) -> checkAttribute(name, header, column));
      checkSpecial(header);
    }
  }

  private void add(
      Map<String, Integer> kind, String name, String written, CsvRow header, int column) {
    names.add(name);
    if (kind.putIfAbsent(name, column) != null) {
      report(
          ProblemCode.DUPLICATE_KEY,
          header,
          column,
          "The column (%s) must not stand twice.".formatted(Quoted.text(name)),
          name.equals(written) ? "" : "A column is named by what stands before the first blank.");
    }
  }

  /** A misspelt criterion must not pass for something that is known of the subject. */
  private void checkAttribute(String name, CsvRow header, int column) {
    List<String> open = criteria.stream().filter(id -> !answers.containsKey(id)).toList();
    Optional<String> meant = Nearest.to(CsvWideForm.id(name), open);
    if (taken.contains(name)) {
      report(
          ProblemCode.DUPLICATE_KEY,
          header,
          column,
          "The column (%s) must have another name, because a column of the scores has this one."
              .formatted(Quoted.text(name)),
          "");
    } else if (meant.isPresent()) {
      report(
          ProblemCode.UNKNOWN_CRITERION,
          header,
          column,
          "The column (%s) must be a criterion of the model (%s), or not be so like one."
              .formatted(Quoted.text(name), model),
          "Maybe %s. If it says something of the subject, it needs another name."
              .formatted(meant.get()));
    }
    for (String known : SPECIAL) {
      if (known.equalsIgnoreCase(name)) {
        report(
            ProblemCode.UNKNOWN_PROPERTY,
            header,
            column,
            "The column (%s) must be written (%s).".formatted(Quoted.text(name), known),
            "");
        special.putIfAbsent(known, column);
      }
    }
  }

  private void checkSpecial(CsvRow header) {
    if (!special.containsKey(SUBJECT)) {
      report(
          ProblemCode.MISSING_PROPERTY,
          header,
          0,
          "The column (subject) must be there, and it is missing.",
          Nearest.to(SUBJECT, attributes.keySet())
              .map(name -> "Maybe the column (%s) is meant.".formatted(Quoted.text(name)))
              .orElse("Its cells say whose answers a row holds: an id or a name."));
    }
    if (special.containsKey(WEIGHT) && !special.containsKey(RATER)) {
      report(
          ProblemCode.MISSING_PROPERTY,
          header,
          special.get(WEIGHT),
          "The column (weight) must stand beside a column (rater), because it says how much a rater counts.",
          "");
    }
    if (answers.isEmpty() && findings.isEmpty()) {
      report(
          ProblemCode.UNKNOWN_CRITERION,
          header,
          0,
          "The columns must be criteria of the model (%s), and none is.".formatted(model),
          attributes.keySet().containsAll(CsvEitherForm.ONLY_LONG)
              ? "Maybe it has one row an answer; here it must be one column a criterion."
              : "A column of answers is named by the id of its criterion.");
    }
  }

  private void report(ProblemCode code, CsvRow header, int column, String message, String hint) {
    findings.add(Problem.error(code, "", message).withHint(hint).at(header.at(column)));
  }
}
