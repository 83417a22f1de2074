package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Addition;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.Variant;
import dev.maturity.model.YesNoScale;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Variants by their ids, and samples. */
class VariantsAndSamplesTest {

  private static final String NAME = "dev.maturity.engine.VariantsAndSamplesTest$Shelf";

  @Test
  void aVariantIsFoundByTheIdOfItsModelAHyphenAndItsOwn() {
    ModelCatalog catalog = ModelCatalog.of(List.of(of("pie", "long")));

    assertThat(catalog.model("pie-long").id()).isEqualTo("pie-long");
    assertThat(catalog.model("pie-long").allCriteria())
        .extracting(Criterion::id)
        .containsExactly("q1", "q2");
    assertThat(catalog.find("pie-short")).isEmpty();
    assertThat(catalog.find("pie-")).isEmpty();
    assertThat(catalog.find("-long")).isEmpty();
    assertThat(catalog.find("-")).isEmpty();
    assertThat(catalog.find("")).isEmpty();
  }

  @Test
  void idsAreThoseOfProvidersAndTellingThemMakesNoModel() {
    AtomicInteger made = new AtomicInteger();
    ModelCatalog catalog = ModelCatalog.of(List.of(new Shelf(
        "pie",
        () -> {
          made.incrementAndGet();
          return model("pie", "long");
        },
        List::of)));

    assertThat(catalog.ids()).containsExactly("pie");
    assertThat(catalog.find("cake-long")).isEmpty();
    assertThat(made).hasValue(0);
    assertThat(catalog.find("pie-long")).isPresent();
    assertThat(catalog.find("pie-long")).isPresent();
    assertThat(made).hasValue(1);
  }

  @Test
  void aProvidersOwnIdComesBeforeAVariant() {
    ModelCatalog catalog = ModelCatalog.of(List.of(of("pie", "long"), of("pie-long")));

    assertThat(catalog.model("pie-long").allCriteria()).hasSize(1);
  }

  @Test
  void theLongestModelIdThatHasTheVariantWins() {
    ModelCatalog catalog = ModelCatalog.of(List.of(of("a", "b-c", "b-d"), of("a-b", "c")));

    assertThat(catalog.model("a-b-c").name()).isEqualTo("c of a-b");
    assertThat(catalog.model("a-b-d").name()).isEqualTo("b-d of a");
  }

  @Test
  void anAssessmentOfAVariantScores() {
    MaturityEngine engine =
        MaturityEngine.of(ModelCatalog.of(List.of(of("pie", "long"))), RuleCatalog.standard());
    Assessment assessment = Assessment.of(engine.model("pie-long"))
        .subject("Acme")
        .answer("q1", "yes")
        .answer("q2", "no")
        .build();

    // The mean of 1 and 0.
    assertThat(engine.score(assessment).overall().findScore().orElseThrow().value())
        .isEqualTo(0.5);
    assertThat(engine.score(assessment).model()).isEqualTo("pie-long");
  }

  @Test
  void aVariantThatIsNotThereIsToldWithTheNearestModel() {
    assertThatThrownBy(() -> ModelCatalog.of(List.of(of("pie", "long"))).model("pie-lang"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The model (pie-lang) is not known.")
        .hasMessageContaining("Maybe pie-long.");
  }

  @Test
  void aBrokenModelIsNamedWhereOneAsksForAVariant() {
    ModelCatalog catalog = ModelCatalog.of(List.of(new Shelf(
        "pie",
        () -> {
          throw new IllegalStateException("no disk");
        },
        List::of)));

    assertThatThrownBy(() -> catalog.find("pie-long"))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The model (pie) cannot be used.
            * The provider (%s) fails in model(): IllegalStateException: no disk.""", NAME);
  }

  @Test
  void samplesAreMadeWhenTheyAreFirstAskedForAndThenKept() {
    AtomicInteger asked = new AtomicInteger();
    Assessment sample =
        Assessment.of(model("pie")).subject("Acme").answer("q1", "yes").build();
    ModelCatalog catalog = ModelCatalog.of(List.of(new Shelf("pie", () -> model("pie"), () -> {
      asked.incrementAndGet();
      return List.of(sample);
    })));

    assertThat(asked).hasValue(0);
    assertThat(catalog.samples("pie")).containsExactly(sample);
    assertThat(catalog.samples("pie")).containsExactly(sample);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aProviderNeedHaveNoSamples() {
    ModelProvider plain = new ModelProvider() {
      @Override
      public String id() {
        return "pie";
      }

      @Override
      public Model model() {
        return VariantsAndSamplesTest.model("pie");
      }
    };

    assertThat(ModelCatalog.of(List.of(plain)).samples("pie")).isEmpty();
  }

  @Test
  void samplesOfAModelThatIsNotThereAreRefused() {
    assertThatThrownBy(() -> ModelCatalog.of(List.of(of("pie"))).samples("pia"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("Maybe pie.");
  }

  static Stream<Arguments> faultySamples() {
    return Stream.of(
        Arguments.of("returns null from samples().", supplying(() -> null)),
        Arguments.of("fails in samples(): IllegalStateException: no disk.", supplying(() -> {
          throw new IllegalStateException("no disk");
        })),
        Arguments.of("fails in samples(): NoClassDefFoundError: plug/Gone.", supplying(() -> {
          throw new NoClassDefFoundError("plug/Gone");
        })),
        Arguments.of(
            "fails in samples(): NullPointerException.",
            supplying(() -> new ArrayList<>(Collections.singletonList(null)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultySamples")
  void faultySamplesAreNamedAndTheModelWorks(String fault, Supplier<List<Assessment>> samples) {
    ModelCatalog catalog =
        ModelCatalog.of(List.of(new Shelf("pie", () -> model("pie"), samples), of("cake")));

    assertThatThrownBy(() -> catalog.samples("pie"))
        .isInstanceOfSatisfying(
            MaturityException.class,
            thrown -> assertThat(thrown.problems())
                .containsExactly(Problem.error(
                    ProblemCode.BROKEN_PROVIDER, "", "The provider (" + NAME + ") " + fault)));
    assertThat(catalog.model("pie").id()).isEqualTo("pie");
    assertThat(catalog.samples("cake")).isEmpty();
  }

  private static Supplier<List<Assessment>> supplying(Supplier<List<Assessment>> samples) {
    return samples;
  }

  private static ModelProvider of(String id, String... variants) {
    return new Shelf(id, () -> model(id, variants), List::of);
  }

  /** One criterion; each variant adds another. */
  private static Model model(String id, String... variants) {
    return Model.builder(id, "1.0.0", "A model")
        .scales(new YesNoScale("yes-no", ""))
        .criteria(Criterion.builder("q1", "It is done.", "yes-no").build())
        .variants(Stream.of(variants)
            .map(variant -> new Variant(
                variant,
                variant + " of " + id,
                "",
                List.of(new Addition(
                    "q1",
                    List.of(
                        Criterion.builder("q2", "It is done well.", "yes-no").build()))),
                false))
            .toArray(Variant[]::new))
        .build();
  }

  /** What a provider has to offer. */
  private record Shelf(String id, Supplier<Model> making, Supplier<List<Assessment>> supplying)
      implements ModelProvider {

    @Override
    public Model model() {
      return making.get();
    }

    @Override
    public List<Assessment> samples() {
      return supplying.get();
    }
  }
}
