package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelCatalog;
import dev.maturity.engine.ModelProvider;
import dev.maturity.model.Addition;
import dev.maturity.model.Criterion;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.Variant;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Aggregations;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** The best answers are worth .6: enough for a gate of .5, and not for one of .75. */
  static final class UnreachableContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return provide(AcmeData.builder()
          .scales(new OrdinalScale(
              "narrow", "", 1, List.of(point("little", "0"), point("more", "0.6"))))
          .criteria(
              criterion("q1", "adoption-5").levels("managed").build(),
              criterion("q2", "yes-no").levels("managed").build(),
              criterion("q3", "narrow").levels("optimised").build())
          .scoring(gate("standard", "0.5"))
          .alternatives(gate("strict", "0.75"))
          .build());
    }

    private static Scoring gate(String id, String threshold) {
      Rule gate = Rule.of("gate").with("threshold", new BigDecimal(threshold));
      return new Scoring(id, "", "", null, null, null, NodeScoring.of(Rule.of("mean"), gate));
    }
  }

  @Test
  void levelsThatAnotherWayOfScoringDoesNotReachAreCaught() {
    assertThat(Failures.of(UnreachableContract.class))
        .singleElement(as(STRING))
        .startsWith(
            "The best answers everywhere must give the node (overall) under the scoring (strict) the level optimised, and give it managed.\n\n");
  }

  /** Of the variant, q9 is worth at most .6, and then the gate of the level that only it counts toward stays shut. */
  static final class NarrowVariantContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return provide(AcmeData.builder()
          .scales(new OrdinalScale(
              "narrow", "", 1, List.of(point("little", "0"), point("more", "0.6"))))
          .criteria(
              criterion("q1", "adoption-5").levels("managed").build(),
              criterion("q2", "yes-no").levels("optimised").build(),
              criterion("q3", "narrow").build())
          .variants(new Variant(
              "long",
              "",
              "",
              List.of(new Addition(
                  "q2",
                  List.of(
                      criterion("q9", "narrow").levels("optimised").weight("9").build()))),
              false))
          .build());
    }
  }

  /** (1 · 1 + 9 · .6) / 10 = .64 is below the gate of .75. */
  @Test
  void levelsThatAVariantDoesNotReachAreCaught() {
    assertThat(Failures.of(NarrowVariantContract.class))
        .singleElement(as(STRING))
        .startsWith(
            "The best answers everywhere must give the node (overall) of the variant (acme-data-long) the level optimised, and give it managed.\n\n");
  }

  /** Says the name and the levels, and nothing else; the other set is in the language of the model and may. */
  static final class HalfTranslatedContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      Model model = AcmeData.builder()
          .language("en")
          .criteria(
              criterion("q1", "adoption-5").levels("managed").build(),
              criterion("q2", "yes-no").levels("optimised").build())
          .build();
      Map<String, String> german = new LinkedHashMap<>(model.texts());
      german
          .keySet()
          .removeAll(List.of("criteria/q2/statement", "scales/adoption-5/points/2/label"));
      return provide(model
          .withLabelSet(new LabelSet("plain", "", "en", Map.of("q1", "Somebody does it.")))
          .withLabelSet(new LabelSet("de", "Deutsch", "de", german)));
    }
  }

  @Test
  void aTranslationThatMissesTextsIsCaught() {
    assertThat(Failures.of(HalfTranslatedContract.class))
        .singleElement(as(STRING))
        .startsWith("The label set (de) of the model (acme-data 1.0.0) misses 2 of ")
        .endsWith(" texts: scales/adoption-5/points/2/label, criteria/q2/statement.");
  }

  /** The one sample is of another model. */
  static final class ForeignSampleContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return provide(new AcmeData().model(), sample("other", "q1", "q2", "q3"));
    }
  }

  @Test
  void aSampleOfAnotherModelIsCaught() {
    assertThat(Failures.of(ForeignSampleContract.class))
        .containsExactly(
            "The sample 1 (Acme) is of the model (other), which is neither the model (acme-data) nor one of its variants.");
  }

  /** q2 is answered yes or no, and q4 is not there. */
  static final class UnfitSampleContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return provide(
          new AcmeData().model(), sample("acme-data", "q1", "q3"), sample("acme-data", "q2", "q4"));
    }
  }

  @Test
  void aSampleThatDoesNotFitIsCaught() {
    assertThat(Failures.of(UnfitSampleContract.class))
        .singleElement(as(STRING))
        .startsWith("The sample 2 (Acme) cannot be scored:\n")
        .contains("/responses/0/answer: ", "/responses/1/criterion: ");
  }

  /** Nobody answers q2, and don't know is no rating. */
  static final class ScantySampleContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      Assessment unknown = new Assessment(
          "acme-data",
          "1.0.0",
          Subject.named("Acme"),
          null,
          List.of(),
          List.of(new Response("q2", "", new Answer.DontKnow(), "", List.of())));
      return provide(new AcmeData().model(), sample("acme-data", "q1", "q3"), unknown);
    }
  }

  @Test
  void aCriterionThatNoSampleRatesIsCaught() {
    assertThat(Failures.of(ScantySampleContract.class))
        .containsExactly("No sample rates the criteria (q2) of the model (acme-data).");
  }

  /** A factory among its rules captures one, and rules cannot be serialised. */
  static final class UnsendableContract extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return new AcmeData();
    }

    @Override
    protected MaturityEngine engine() {
      Aggregation mean = Aggregations.mean();
      List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
      rules.add(RuleDefinition.aggregation("held", "A mean.", parameters -> mean));
      return MaturityEngine.of(ModelCatalog.of(List.of()), RuleCatalog.of(rules));
    }
  }

  @Test
  void aScorerThatCannotBeSerialisedIsCaught() {
    assertThat(Failures.of(UnsendableContract.class))
        .singleElement(as(STRING))
        .startsWith("It cannot be serialised: The aggregation (held) must be serialisable");
  }

  /** Answers the criteria with 1. */
  private static Assessment sample(String model, String... criteria) {
    List<Response> responses = Stream.of(criteria)
        .map(id -> new Response(id, "", new Answer.Rated(BigDecimal.ONE), "", List.of()))
        .toList();
    return new Assessment(model, "1.0.0", Subject.named("Acme"), null, List.of(), responses);
  }

  private static Criterion.Builder criterion(String id, String scale) {
    return Criterion.builder(id, "It is done.", scale);
  }

  private static OrdinalScale.Point point(String label, String value) {
    return new OrdinalScale.Point(label, "", new BigDecimal(value));
  }

  private static ModelProvider provide(Model model, Assessment... samples) {
    return provide(model.id(), model, samples);
  }

  private static ModelProvider provide(String id, Model model, Assessment... samples) {
    return new ModelProvider() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Model model() {
        return model;
      }

      @Override
      public List<Assessment> samples() {
        return List.of(samples);
      }
    };
  }
}
