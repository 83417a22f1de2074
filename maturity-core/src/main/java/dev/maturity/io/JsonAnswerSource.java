package dev.maturity.io;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.compiled.AssessmentCheck;
import dev.maturity.model.Model;
import dev.maturity.problem.Location;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Reads assessments that stand on a line each. */
final class JsonAnswerSource implements AnswerSource {

  private static final int LONGEST_LINE = 4_000_000;

  private final Model model;
  private final LineBytes lines;
  private final boolean isTable;
  private final Set<String> taken;
  private final BadRows bad;
  private final BulkCsvAnswers answers;
  private final AnswerRow row;
  private final SubjectMemory subjects = new SubjectMemory();
  private final Set<String> attributes = new LinkedHashSet<>();
  private boolean isBegun;

  /**
   * A source.
   *
   * @param isTable whether scores are written in columns, which must be known after the first part
   * @param taken the columns of the scores
   */
  JsonAnswerSource(Model model, InputStream in, boolean isTable, Set<String> taken, BadRows bad) {
    this.model = model;
    this.lines = new LineBytes(in, LONGEST_LINE);
    this.isTable = isTable;
    this.taken = taken;
    this.bad = bad;
    this.answers = new BulkCsvAnswers(model);
    this.row = answers.newRow();
  }

  @Override
  public boolean read(AnswerRows part) {
    while (!part.isFull()) {
      if (!nextLine()) {
        return false;
      }
      readLine(part);
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("The reading was interrupted.");
      }
    }
    isBegun = true;
    return true;
  }

  private boolean nextLine() {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The assessments cannot be read: %s.".formatted(SourceText.reason(e)), e);
    }
  }

  private void readLine(AnswerRows part) {
    byte[] bytes = lines.bytes();
    if (!lines.isTooLong() && isBlank(bytes)) {
      return;
    }
    bad.countRow();
    try {
      if (lines.isTooLong()) {
        throw new MaturityException(
            "The assessment cannot be read: 1 problem.",
            List.of(Problem.error(
                ProblemCode.TOO_LARGE,
                "",
                "The line must have at most %s bytes.".formatted(LONGEST_LINE))));
      }
      String text = Utf8.decode(bytes, "assessment");
      Assessment assessment = MaturityJson.standard().readAssessment(text, model);
      Optional<Problem> open = AssessmentCheck.openRound(assessment, model);
      if (open.isPresent()) {
        throw new MaturityException("The assessment cannot be scored yet.", List.of(open.get()));
      }
      add(assessment, part);
    } catch (MaturityException unusable) {
      bad.countRefused(1);
      for (Problem problem : unusable.problems()) {
        bad.add(problem.path(), "", located(problem));
      }
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private Problem located(Problem problem) {
    Location at = problem.location();
    int column = at == null ? 0 : at.column() - 1;
    // What is read is one line, whichever it is.
    String message = problem.message().replace("line 1, column ", "column ");
    return new Problem(
        problem.code(),
        problem.severity(),
        problem.path(),
        message,
        problem.hint(),
        BadRows.at(lines.number(), column));
  }

  private void add(Assessment assessment, AnswerRows part) {
    Subject subject = assessment.subject();
    String id = subject.id().isEmpty() ? subject.name() : subject.id();
    if (!subjects.add(id)) {
      bad.countRefused(1);
      bad.add(
          "/subject",
          id,
          Problem.error(
                  ProblemCode.DUPLICATE_ID,
                  "/subject",
                  "The subject (%s) must come only once, and there was an assessment of it before."
                      .formatted(Quoted.text(id)))
              .at(BadRows.at(lines.number(), 0)));
      return;
    }
    subjects.noteForgetful(bad);
    part.begin(id);
    subject.attributes().forEach((name, value) -> attribute(name, value, part));
    addRows(assessment, part);
    part.keep();
    bad.countAssessments(1);
  }

  private void attribute(String name, String value, AnswerRows part) {
    if (isTable && taken.contains(name)) {
      bad.note(
          name,
          ProblemCode.DUPLICATE_KEY,
          "The attribute (%s) has the name of a column of the scores, and is left out."
              .formatted(Quoted.text(name)),
          "");
    } else if (isTable && isBegun && !attributes.contains(name)) {
      bad.note(
          name,
          ProblemCode.UNKNOWN_PROPERTY,
          "The attribute (%s) first comes in line %s, after the columns were written, and is left out."
              .formatted(Quoted.text(name), lines.number()),
          "Maybe the scores should be written as JSON lines.");
    }
    if (!isBegun && !taken.contains(name)) {
      attributes.add(name);
    }
    part.attribute(name, value);
  }

  private void addRows(Assessment assessment, AnswerRows part) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    for (Rater rater : assessment.raters()) {
      weights.put(rater.id(), rater.weight());
    }
    Map<String, Map<Integer, Answer>> byRater = new LinkedHashMap<>();
    for (Response response : assessment.responses()) {
      int place = answers.place(response.criterion());
      if (place != BulkCsvAnswers.UNSCORED) {
        byRater
            .computeIfAbsent(response.rater(), rater -> new LinkedHashMap<>())
            .put(place, response.answer());
      }
    }
    byRater.forEach((rater, given) -> {
      row.clear();
      row.weight = weights.get(rater);
      given.forEach((place, answer) -> row.set(place, answer, answers.codes()));
      part.add(row);
    });
    if (byRater.isEmpty()) {
      row.clear();
      part.add(row);
    }
  }

  @Override
  public List<String> attributes() {
    return List.copyOf(attributes);
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
