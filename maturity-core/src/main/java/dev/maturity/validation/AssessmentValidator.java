package dev.maturity.validation;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Assessment;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.Problem;
import java.util.List;

/**
 * Checks assessments of one model, and reports every problem of each at once. Immutable and thread-safe; made once and
 * used for many assessments.
 */
public final class AssessmentValidator {

  private final Model model;
  private final ImmutableMap<String, Scale> scales;

  private AssessmentValidator(Model model) {
    this.model = model;
    this.scales = ImmutableMap.copyOf(model.answerScales());
    for (Criterion criterion : model.allCriteria()) {
      if (!scales.containsKey(criterion.id())) {
        throw new IllegalArgumentException(
            "The model (%s) must be valid, and the scale (%s) of the criterion (%s) is not in it."
                .formatted(model.id(), criterion.scale(), criterion.id()));
      }
    }
  }

  /**
   * A validator for assessments of a model.
   *
   * @param model the model, for which {@link ModelValidator} finds no errors
   * @return the validator
   * @throws IllegalArgumentException if a criterion names a scale that the model does not have
   */
  public static AssessmentValidator forModel(Model model) {
    return new AssessmentValidator(model);
  }

  /**
   * Checks an assessment: that it answers this model in this version, that its texts and weights are within their limits,
   * that raters are listed once and each answers a criterion once, that every answer is on its criterion's scale, and that
   * it keeps to the protocol that it names, if any.
   *
   * @param assessment the assessment
   * @return the problems, in the order of their places in the assessment's file; empty if there are none
   */
  public List<Problem> validate(Assessment assessment) {
    Findings findings = new Findings();
    new HeadCheck(findings).check(assessment, model);
    new ResponseCheck(model.id(), scales, assessment, findings).check();
    new ConductCheck(model, scales.keySet(), assessment, findings).check();
    return findings.inOrderOfDiscovery();
  }
}
