package dev.maturity.validation;

import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;

/** Problems on one line each: {@code CODE /path: Sentence. | Hint.}, with (warning) before a warning. */
final class Shown {

  private Shown() {}

  static List<String> problemsOf(Model model) {
    return lines(ModelValidator.using(RuleCatalog.standard()).validate(model));
  }

  static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Shown::line).toList();
  }

  private static String line(Problem problem) {
    return (problem.isError() ? "" : "(warning) ")
        + problem.code()
        + " "
        + problem.path()
        + ": "
        + problem.message()
        + (problem.hint().isEmpty() ? "" : " | " + problem.hint());
  }
}
