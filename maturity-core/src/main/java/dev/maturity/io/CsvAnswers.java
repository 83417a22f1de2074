package dev.maturity.io;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.model.Scale;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the responses of an assessment in the long form, and reports what it has no place for. */
final class CsvAnswers {

  private static final List<String> HEADER =
      List.of(CsvLongForm.CRITERION, CsvLongForm.RATER, CsvLongForm.ANSWER, CsvLongForm.NOTE);

  private static final String AS_JSON = "Maybe it should be written as JSON.";

  private final Map<String, Scale> scales;
  private final Findings findings;

  CsvAnswers(Map<String, Scale> scales, Findings findings) {
    this.scales = scales;
    this.findings = findings;
  }

  /** The text; what is amiss with it is among the findings. */
  String write(Assessment assessment) {
    List<List<String>> rows = new ArrayList<>();
    // Most answers were given to the model itself, and whoever has only such needs no column more.
    boolean carried =
        assessment.responses().stream().anyMatch(response -> response.origin() != null);
    rows.add(carried ? with(HEADER, CsvLongForm.ORIGIN) : HEADER);
    check(assessment);
    List<Rater> raters = assessment.raters();
    for (int i = 0; i < raters.size(); i++) {
      check(raters.get(i), Pointer.to("/raters", i));
    }
    List<Response> responses = assessment.responses();
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
      check(response, Pointer.to("/responses", i));
      List<String> row = List.of(
          response.criterion(), response.rater(), response.answer().toString(), response.note());
      Origin origin = response.origin();
      rows.add(carried ? with(row, origin == null ? "" : CsvOrigin.of(origin)) : row);
    }
    return CsvText.of(rows);
  }

  private static List<String> with(List<String> row, String cell) {
    List<String> longer = new ArrayList<>(row);
    longer.add(cell);
    return longer;
  }

  private void check(Assessment assessment) {
    if (!assessment.protocol().isEmpty()) {
      refuse(
          ProblemCode.UNKNOWN_PROPERTY,
          "/protocol",
          "The protocol (%s) has no column in CSV, nor have the roles of raters that it asks for."
              .formatted(Quoted.text(assessment.protocol())),
          AS_JSON);
    }
    if (assessment.open()) {
      refuse(
          ProblemCode.UNKNOWN_PROPERTY,
          "/open",
          "That the round is open has no column in CSV.",
          "Maybe it should be written once it is closed.");
    }
    for (int i = 0; i < assessment.evidence().size(); i++) {
      refuse(
          ProblemCode.UNKNOWN_PROPERTY,
          Pointer.to("/evidence", i),
          "The evidence about the criterion (%s) has no column in CSV."
              .formatted(assessment.evidence().get(i).criterion()),
          "Maybe it should be written as JSON, or without evidence.");
    }
  }

  private void check(Rater rater, String path) {
    if (rater.weight().compareTo(BigDecimal.ONE) != 0) {
      refuse(
          ProblemCode.UNKNOWN_PROPERTY,
          path + "/weight",
          "The weight (%s) of the rater (%s) has no column in CSV."
              .formatted(rater.weight(), Quoted.text(rater.id())),
          AS_JSON);
    }
    if (!rater.id().equals(rater.id().strip())) {
      refuse(
          ProblemCode.BAD_TEXT,
          path + "/id",
          "The id (%s) of the rater must not begin or end with a blank to stand in CSV."
              .formatted(Quoted.text(rater.id())),
          AS_JSON);
    }
  }

  private void check(Response response, String path) {
    String owner = "the response to the criterion (%s)".formatted(response.criterion());
    if (!response.evidence().isEmpty()) {
      refuse(
          ProblemCode.UNKNOWN_PROPERTY,
          path + "/evidence",
          "The evidence of " + owner + " has no column in CSV.",
          "Maybe it should be written as JSON, or without evidence.");
    }
    Origin origin = response.origin();
    if (origin != null
        && !CsvOrigin.read(CsvOrigin.of(origin).strip()).equals(Optional.of(origin))) {
      refuse(
          ProblemCode.BAD_TEXT,
          path + "/origin",
          "The origin (%s) of %s has no clear form in CSV, where blanks part its words."
              .formatted(Quoted.text(CsvOrigin.of(origin)), owner),
          AS_JSON);
    }
    String cell = response.answer().toString();
    Scale scale = scales.get(response.criterion());
    if (!isSame(response.answer(), readBack(cell, scale))) {
      refuse(
          ProblemCode.BAD_ANSWER,
          path + "/answer",
          "The answer (%s) to the criterion (%s) has no clear form in CSV, where a number and a label look the same."
              .formatted(Quoted.text(cell), response.criterion()),
          AS_JSON);
    }
  }

  /** What the reader makes of a cell; null when it refuses it. */
  private static @Nullable Answer readBack(String cell, @Nullable Scale scale) {
    boolean clear = scale == null || CsvCell.otherMeaning(cell, scale).isEmpty();
    return clear && !cell.isBlank() ? CsvCell.answer(cell.strip(), scale) : null;
  }

  /** The same answer; 7 and 7E+0 are the same number. */
  private static boolean isSame(Answer answer, @Nullable Answer again) {
    if (answer instanceof Rated number && again instanceof Rated other) {
      return number.value().compareTo(other.value()) == 0;
    }
    return answer.equals(again);
  }

  private void refuse(ProblemCode code, String path, String message, String hint) {
    findings.add(Problem.error(code, path, message).withHint(hint));
  }
}
