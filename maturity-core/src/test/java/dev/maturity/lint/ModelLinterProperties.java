package dev.maturity.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.arbitrary.Models;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.FileOrder;
import dev.maturity.validation.ModelValidator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the valid model, the linter answers, says all that the validator says, and forbids nothing. */
class ModelLinterProperties {

  private static final ModelLinter LINTER = ModelLinter.using(RuleCatalog.standard());

  @Property(tries = 150)
  void validModelsGetOnlyWarningsInTheOrderOfTheFile(@ForAll("models") Model model) {
    List<Problem> problems = LINTER.lint(model);

    assertThat(problems)
        .doesNotHaveDuplicates()
        .containsAll(ModelValidator.using(RuleCatalog.standard()).validate(model))
        .noneMatch(Problem::isError)
        .noneMatch(problem -> problem.code() == ProblemCode.RULE_FAILED)
        .allMatch(problem -> problem.path().startsWith("/"))
        .allMatch(problem -> problem.message().endsWith("."));
    assertThat(FileOrder.sort(model, problems)).isEqualTo(problems);
  }

  @Property(tries = 20)
  void saysTheSameEachTime(@ForAll("models") Model model) {
    assertThat(LINTER.lint(model)).isEqualTo(LINTER.lint(model));
  }

  @Provide
  Arbitrary<Model> models() {
    return Models.valid();
  }
}
