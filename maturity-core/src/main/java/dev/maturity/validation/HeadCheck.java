package dev.maturity.validation;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks what stands above the responses of an assessment: the model, the subject and the raters. */
final class HeadCheck {

  private final Findings findings;
  private final TextCheck texts;

  HeadCheck(Findings findings) {
    this.findings = findings;
    this.texts = new TextCheck(findings);
  }

  void check(Assessment assessment, Model model) {
    checkModel(assessment, model);
    checkSubject(assessment.subject());
    List<Rater> raters = assessment.raters();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < raters.size(); i++) {
      checkId(raters.get(i), i, first);
      checkRater(raters.get(i), Pointer.to("/raters", i));
    }
  }

  private void checkModel(Assessment assessment, Model model) {
    if (!assessment.model().equals(model.id())) {
      findings.error(
          ProblemCode.WRONG_MODEL,
          "/model",
          "The model (%s) of the assessment must be the model (%s)."
              .formatted(Words.shown(assessment.model()), Words.shown(model.id())),
          findings.hint(assessment.model(), List.of(model.id())));
    } else if (!assessment.modelVersion().equals(model.version())) {
      findings.error(
          ProblemCode.WRONG_MODEL,
          "/modelVersion",
          "The model version (%s) of the assessment must be that of the model (%s), which is (%s)."
              .formatted(
                  Words.shown(assessment.modelVersion()),
                  Words.shown(model.id()),
                  Words.shown(model.version())));
    }
  }

  private void checkSubject(Subject subject) {
    texts.atMost(Limits.NAME, subject.id(), "id", "/subject/id", "the subject");
    texts.notBlank(subject.name(), "name", "/subject/name", "the subject");
    texts.atMost(Limits.NAME, subject.name(), "name", "/subject/name", "the subject");
    subject
        .attributes()
        .forEach((name, value) -> texts.atMost(
            Limits.TEXT,
            value,
            "attribute",
            Pointer.to("/subject/attributes", name),
            "the subject"));
  }

  private void checkRater(Rater rater, String path) {
    String owner = Words.named("rater", rater.id());
    texts.atMost(Limits.NAME, rater.name(), "name", path + "/name", owner);
    texts.atMost(Limits.NAME, rater.role(), "role", path + "/role", owner);
    texts.atMost(Limits.NAME, rater.group(), "group", path + "/group", owner);
    if (rater.weight().signum() <= 0) {
      findings.error(
          ProblemCode.OUT_OF_RANGE,
          path + "/weight",
          "The weight (%s) of %s must be positive.".formatted(Words.shown(rater.weight()), owner));
    } else if (!Decimals.isOrdinary(rater.weight())) {
      findings.error(
          ProblemCode.OUT_OF_RANGE,
          path + "/weight",
          "The weight (%s) of %s must have at most %s digits before and %s after the decimal point."
              .formatted(Words.shown(rater.weight()), owner, Limits.DIGITS, Limits.DIGITS));
    }
  }

  private void checkId(Rater rater, int index, Map<String, Integer> first) {
    String path = Pointer.to("/raters", index) + "/id";
    texts.notBlank(rater.id(), "id", path, "the rater");
    texts.atMost(Limits.NAME, rater.id(), "id", path, "the rater");
    Integer earlier = first.putIfAbsent(rater.id(), index);
    if (earlier != null && !rater.id().isBlank()) {
      findings.error(
          ProblemCode.DUPLICATE_ID,
          path,
          "The id (%s) of the rater must be unique, and the rater at /raters/%s has it too."
              .formatted(Words.shown(rater.id()), earlier));
    }
  }
}
