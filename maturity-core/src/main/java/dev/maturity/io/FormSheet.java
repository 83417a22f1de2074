package dev.maturity.io;

import dev.maturity.model.Scale;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what one rater filled in: an object with an answer, a note or a fact of the form under each name. */
final class FormSheet {

  /** What ends the name of a note. No id ends so: ids have no capital letters. */
  static final String COMMENT = "-Comment";

  private static final String FACTS = "_";

  private final Map<String, Scale> scales;
  private final FormFacts facts;
  private final FormResponses responses;
  private final Findings findings;

  FormSheet(
      Map<String, Scale> scales, FormFacts facts, FormResponses responses, Findings findings) {
    this.scales = scales;
    this.facts = facts;
    this.responses = responses;
    this.findings = findings;
  }

  /**
   * Reads a sheet.
   *
   * @param sheet the object
   * @param place where it stands
   * @param alone whether there is no other, so that the rater need not be named
   */
  void read(JsonNode sheet, Place place, boolean alone) {
    String rater = facts.read(sheet, place, alone);
    for (Map.Entry<String, JsonNode> entry : sheet.properties()) {
      String name = entry.getKey();
      if (name.startsWith(FACTS)) {
        facts.refuseUnknown(name, place);
      } else if (scales.containsKey(name)) {
        FormText.of(entry.getValue())
            .ifPresent(answer -> answer(name, rater, answer, sheet, place));
      } else if (name.endsWith(COMMENT) && scales.containsKey(criterion(name))) {
        refuseLonely(name, sheet, place);
      } else {
        refuseUnknown(name, place);
      }
    }
  }

  private void answer(
      String criterion, String rater, JsonNode answer, JsonNode sheet, Place place) {
    String name = criterion + COMMENT;
    String note = FormText.of(sheet.get(name))
        .map(comment -> ScalarShape.TEXT.read(comment, place.property(name), findings))
        .map(Object::toString)
        .orElse("");
    responses.answer(criterion, rater, answer, note, place);
  }

  /** A note must not vanish because there is no answer that it belongs to. */
  private void refuseLonely(String name, JsonNode sheet, Place place) {
    String criterion = criterion(name);
    if (FormText.of(sheet.get(name)).isPresent()
        && FormText.of(sheet.get(criterion)).isEmpty()) {
      findings.add(Problem.error(
              ProblemCode.MISSING_PROPERTY,
              place.property(name).pointer(),
              "The answer to the criterion (%s) must be given, because there is a note."
                  .formatted(criterion))
          .withHint("Maybe dont-know or not-applicable."));
    }
  }

  private void refuseUnknown(String name, Place place) {
    List<String> known = new ArrayList<>(scales.keySet());
    Optional<String> criterion = Nearest.to(name, known);
    String hint = criterion.or(() -> Nearest.to(name, FormFacts.NAMES)).orElse("");
    if (name.endsWith(COMMENT)) {
      hint = Nearest.to(criterion(name), known).map(near -> near + COMMENT).orElse("");
    }
    findings.add(Problem.error(
            ProblemCode.UNKNOWN_CRITERION,
            place.property(name).pointer(),
            "The name (%s) must be a criterion of the model (%s)."
                .formatted(Quoted.text(name), responses.model()))
        .withHint(hint.isEmpty() ? "" : "Maybe " + hint + "."));
  }

  private static String criterion(String name) {
    return name.substring(0, name.length() - COMMENT.length());
  }
}
