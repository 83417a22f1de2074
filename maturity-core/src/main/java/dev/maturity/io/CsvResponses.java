package dev.maturity.io;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.Location;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The responses of a CSV text as they are read, each with where its cells are. */
final class CsvResponses {

  private static final Pattern RESPONSE = Pattern.compile("/responses/(\\d+)(?:/(\\w+))?.*");
  private static final Pattern RATER = Pattern.compile("/raters/(\\d+).*");

  private final Map<String, Scale> scales;
  private final Findings findings;
  private final List<Response> responses = new ArrayList<>();
  private final List<Cells> cells = new ArrayList<>();
  private final Map<String, Location> raters = new LinkedHashMap<>();
  private boolean doubtful;

  CsvResponses(Map<String, Scale> scales, Findings findings) {
    this.scales = scales;
    this.findings = findings;
  }

  /**
   * Where the cells of a response are. A column counts from 0; that of a cell which the text does not have is the first.
   *
   * @param row the row
   * @param criterion the column that names the criterion
   * @param answer the column of the answer
   * @param rater the column of the rater
   * @param note the column of the note
   */
  record Cells(CsvRow row, int criterion, int answer, int rater, int note) {

    /** Where a property of the response is; the whole response is where its answer is. */
    Location of(@Nullable String property) {
      return switch (property == null ? "" : property) {
        case "criterion" -> row.at(criterion);
        case "rater" -> row.at(rater);
        case "note" -> row.at(note);
        default -> row.at(answer);
      };
    }
  }

  /** Takes note of a rater, and tells where the rater was first read; empty if not before. */
  Optional<Location> rater(String id, Location at) {
    return Optional.ofNullable(raters.putIfAbsent(id, at));
  }

  /** Takes note that the raters may stand in a column that is not known. */
  void doubtRaters() {
    doubtful = true;
  }

  /** Whether the problem may be there only because the raters were not read. */
  boolean isFollowUp(Problem problem) {
    return doubtful && problem.code() == ProblemCode.DUPLICATE_RESPONSE;
  }

  /** Reports a criterion that the model does not have. */
  void refuseUnknown(String criterion, Location at) {
    if (!scales.containsKey(criterion)) {
      findings.add(Problem.error(
              ProblemCode.UNKNOWN_CRITERION,
              "",
              "The criterion (%s) of a row without an answer must be in the model."
                  .formatted(Quoted.text(criterion)))
          .withHint(Nearest.hint(criterion, scales.keySet()))
          .at(at));
    }
  }

  /** Takes an answer that is not blank. */
  void answer(
      String criterion, String rater, String cell, String note, @Nullable Origin origin, Cells at) {
    Scale scale = scales.get(criterion);
    Optional<String> other = scale == null ? Optional.empty() : CsvCell.otherMeaning(cell, scale);
    if (other.isPresent()) {
      findings.add(Problem.error(
              ProblemCode.BAD_ANSWER,
              "",
              "The answer (%s) to the criterion (%s) must be clear, and it is both a label and the number of the point (%s)."
                  .formatted(cell, criterion, Quoted.text(other.get())))
          .withHint("Maybe the assessment should be JSON, where a label stands in quotes.")
          .at(at.of("answer")));
      return;
    }
    Answer answer = CsvCell.answer(cell, scale);
    responses.add(new Response(criterion, rater, answer, note, List.of(), origin));
    cells.add(at);
  }

  Assessment assessment(Model model, Subject subject, @Nullable LocalDate date) {
    List<Rater> listed = raters.keySet().stream().map(Rater::of).toList();
    return new Assessment(model.id(), model.version(), subject, date, listed, responses);
  }

  /** The same problem where its cell is; a JSON pointer means nothing in a CSV text. */
  Problem located(Problem problem) {
    Matcher response = RESPONSE.matcher(problem.path());
    if (response.matches()) {
      int index = Integer.parseInt(response.group(1));
      return with(problem, hint(problem, index), cells.get(index).of(response.group(2)));
    }
    Matcher rater = RATER.matcher(problem.path());
    if (rater.matches()) {
      List<Location> places = List.copyOf(raters.values());
      return with(problem, problem.hint(), places.get(Integer.parseInt(rater.group(1))));
    }
    return problem;
  }

  private String hint(Problem problem, int index) {
    Response response = responses.get(index);
    if (problem.code() == ProblemCode.DUPLICATE_RESPONSE) {
      return "The first answer is in line " + firstLine(response) + ".";
    }
    boolean decimalComma = problem.code() == ProblemCode.BAD_ANSWER
        && problem.hint().startsWith("Maybe the number")
        && CsvCell.hasDecimalComma(response.answer().toString());
    return decimalComma
        ? "Maybe %s, with a decimal point, not a comma."
            .formatted(response.answer().toString().replace(',', '.'))
        : problem.hint();
  }

  private int firstLine(Response again) {
    int first = 0;
    while (!responses.get(first).criterion().equals(again.criterion())
        || !responses.get(first).rater().equals(again.rater())) {
      first++;
    }
    return cells.get(first).row().line();
  }

  private static Problem with(Problem problem, String hint, Location at) {
    return new Problem(problem.code(), problem.severity(), "", problem.message(), hint, at);
  }
}
