package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelCatalogTest {

  private static final String NAME = "dev.maturity.engine.ModelCatalogTest$";

  @Test
  void idsStandInAlphabeticalOrder() {
    ModelCatalog catalog = ModelCatalog.of(List.of(of("pear"), of("apple"), of("fig")));

    assertThat(catalog.ids()).containsExactly("apple", "fig", "pear");
    assertThat(catalog.problems()).isEmpty();
  }

  @Test
  void aModelIsMadeWhenItIsFirstAskedForAndThenKept() {
    AtomicInteger asked = new AtomicInteger();
    ModelCatalog catalog = ModelCatalog.of(List.of(new Offer(() -> "apple", () -> {
      asked.incrementAndGet();
      return model("apple");
    })));

    assertThat(catalog.ids()).containsExactly("apple");
    assertThat(asked).hasValue(0);
    assertThat(catalog.model("apple")).isSameAs(catalog.find("apple").orElseThrow());
    assertThat(asked).hasValue(1);
  }

  @Test
  void manyThreadsGetTheOneModelThatIsMadeOnce() throws Exception {
    int threads = 16;
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch everybodyIsHere = new CountDownLatch(threads);
    ModelCatalog catalog = ModelCatalog.of(List.of(new Offer(() -> "apple", () -> {
      asked.incrementAndGet();
      return model("apple");
    })));
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Model>> answers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        answers.add(executor.submit(() -> {
          everybodyIsHere.countDown();
          everybodyIsHere.await();
          return catalog.model("apple");
        }));
      }
      Set<Model> models = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Future<Model> answer : answers) {
        models.add(answer.get());
      }
      assertThat(models).hasSize(1);
      assertThat(asked).hasValue(1);
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void aProviderThatFailsIsAskedOnceAndFailsForEverybodyAlike() {
    AtomicInteger asked = new AtomicInteger();
    ModelCatalog catalog = ModelCatalog.of(List.of(new Offer(() -> "apple", () -> {
      throw new IllegalStateException("failure " + asked.incrementAndGet());
    })));

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> catalog.model("apple"))
          .isInstanceOf(MaturityException.class)
          .hasMessage("""
              The model (apple) cannot be used.
              * The provider (%sOffer) fails in model(): IllegalStateException: failure 1.""", NAME);
    }
    assertThat(asked).hasValue(1);
  }

  static Stream<Arguments> faultyModels() {
    return Stream.of(
        Arguments.of("returns null from model().", making(() -> null)),
        Arguments.of("fails in model(): IllegalStateException: no disk.", making(() -> {
          throw new IllegalStateException("no disk");
        })),
        Arguments.of("fails in model(): IllegalStateException: No disk.", making(() -> {
          throw new IllegalStateException("No disk.");
        })),
        Arguments.of("fails in model(): NoClassDefFoundError: plug/Gone.", making(() -> {
          throw new NoClassDefFoundError("plug/Gone");
        })),
        Arguments.of("fails in model(): StackOverflowError.", making(ModelCatalogTest::endless)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultyModels")
  void aFaultyModelIsNamedAndTheOthersWork(String fault, ModelProvider faulty) {
    ModelCatalog catalog = ModelCatalog.of(List.of(faulty, of("pear")));

    MaturityException thrown =
        catchThrowableOfType(MaturityException.class, () -> catalog.model("apple"));

    assertThat(thrown.problems())
        .containsExactly(Problem.error(
            ProblemCode.BROKEN_PROVIDER, "", "The provider (" + NAME + "Offer) " + fault));
    assertThat(catalog.model("pear").id()).isEqualTo("pear");
    assertThat(catalog.ids()).containsExactly("apple", "pear");
  }

  @Test
  void aModelOfAnotherIdThanAnnouncedIsRefused() {
    ModelCatalog catalog =
        ModelCatalog.of(List.of(new Offer(() -> "apple", () -> model("crab-apple"))));

    assertThatThrownBy(() -> catalog.find("apple"))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The model (apple) cannot be used.
            * The provider (%sOffer) announces the model (apple) and makes the model (crab-apple).""", NAME);
    assertThat(catalog.find("crab-apple")).isEmpty();
  }

  /** As when a provider reads its model from a file that has problems. */
  @Test
  void theProblemsOfAModelFileAreHandedOn() {
    Problem inFile = Problem.error(ProblemCode.EMPTY_MODEL, "/criteria", "The model is empty.");
    ModelCatalog catalog = ModelCatalog.of(List.of(new Offer(() -> "apple", () -> {
      throw new MaturityException("The model (apple.json) cannot be read.", List.of(inFile));
    })));

    assertThatThrownBy(() -> catalog.model("apple"))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The model (apple) cannot be used.
            * The provider (%sOffer) fails in model(): The model (apple.json) cannot be read.
            * /criteria: The model is empty.""", NAME);
  }

  static Stream<Arguments> faultyIds() {
    return Stream.of(
        Arguments.of("returns null from id().", named(() -> null)),
        Arguments.of("fails in id(): IllegalStateException: no name.", named(() -> {
          throw new IllegalStateException("no name");
        })),
        Arguments.of("fails in id(): NoClassDefFoundError: plug/Gone.", named(() -> {
          throw new NoClassDefFoundError("plug/Gone");
        })));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultyIds")
  void aFaultyIdIsNamedAndTheOthersWork(String fault, ModelProvider faulty) {
    ModelCatalog catalog = ModelCatalog.of(List.of(faulty, of("pear")));

    assertThat(catalog.ids()).containsExactly("pear");
    assertThat(catalog.model("pear").id()).isEqualTo("pear");
    assertThat(catalog.problems())
        .containsExactly(Problem.error(
            ProblemCode.BROKEN_PROVIDER, "", "The provider (" + NAME + "Offer) " + fault));
  }

  @Test
  void anIdThatTwoClaimIsNobodys() {
    ModelCatalog catalog =
        ModelCatalog.of(List.of(new Second("apple"), of("pear"), new First("apple")));

    assertThat(catalog.ids()).containsExactly("pear");
    assertThat(catalog.find("apple")).isEmpty();
    assertThat(catalog.problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.PROVIDER_CLASH);
    assertThat(catalog.problems()).extracting(Problem::toString).containsExactly("""
            The model (apple) is offered by 2 providers: %sFirst, %sSecond.
              None of them is used. Maybe one of them is on the path by mistake.""".formatted(
            NAME, NAME));
  }

  @Test
  void aClashIsToldTheSameInWhateverOrderThePluginsAreFound() {
    List<Problem> oneWay =
        ModelCatalog.of(List.of(new First("apple"), new Second("apple"))).problems();
    List<Problem> theOther =
        ModelCatalog.of(List.of(new Second("apple"), new First("apple"))).problems();

    assertThat(oneWay).isEqualTo(theOther);
  }

  @Test
  void anUnknownModelIsToldWithTheNearestKnownOne() {
    ModelCatalog catalog = ModelCatalog.of(List.of(of("gartner-cxm"), of("cmmi")));

    assertThat(catalog.find("gartner-cmx")).isEmpty();
    assertThatThrownBy(() -> catalog.model("gartner-cmx"))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The model (gartner-cmx) cannot be used.
            * The model (gartner-cmx) is not known.
              Maybe gartner-cxm.""");
    assertThatThrownBy(() -> catalog.model("bsimm")).hasMessage("""
            The model (bsimm) cannot be used.
            * The model (bsimm) is not known.
              There are cmmi, gartner-cxm. A model that is not installed scores through engine.scorer(model).""");
  }

  @Test
  void withoutAnyModelTheMissingDependencyIsNamed() {
    MaturityException thrown = catchThrowableOfType(
        MaturityException.class, () -> ModelCatalog.of(List.of()).model("gartner-cxm"));

    assertThat(thrown.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_MODEL);
    assertThat(thrown.problems().get(0).hint())
        .isEqualTo(
            "No model is installed. Maybe the dependency maturity-models is missing, or a provider of your own is announced neither in META-INF/services nor by provides in module-info.java.");
  }

  /** The model that one looks for is often the one whose provider is broken. */
  @Test
  void anUnknownModelIsToldTogetherWithTheBrokenPlugins() {
    ModelCatalog catalog = ModelCatalog.of(List.of(new First("apple"), new Second("apple")));

    MaturityException thrown =
        catchThrowableOfType(MaturityException.class, () -> catalog.model("apple"));

    assertThat(thrown.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_MODEL, ProblemCode.PROVIDER_CLASH);
  }

  private static Model model(String id) {
    return Model.builder(id, "1.0.0", "A model").build();
  }

  private static ModelProvider of(String id) {
    return new Offer(() -> id, () -> model(id));
  }

  private static ModelProvider making(Supplier<Model> making) {
    return new Offer(() -> "apple", making);
  }

  private static ModelProvider named(Supplier<String> naming) {
    return new Offer(naming, () -> model("apple"));
  }

  private static Model endless() {
    return List.of(1).stream().map(one -> endless()).findFirst().orElseThrow();
  }

  private record Offer(Supplier<String> naming, Supplier<Model> making) implements ModelProvider {

    @Override
    public String id() {
      return naming.get();
    }

    @Override
    public Model model() {
      return making.get();
    }
  }

  private record First(String id) implements ModelProvider {

    @Override
    public Model model() {
      return ModelCatalogTest.model(id);
    }
  }

  private record Second(String id) implements ModelProvider {

    @Override
    public Model model() {
      return ModelCatalogTest.model(id);
    }
  }
}
