package dev.maturity.validation;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.model.Limits;
import dev.maturity.model.Scale;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the responses of an assessment. Texts of messages and paths are only made where there is a problem. */
final class ResponseCheck {

  private final String modelId;
  private final Map<String, Scale> scales;
  private final List<Response> responses;
  private final boolean ofAnotherModel;
  private final Findings findings;
  private final TextCheck texts;
  private final Set<String> raters = new LinkedHashSet<>();
  private final Set<String> unlisted = new LinkedHashSet<>();
  private final Map<Claim, Integer> first = new LinkedHashMap<>();

  /** Who answers what. */
  private record Claim(String rater, String criterion) {}

  ResponseCheck(
      String modelId, Map<String, Scale> scales, Assessment assessment, Findings findings) {
    this.modelId = modelId;
    this.scales = scales;
    this.responses = assessment.responses();
    this.findings = findings;
    this.texts = new TextCheck(findings);
    for (Rater rater : assessment.raters()) {
      raters.add(rater.id());
    }
    // Then its criteria are unknown too, and that is no news.
    this.ofAnotherModel = !assessment.model().equals(modelId)
        && responses.stream().noneMatch(response -> scales.containsKey(response.criterion()));
  }

  void check() {
    for (int i = 0; i < responses.size(); i++) {
      check(responses.get(i), i);
    }
  }

  private void check(Response response, int index) {
    checkCriterion(response, index);
    checkRater(response, index);
    Integer earlier = first.putIfAbsent(new Claim(response.rater(), response.criterion()), index);
    if (earlier != null && !response.criterion().isBlank()) {
      findings.error(
          ProblemCode.DUPLICATE_RESPONSE,
          path(index),
          "%s must answer the criterion (%s) only once."
              .formatted(
                  response.rater().isBlank()
                      ? "The rater"
                      : "The rater (" + Words.shown(response.rater()) + ")",
                  Words.shown(response.criterion())),
          "The first answer is at " + path(earlier) + ".");
    }
    Scale scale = scales.get(response.criterion());
    if (scale != null) {
      AnswerCheck.check(response, scale, index, findings);
    }
    if (response.note().length() > Limits.TEXT) {
      texts.atMost(Limits.TEXT, response.note(), "note", path(index) + "/note", owner(response));
    }
    for (int i = 0; i < response.evidence().size(); i++) {
      texts.evidence(
          response.evidence().get(i),
          Pointer.to(path(index) + "/evidence", i),
          "the evidence of " + owner(response));
    }
    if (response.origin() != null) {
      checkOrigin(response.origin(), response, path(index) + "/origin");
    }
  }

  private void checkCriterion(Response response, int index) {
    String criterion = response.criterion();
    if (criterion.isBlank()) {
      texts.notBlank(criterion, "criterion", path(index) + "/criterion", "a response");
    } else if (!scales.containsKey(criterion) && !ofAnotherModel) {
      findings.error(
          ProblemCode.UNKNOWN_CRITERION,
          path(index) + "/criterion",
          "The criterion (%s) of a response must be in the model (%s)."
              .formatted(Words.shown(criterion), Words.shown(modelId)),
          findings.hint(criterion, scales.keySet()));
    }
  }

  /** A rater who is not listed is reported at the first answer only: listing mends them all. */
  private void checkRater(Response response, int index) {
    String rater = response.rater();
    if (raters.contains("")) {
      // An empty id is a problem of its own already, and may be that of any rater.
      return;
    }
    if (rater.isBlank() && !raters.isEmpty()) {
      findings.error(
          ProblemCode.MISSING_PROPERTY,
          path(index) + "/rater",
          "%s must name its rater, because raters are listed."
              .formatted(Words.capital(owner(response))));
    } else if (!rater.isBlank() && !raters.contains(rater) && unlisted.add(rater)) {
      findings.error(
          ProblemCode.DANGLING_REFERENCE,
          path(index) + "/rater",
          "The rater (%s) of a response must be listed.".formatted(Words.shown(rater)),
          raters.isEmpty()
              ? "Maybe \"raters\" is missing in the assessment."
              : findings.hint(rater, raters));
    }
  }

  private void checkOrigin(Origin origin, Response response, String path) {
    String owner = "the origin of " + owner(response);
    texts.notBlank(origin.model(), "model", path + "/model", owner);
    texts.notBlank(origin.modelVersion(), "model version", path + "/modelVersion", owner);
    texts.notBlank(origin.criterion(), "criterion", path + "/criterion", owner);
  }

  private static String owner(Response response) {
    return "the response to " + Words.named("criterion", response.criterion());
  }

  private static String path(int index) {
    return Pointer.to("/responses", index);
  }
}
