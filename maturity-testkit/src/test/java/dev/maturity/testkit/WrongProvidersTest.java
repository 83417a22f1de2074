package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.ModelProvider;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Providers whose models have a flaw are caught. */
class WrongProvidersTest {

  /** Announces the model under another name. */
  static final class RenamedContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return provide("acme", new AcmeData().model());
    }
  }

  @Test
  void aProviderThatAnnouncesAnotherIdIsCaught() {
    assertThat(Failures.of(RenamedContract.class))
        .containsExactly(
            "The provider announces the id (acme), and its model has the id (acme-data).");
  }

  /** No criterion is answered with yes or no, and one names a scale that is not there. */
  static final class InvalidContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return provide(
          AcmeData.builder().criteria(criterion("q1", "adoption-6").build()).build());
    }
  }

  @Test
  void aModelThatIsNotValidIsCaught() {
    assertThat(Failures.of(InvalidContract.class))
        .anySatisfy(failure -> assertThat(failure)
            .startsWith("The model (acme-data 1.0.0) is not valid:\n/criteria/0/scale: "));
  }

  /** q2 counts toward no level, and nothing but levels is asked for. */
  static final class IdleContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return provide(AcmeData.builder()
          .criteria(
              criterion("q1", "adoption-5").levels("managed", "optimised").build(),
              criterion("q2", "adoption-5").build())
          .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.NONE, Rule.of("gate"))))
          .build());
    }
  }

  @Test
  void aCriterionThatCountsForNothingAndAScaleThatNobodyUsesAreCaught() {
    assertThat(Failures.of(IdleContract.class))
        .containsExactlyInAnyOrder(
            "No criterion is answered on the scales (yes-no).\nMaybe leave them out.",
            "The criterion (q2) changes no score and no level, whether the others are answered worst, best or in between.\nMaybe it counts toward a level that no rule asks for.");
  }

  /** The best answer is worth .7 and the worst .3: neither the top nor the floor can be reached. */
  static final class NarrowContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return provide(AcmeData.builder()
          .scales(new OrdinalScale(
              "narrow", "", 1, List.of(point("little", "0.35"), point("more", "0.6"))))
          .criteria(criterion("q1", "narrow").build(), criterion("q2", "narrow").build())
          .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("bands"))))
          .build());
    }
  }

  @Test
  void levelsThatNoAnswersReachAreCaught() {
    assertThat(Failures.of(NarrowContract.class))
        .anySatisfy(
            failure -> assertThat(failure)
                .startsWith(
                    "The best answers everywhere must give the node (overall) the level optimised, and give it managed.\n\n"))
        .anySatisfy(
            failure -> assertThat(failure)
                .startsWith(
                    "The worst answers everywhere must give the node (overall) the level initial, and give it managed.\n\n"));
  }

  private static Criterion.Builder criterion(String id, String scale) {
    return Criterion.builder(id, "It is done.", scale);
  }

  private static OrdinalScale.Point point(String label, String value) {
    return new OrdinalScale.Point(label, "", new BigDecimal(value));
  }

  private static ModelProvider provide(Model model) {
    return provide(model.id(), model);
  }

  private static ModelProvider provide(String id, Model model) {
    return new ModelProvider() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Model model() {
        return model;
      }
    };
  }
}
