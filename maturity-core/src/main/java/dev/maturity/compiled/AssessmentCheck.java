package dev.maturity.compiled;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Model;
import dev.maturity.model.Protocol;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.validation.AssessmentValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refuses assessments that cannot be scored: those that do not fit the model, and those that nobody may see yet. Immutable. */
public final class AssessmentCheck {

  private final Model model;
  private final AssessmentValidator validator;

  /** A check for assessments of a valid model. */
  public AssessmentCheck(Model model) {
    this.model = model;
    this.validator = AssessmentValidator.forModel(model);
  }

  /**
   * Refuses an assessment, or not.
   *
   * @return what is wrong with it and no reason to refuse it
   * @throws MaturityException with every problem, if it cannot be scored
   */
  public List<Problem> requireScorable(Assessment assessment) {
    List<Problem> problems = new ArrayList<>(validator.validate(assessment));
    openRound(assessment, model).ifPresent(problems::add);
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new MaturityException(
          "The assessment of (%s) does not fit the model (%s)."
              .formatted(assessment.subject().name(), model),
          errors);
    }
    return problems;
  }

  /** What keeps an assessment that fits its model from being scored now, if anything does. */
  public static Optional<Problem> openRound(Assessment assessment, Model model) {
    boolean isBlind =
        model.conduct().protocol(assessment.protocol()).map(Protocol::blind).orElse(false);
    return assessment.open() && isBlind
        ? Optional.of(Problem.error(
                ProblemCode.PROTOCOL,
                "/open",
                "The round must be closed, because the protocol (%s) shows no result before."
                    .formatted(assessment.protocol()))
            .withHint("Maybe \"open\" should be false by now."))
        : Optional.empty();
  }
}
