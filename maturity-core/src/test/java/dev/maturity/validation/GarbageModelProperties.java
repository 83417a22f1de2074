package dev.maturity.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the model, the validator answers. */
class GarbageModelProperties {

  private static final ModelValidator VALIDATOR = ModelValidator.using(RuleCatalog.standard());

  @Property(tries = 400)
  void neverThrows(@ForAll("models") Model model) {
    List<Problem> problems = VALIDATOR.validate(model);

    assertThat(problems).doesNotHaveDuplicates();
    assertThat(problems).allSatisfy(problem -> {
      assertThat(problem.path()).matches("(?s)|/.*");
      assertThat(problem.message()).endsWith(".");
      // The standard rules answer too.
      assertThat(problem.code()).isNotEqualTo(ProblemCode.RULE_FAILED);
    });
  }

  @Property(tries = 50)
  void givesTheSameProblemsEachTime(@ForAll("models") Model model) {
    assertThat(VALIDATOR.validate(model)).isEqualTo(VALIDATOR.validate(model));
  }

  @Provide
  Arbitrary<Model> models() {
    return GarbageModels.models();
  }
}
