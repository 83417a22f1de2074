package dev.maturity.validation;

import dev.maturity.model.Criterion;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;

/** Checks that a policy for missing answers can be followed. */
final class MissingChecks {

  private MissingChecks() {}

  static void check(ModelPlaces places, Findings findings) {
    boolean targetsChecked = false;
    for (Place<Scoring> scoring : places.scorings()) {
      MissingPolicy missing = scoring.thing().missing();
      refuseTarget(scoring, missing.unanswered(), "unanswered", findings);
      refuseTarget(scoring, missing.dontKnow(), "dontKnow", findings);
      if (missing.notApplicable() == MissingAnswer.TARGET && !targetsChecked) {
        targetsChecked = true;
        places.criteria().forEach(criterion -> requireTarget(criterion, scoring, findings));
      }
    }
  }

  private static void refuseTarget(
      Place<Scoring> scoring, MissingAnswer policy, String property, Findings findings) {
    if (policy == MissingAnswer.TARGET) {
      findings.error(
          ProblemCode.INCONSISTENT,
          Pointer.to(scoring.path("missing"), property),
          "The policy (target) of %s must be for not-applicable criteria, not for %s."
              .formatted(scoring.name(), property.equals("dontKnow") ? "don't-know" : "unanswered"),
          "Maybe exclude.");
    }
  }

  private static void requireTarget(
      Place<Criterion> criterion, Place<Scoring> scoring, Findings findings) {
    if (criterion.thing().target() == null) {
      findings.error(
          ProblemCode.MISSING_PROPERTY,
          criterion.path("target"),
          "The target of %s must be given, because %s takes it where the criterion is not applicable."
              .formatted(criterion.name(), scoring.name()));
    }
  }
}
