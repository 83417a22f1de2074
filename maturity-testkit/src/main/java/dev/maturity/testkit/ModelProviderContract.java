package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelProvider;
import dev.maturity.engine.Scorer;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Criterion;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ModelProvider} and its model must keep. Extend it and say how your provider is made:
 *
 * <pre>{@code
 * class AcmeDataTest extends ModelProviderContract {
 *   @Override
 *   protected ModelProvider provider() {
 *     return new AcmeData();
 *   }
 * }
 * }</pre>
 */
public abstract class ModelProviderContract {

  private static final long SEED = 20_090_701;

  /** For classes that extend it. */
  protected ModelProviderContract() {}

  /**
   * Makes the provider under test.
   *
   * @return the provider
   */
  protected abstract ModelProvider provider();

  /**
   * Knows the rules that the model names.
   *
   * @return by default an engine with every rule that the test can see
   */
  protected MaturityEngine engine() {
    return MaturityEngine.standard();
  }

  /**
   * How many assessments are drawn.
   *
   * @return 100 by default
   */
  protected int tries() {
    return 100;
  }

  /** What a catalogue offers under an id is the model of that id. */
  @Test
  @DisplayName("The provider announces the id of its model")
  public final void theProviderAnnouncesTheIdOfItsModel() {
    String announced = provider().id();
    String own = model().id();
    if (!own.equals(announced)) {
      throw new AssertionError("The provider announces the id (%s), and its model has the id (%s)."
          .formatted(announced, own));
    }
  }

  /** A model with errors cannot be scored. */
  @Test
  @DisplayName("The model is valid")
  public final void theModelIsValid() {
    List<Problem> errors =
        engine().validate(model()).stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new AssertionError("The model (%s) is not valid:\n%s"
          .formatted(
              model(), String.join("\n", errors.stream().map(Problem::toString).toList())));
    }
  }

  /** A scale that no criterion uses is probably a slip. */
  @Test
  @DisplayName("Every scale is used")
  public final void everyScaleIsUsed() {
    List<String> used = model().allCriteria().stream().map(Criterion::scale).toList();
    List<String> unused = model().scales().stream()
        .map(Scale::id)
        .filter(scale -> !used.contains(scale))
        .toList();
    if (!unused.isEmpty()) {
      throw new AssertionError("No criterion is answered on the scales (%s).\nMaybe leave them out."
          .formatted(Words.list(unused)));
    }
  }

  /**
   * Who does everything as well as possible stands at the top, of the model and of each dimension that has levels, and of
   * each variant, by each way of scoring.
   */
  @Test
  @DisplayName("The best answers give the top level")
  public final void theBestAnswersGiveTheTopLevel() {
    for (ModelForm form : ModelForm.of(model())) {
      int top = form.model().levels().size();
      expectRank(top, "best", form, answers -> answers.get(answers.size() - 1));
    }
  }

  /** Who does nothing at all stands on the floor, of each variant and by each way of scoring, too. */
  @Test
  @DisplayName("The worst answers give the lowest level")
  public final void theWorstAnswersGiveTheLowestLevel() {
    for (ModelForm form : ModelForm.of(model())) {
      expectRank(1, "worst", form, answers -> answers.get(0));
    }
  }

  /** An answer that can never change anything need not be asked for. */
  @Test
  @DisplayName("Every criterion counts")
  public final void everyCriterionCounts() {
    Model model = model();
    Scorer scorer = engine().scorer(model);
    List<Assessment> grounds = List.of(
        all(model, answers -> answers.get(0)),
        all(model, answers -> answers.get(answers.size() - 1)),
        all(model, answers -> answers.get(answers.size() / 2)));
    for (Criterion criterion : model.allCriteria()) {
      List<Answer> answers = Answers.worstFirst(model, criterion);
      boolean counts = grounds.stream()
          .anyMatch(ground -> !results(scorer, with(ground, criterion, answers.get(0)))
              .equals(results(scorer, with(ground, criterion, answers.get(answers.size() - 1)))));
      if (!counts) {
        throw new AssertionError(
            "The criterion (%s) changes no score and no level, whether the others are answered worst, best or in between.\nMaybe it counts toward a level that no rule asks for."
                .formatted(criterion.id()));
      }
    }
  }

  /** No rule fails, whatever is answered. */
  @Test
  @DisplayName("Any assessment is scored without problems")
  public final void anyAssessmentIsScoredWithoutProblems() {
    draw((assessment, card) -> {
      if (!card.problems().isEmpty()) {
        throw failure(assessment, "has a problem: " + card.problems().get(0));
      }
    });
  }

  /** A score is its derivation. */
  @Test
  @DisplayName("Any scorecard replays to the same numbers")
  public final void anyScorecardReplays() {
    MaturityEngine engine = engine();
    draw((assessment, card) -> {
      if (!engine.replay(card).equals(card.overall())) {
        throw failure(assessment, "does not replay to itself");
      }
    });
  }

  /** The engine and the {@link ExactOracle} share no arithmetic. Models with rules that the oracle does not know pass. */
  @Test
  @DisplayName("Any scorecard agrees with the exact oracle")
  public final void anyScorecardAgreesWithTheExactOracle() {
    Model model = model();
    if (ExactOracle.knows(model)) {
      draw((assessment, card) -> {
        List<String> differences = ExactOracle.check(card, model, assessment);
        if (!differences.isEmpty()) {
          throw failure(assessment, "differs: " + String.join("\n", differences));
        }
      });
    }
  }

  /** Whoever scores a table of assessments gets the bits that a scorer gives one at a time, in every form of the model. */
  @Test
  @DisplayName(
      "Any assessment has the same scores in bulk, of each variant, by each way of scoring and in other words")
  public final void anyAssessmentHasTheSameScoresInBulk() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (ModelForm form : ModelForm.withLabels(model())) {
      BulkTrial.drawn(engine().scorer(form.model()), random, tries() / 5)
          .difference()
          .ifPresent(difference -> {
            throw new AssertionError(
                "Assessments%s have other scores in bulk than one at a time.\n%s"
                    .formatted(form.words(), difference));
          });
    }
  }

  /** Files lose nothing. */
  @Test
  @DisplayName("The model, any assessment and any scorecard read back as they were written")
  public final void everythingReadsBackAsItWasWritten() {
    MaturityJson json = MaturityJson.using(engine().rules());
    Model model = model();
    if (!json.readModel(json.write(model)).equals(model)) {
      throw new AssertionError(
          "The model (%s) does not read back as it was written.".formatted(model));
    }
    draw((assessment, card) -> {
      if (!json.readAssessment(json.write(assessment), model).equals(assessment)) {
        throw failure(assessment, "comes from an assessment that does not read back");
      }
      if (!json.readScorecard(json.write(card)).equals(card)) {
        throw failure(assessment, "does not read back as it was written");
      }
    });
  }

  /** A cluster sends a scorer and assessments to its workers, and they send scorecards back. */
  @Test
  @DisplayName("The scorer can be serialised, and scores elsewhere as here")
  public final void theScorerCanBeSerialised() {
    Model model = model();
    Scorer elsewhere = Sent.through(engine().scorer(model));
    if (!elsewhere.model().equals(model)) {
      throw new AssertionError("The model (%s) is another one elsewhere.".formatted(model));
    }
    draw((assessment, card) -> {
      if (!Sent.through(elsewhere.score(Sent.through(assessment))).equals(card)) {
        throw failure(assessment, "is another one elsewhere");
      }
    });
  }

  /** A sample that cannot be scored shows nothing. */
  @Test
  @DisplayName("Every sample scores, under the model or one of its variants")
  public final void everySampleScores() {
    new SampleTrial(model(), provider().samples(), engine()).expectScores();
  }

  /** Whoever learns from the samples meets every criterion. A provider may as well have no samples. */
  @Test
  @DisplayName("The samples together rate every criterion, of the variants too")
  public final void theSamplesRateEveryCriterion() {
    new SampleTrial(model(), provider().samples(), engine()).expectEveryCriterion();
  }

  /** A page in two languages is in none. A label set in the model's own language may name a few things only. */
  @Test
  @DisplayName("A label set in another language has a label for every text, of the variants too")
  public final void labelSetsInOtherLanguagesMissNothing() {
    for (Model whole : ModelForm.variants(model())) {
      for (LabelSet labels : whole.labelSets()) {
        boolean translates =
            !labels.language().isEmpty() && !labels.language().equals(whole.language());
        Map<String, String> missing = labels.missing(whole);
        if (translates && !missing.isEmpty()) {
          throw new AssertionError("The label set (%s) of the model (%s) misses %s of %s texts: %s."
              .formatted(
                  labels.id(),
                  whole,
                  missing.size(),
                  whole.texts().size(),
                  Words.list(List.copyOf(missing.keySet()))));
        }
      }
    }
  }

  private Model model() {
    return provider().model();
  }

  private void draw(BiConsumer<Assessment, Scorecard> check) {
    Model model = model();
    Scorer scorer = engine().scorer(model);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < tries(); i++) {
      Assessment assessment = AssessmentPlan.drawn(model, random);
      check.accept(assessment, scorer.score(assessment));
    }
  }

  private static AssertionError failure(Assessment assessment, String what) {
    List<String> answers = assessment.responses().stream()
        .map(one -> "%s %s%s"
            .formatted(
                one.criterion(), one.rater().isEmpty() ? "" : one.rater() + ": ", one.answer()))
        .toList();
    return new AssertionError(
        "A scorecard %s.\nIt is that of the answers %s.".formatted(what, Words.list(answers)));
  }

  private void expectRank(
      int rank, String answers, ModelForm form, Function<List<Answer>, Answer> choice) {
    Scorecard card = engine().scorer(form.model()).score(all(form.model(), choice));
    for (DimensionScore node : card.overall().allNodes()) {
      Placement placement = node.placement();
      boolean asksForLevel = !node.derivation().levelRule().isNone();
      if (asksForLevel && (placement == null || placement.rank() != rank)) {
        throw new AssertionError(
            "The %s answers everywhere must give the node (%s)%s the level %s, and give it %s.\n\n%s"
                .formatted(
                    answers,
                    node.id(),
                    form.words(),
                    card.levels().get(rank - 1).id(),
                    placement == null ? "none" : placement.level().id(),
                    node.explain()));
      }
    }
  }

  /** An assessment by one rater in which every criterion is answered the same way. */
  private static Assessment all(Model model, Function<List<Answer>, Answer> choice) {
    List<Response> responses = model.allCriteria().stream()
        .map(criterion ->
            Answers.response(criterion, "", choice.apply(Answers.worstFirst(model, criterion))))
        .toList();
    return assessment(model, responses);
  }

  private Assessment with(Assessment ground, Criterion criterion, Answer answer) {
    List<Response> responses = new ArrayList<>(ground.responses());
    responses.removeIf(response -> response.criterion().equals(criterion.id()));
    responses.add(Answers.response(criterion, "", answer));
    return assessment(model(), responses);
  }

  private static Assessment assessment(Model model, List<Response> responses) {
    return new Assessment(
        model.id(), model.version(), Subject.named("Acme"), null, List.of(), responses);
  }

  private static List<Object> results(Scorer scorer, Assessment assessment) {
    List<Object> results = new ArrayList<>();
    for (DimensionScore node : scorer.score(assessment).overall().allNodes()) {
      results.add(node.findScore());
      results.add(Optional.ofNullable(node.placement()));
    }
    return results;
  }
}
