package dev.maturity.scoring;

import dev.maturity.model.Rule;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.List;
import java.util.Map;

/** Checks the numbers that a parameter gives for levels. */
final class PerLevelCheck {

  private final Parameter parameter;
  private final Rule rule;
  private final List<String> levelIds;
  private final List<Problem> problems;

  PerLevelCheck(Parameter parameter, Rule rule, List<String> levelIds, List<Problem> problems) {
    this.parameter = parameter;
    this.rule = rule;
    this.levelIds = levelIds;
    this.problems = problems;
  }

  /** False if something in it is no number. */
  boolean check(Map<?, ?> byLevel, String path) {
    boolean fits = true;
    for (Map.Entry<?, ?> entry : byLevel.entrySet()) {
      String level = String.valueOf(entry.getKey());
      String place = Pointer.to(path, level);
      checkLevel(level, place);
      fits &= ParameterCheck.checkNumber(parameter, rule, entry.getValue(), place, problems);
    }
    return fits;
  }

  /** False if something in it is no object of numbers. */
  boolean checkLower(Map<?, ?> byLevel, String path) {
    boolean fits = true;
    for (Map.Entry<?, ?> entry : byLevel.entrySet()) {
      String level = String.valueOf(entry.getKey());
      String place = Pointer.to(path, level);
      checkLevel(level, place);
      if (entry.getValue() instanceof Map<?, ?> byLowerLevel) {
        fits &= check(byLowerLevel, place);
        checkOrder(level, byLowerLevel, place);
      } else {
        fits = false;
      }
    }
    return fits;
  }

  private void checkLevel(String level, String path) {
    if (!levelIds.contains(level)) {
      problems.add(Problem.error(
              ProblemCode.DANGLING_REFERENCE,
              path,
              "The parameter (%s) of the rule (%s) names the level (%s), which the model does not have."
                  .formatted(parameter.name(), rule.id(), level))
          .withHint(Nearest.hint(level, levelIds)));
    }
  }

  private void checkOrder(String level, Map<?, ?> byLowerLevel, String path) {
    int rank = levelIds.indexOf(level);
    for (Object other : byLowerLevel.keySet()) {
      String id = String.valueOf(other);
      if (rank >= 0 && levelIds.indexOf(id) > rank) {
        problems.add(Problem.error(
                ProblemCode.BAD_PARAMETER,
                Pointer.to(path, id),
                "The parameter (%s) of the rule (%s) must give the level (%s) numbers for itself and the levels below, not for (%s) above it."
                    .formatted(parameter.name(), rule.id(), level, id))
            .withHint("Maybe the two levels changed places."));
      }
    }
  }
}
