package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import dev.maturity.scoring.ScoringRuleProvider;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as a host makes it, with healthy and broken plug-ins on its path. */
class EnginePluginsTest {

  @TempDir
  private static Path folder;

  private static URLClassLoader loader;

  @BeforeAll
  static void announce() {
    loader = PluginFolder.loader(BrokenPlugins.compile(folder)
        .announces(ModelProvider.class, BrokenPlugins.eightKinds("Model"))
        .announces(ScoringRuleProvider.class, BrokenPlugins.eightKinds("Rule")));
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @Test
  void everyHealthyModelAndRuleIsOfferedAndEveryBrokenOneNamed() {
    MaturityEngine engine = MaturityEngine.discover(loader);

    assertThat(engine.models().ids()).containsExactly("good", "other");
    assertThat(engine.rules().find(RuleKind.AGGREGATION, "acme-first")).isPresent();
    assertThat(engine.rules().find(RuleKind.AGGREGATION, "acme-other")).isPresent();
    assertThat(engine.rules().rules()).containsAll(RuleCatalog.standard().rules());
    assertThat(engine.problems())
        .hasSize(12)
        .allMatch(problem -> problem.code() == ProblemCode.BROKEN_PROVIDER);
    for (String kind : List.of("Missing", "Strict", "Hasty", "Wrong", "Shy", "Orphan")) {
      assertThat(engine.problems())
          .anyMatch(problem -> problem.message().contains("plug." + kind + "Model"));
      assertThat(engine.problems())
          .anyMatch(problem -> problem.message().contains("plug." + kind + "Rule"));
    }
  }

  @Test
  void theModelOfAHealthyPluginIsScored() {
    MaturityEngine engine = MaturityEngine.discover(loader);

    // Points 4 and 2 of 5 are worth 3/4 and 1/4; their mean is 1/2.
    assertThat(score(engine, engine.model("good"))).isEqualTo(Fraction.HALF);
  }

  @Test
  void theRuleOfAHealthyPluginScores() {
    MaturityEngine engine = MaturityEngine.discover(loader);
    NodeScoring first = new NodeScoring(Rule.of("acme-first"), null, null);
    Model model = engine.model("good").withScoring(Scoring.STANDARD.withOverall(first));

    assertThat(engine.scorer(model).score(answers(model)).overall().findScore())
        .contains(Score.of(Fraction.of(3, 4)));
  }

  @Test
  void theStandardEngineSeesWhatTheThreadSees() throws Exception {
    MaturityEngine engine = withContext(loader, MaturityEngine::standard);

    assertThat(engine.models().ids()).containsExactly("good", "other");
    assertThat(score(engine, engine.model("good"))).isEqualTo(Fraction.HALF);
  }

  @Test
  void theStandardEngineOfAThreadWithoutLoaderSeesWhatTheLibrarySees() throws Exception {
    MaturityEngine engine = withContext(null, MaturityEngine::standard);

    assertThat(engine.models().ids())
        .isEqualTo(MaturityEngine.discover(ModelProvider.class.getClassLoader())
            .models()
            .ids());
    assertThat(engine.rules().rules()).containsAll(RuleCatalog.standard().rules());
  }

  @Test
  void anEngineOfGivenModelsLooksForNothing() throws Exception {
    MaturityEngine engine = withContext(
        loader, () -> MaturityEngine.of(ModelCatalog.of(List.of()), RuleCatalog.standard()));

    assertThat(engine.models().ids()).isEmpty();
    assertThat(engine.rules()).isSameAs(RuleCatalog.standard());
    assertThat(engine.problems()).isEmpty();
  }

  @Test
  void anUnknownModelIsToldWithTheNearestKnownOne() {
    MaturityEngine engine = MaturityEngine.discover(loader);
    Assessment assessment =
        Assessment.of(Model.builder("goods", "1.0.0", "Not installed").build()).build();

    assertThatThrownBy(() -> engine.score(assessment))
        .isInstanceOf(MaturityException.class)
        .hasMessageStartingWith("""
            The model (goods) cannot be used.
            * The model (goods) is not known.
              Maybe good.
            * A ModelProvider cannot be used: Provider plug.MissingModel not found.
            """);
  }

  @Test
  void anInvalidModelOfAPluginIsRefusedAndTheOthersWork() {
    Model invalid = Model.builder("invalid", "1.0.0", "Nothing to answer")
        .criteria(Criterion.builder("q1", "On no scale.", "missing").build())
        .build();
    Model good = MaturityEngine.discover(loader).model("good");
    MaturityEngine engine = MaturityEngine.of(
        ModelCatalog.of(List.of(new Offer(invalid), new Offer(good))), RuleCatalog.standard());
    assumeThat(engine.validate(invalid)).as("models are validated").isNotEmpty();

    assertThatThrownBy(() -> engine.score(Assessment.of(invalid).build()))
        .isInstanceOf(MaturityException.class)
        .hasMessageStartingWith("The model (invalid) is not valid.");
    assertThat(score(engine, good)).isEqualTo(Fraction.HALF);
    assertThat(engine.validate(good)).filteredOn(Problem::isError).isEmpty();
  }

  private static Fraction score(MaturityEngine engine, Model model) {
    Scorecard card = engine.score(answers(model));
    assertThat(card.problems()).isEmpty();
    return card.overall().findScore().orElseThrow().exact();
  }

  private static Assessment answers(Model model) {
    return Assessment.of(model).answer("q1", 4).answer("q2", 2).build();
  }

  /** Runs in a thread of its own, so that no other test sees the loader. */
  private static <T> T withContext(@Nullable ClassLoader context, Callable<T> computation)
      throws Exception {
    FutureTask<T> task = new FutureTask<>(computation);
    Thread thread = new Thread(task);
    thread.setContextClassLoader(context);
    thread.start();
    return task.get();
  }

  private record Offer(Model model) implements ModelProvider {

    @Override
    public String id() {
      return model.id();
    }
  }
}
