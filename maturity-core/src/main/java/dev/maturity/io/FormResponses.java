package dev.maturity.io;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Response;
import dev.maturity.model.Scale;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The responses of a form as they are read, each with the sheet that it stands in. */
final class FormResponses {

  private static final Pattern RESPONSE = Pattern.compile("/responses/(\\d+)(/\\w+)?.*");

  private final String model;
  private final Map<String, Scale> scales;
  private final Findings findings;
  private final List<Response> responses = new ArrayList<>();
  private final List<Place> sheets = new ArrayList<>();

  FormResponses(String model, Map<String, Scale> scales, Findings findings) {
    this.model = model;
    this.scales = scales;
    this.findings = findings;
  }

  String model() {
    return model;
  }

  List<Response> responses() {
    return List.copyOf(responses);
  }

  /** Takes what was filled in for a criterion. */
  void answer(String criterion, String rater, JsonNode given, String note, Place sheet) {
    Place place = sheet.property(criterion);
    Scale scale = scales.get(criterion);
    String text = given.isString() ? given.stringValue().strip() : "";
    Optional<String> other = scale == null ? Optional.empty() : CsvCell.otherMeaning(text, scale);
    if (given.isContainer()) {
      refuse(
          ProblemCode.WRONG_TYPE,
          place,
          "The answer (%s) to the criterion (%s) must be a number or a text."
              .formatted(Quoted.value(given), criterion),
          "");
    } else if (other.isPresent()) {
      refuse(
          ProblemCode.BAD_ANSWER,
          place,
          "The answer (%s) to the criterion (%s) must be clear, and it is both a label and the number of the point (%s)."
              .formatted(text, criterion, Quoted.text(other.get())),
          "Maybe the number, without quotes.");
    } else {
      add(
          criterion,
          rater,
          given.isString() ? CsvCell.answer(text, scale) : typed(given, place),
          note,
          sheet);
    }
  }

  /** A number or a truth value; one that is beyond all use is a finding, and stands for not known. */
  private Answer typed(JsonNode given, Place place) {
    Object read = new AnswerShape().read(given, place, findings);
    return read instanceof Answer answer ? answer : new Answer.DontKnow();
  }

  private void add(String criterion, String rater, Answer answer, String note, Place sheet) {
    responses.add(new Response(criterion, rater, answer, note, List.of()));
    sheets.add(sheet);
  }

  /** The same problem where its value stands; empty for one of another thing than a response. */
  Optional<Problem> located(Problem problem) {
    Matcher matcher = RESPONSE.matcher(problem.path());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int index = Integer.parseInt(matcher.group(1));
    String suffix = "/note".equals(matcher.group(2)) ? FormSheet.COMMENT : "";
    Place place = sheets.get(index).property(responses.get(index).criterion() + suffix);
    return Optional.of(
        Problem.error(problem.code(), place.pointer(), problem.message()).withHint(problem.hint()));
  }

  private void refuse(ProblemCode code, Place place, String message, String hint) {
    findings.add(code, place, message, hint);
  }
}
