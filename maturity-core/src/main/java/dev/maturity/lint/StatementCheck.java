package dev.maturity.lint;

import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;

/** Warns of statements that ask two things, to which a rater cannot give one answer. */
final class StatementCheck {

  private StatementCheck() {}

  static void check(Branch whole, Warnings warnings) {
    for (Branch.Asked asked : whole.criteria()) {
      TwoQuestions.sign(asked.criterion().statement())
          .ifPresent(sign -> warnings.add(
              ProblemCode.DOUBLE_QUESTION,
              Pointer.to(asked.path(), "statement"),
              "The statement of %s reads like two questions: it has %s."
                  .formatted(asked.name(), sign),
              "Maybe it should be two criteria, or say one thing."));
    }
  }
}
