package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelCatalog;
import dev.maturity.model.Model;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine and the oracle, which share no arithmetic, agree on everything that they are given. */
class OracleProperties {

  private static final MaturityEngine ENGINE =
      MaturityEngine.of(ModelCatalog.of(List.of()), RuleCatalog.standard());

  @Property
  void theOracleFindsNothingToSay(@ForAll AssessedModel sample) {
    assertThat(ExactOracle.check(sample.score(), sample.model(), sample.assessment()))
        .isEmpty();
  }

  @Property
  void norOnScalesOfFewAnswersWhichMeetCutPointsOften(
      @ForAll("onFewAnswers") AssessedModel sample) {
    assertThat(ExactOracle.check(sample.score(), sample.model(), sample.assessment()))
        .isEmpty();
  }

  @Provide
  Arbitrary<AssessedModel> onFewAnswers() {
    return MaturityArbitraries.assessedModels(
        MaturityArbitraries.models(MaturityArbitraries.smallScales()));
  }

  @Property(tries = 200)
  void arbitraryModelsAreValid(@ForAll Model model) {
    assertThat(ENGINE.validate(model)).filteredOn(problem -> problem.isError()).isEmpty();
    assertThat(ExactOracle.knows(model)).isTrue();
  }
}
