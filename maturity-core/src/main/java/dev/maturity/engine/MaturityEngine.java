package dev.maturity.engine;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.ModelValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The way in: finds models and rules, and scores assessments. Immutable to its users and thread-safe; make one and keep
 * it.
 *
 * <pre>{@code
 * MaturityEngine engine = MaturityEngine.standard();
 * Model model = engine.model("gartner-cxm");
 * Assessment assessment = Assessment.of(model).subject("Acme Retail").answer("g2.1", 4).build();
 * Scorecard card = engine.score(assessment);
 * }</pre>
 */
public final class MaturityEngine {

  private final ModelCatalog models;
  private final RuleCatalog rules;
  private final List<Problem> problems;
  private final ConcurrentMap<String, Scorer> scorers = new ConcurrentHashMap<>();

  private MaturityEngine(ModelCatalog models, RuleCatalog rules, List<Problem> ruleProblems) {
    this.models = models;
    this.rules = rules;
    List<Problem> all = new ArrayList<>(ruleProblems);
    all.addAll(models.problems());
    this.problems = List.copyOf(all);
  }

  /**
   * An engine with every model and rule that the current thread's context class loader can see, or this library's own
   * loader where the thread has none.
   *
   * @return the engine
   */
  public static MaturityEngine standard() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return discover(context == null ? MaturityEngine.class.getClassLoader() : context);
  }

  /**
   * An engine with every model and rule that a class loader can see.
   *
   * @param loader the class loader
   * @return the engine; {@link #problems()} names the plug-ins that are broken
   */
  public static MaturityEngine discover(ClassLoader loader) {
    List<Problem> problems = new ArrayList<>();
    RuleCatalog rules = Rules.discover(loader, problems);
    return new MaturityEngine(ModelCatalog.discover(loader), rules, problems);
  }

  /**
   * An engine with exactly these models and rules; nothing is looked for.
   *
   * @param models the models
   * @param rules the rules
   * @return the engine
   */
  public static MaturityEngine of(ModelCatalog models, RuleCatalog rules) {
    return new MaturityEngine(models, rules, List.of());
  }

  /**
   * The models at hand.
   *
   * @return the catalogue
   */
  public ModelCatalog models() {
    return models;
  }

  /**
   * The rules that models can name.
   *
   * @return the catalogue
   */
  public RuleCatalog rules() {
    return rules;
  }

  /**
   * What went wrong with plug-ins when this engine was made.
   *
   * @return the problems; empty if all are healthy
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * The model of that id.
   *
   * @param id an id
   * @return the model
   * @throws MaturityException if there is none of that id, or its provider fails
   */
  public Model model(String id) {
    return models.model(id);
  }

  /**
   * Everything that is wrong with a model, warnings included.
   *
   * @param model the model
   * @return the problems in the order of the model file; empty if there are none
   */
  public List<Problem> validate(Model model) {
    return ModelValidator.using(rules).validate(model);
  }

  /**
   * Makes a model ready to score many assessments. The model need not be one of {@link #models()}.
   *
   * @param model the model
   * @return the scorer
   * @throws MaturityException with every problem, if the model is not valid
   */
  public Scorer scorer(Model model) {
    return Scorer.of(model, rules);
  }

  /**
   * Scores an assessment of one of {@link #models()}. A model that is not among them, or that was changed since it was
   * taken from there, scores through {@link #scorer}: {@code engine.scorer(model).score(assessment)}.
   *
   * @param assessment the assessment
   * @return the scorecard
   * @throws MaturityException if its model is not known or not valid, or the assessment does not fit it
   */
  public Scorecard score(Assessment assessment) {
    return scorers
        .computeIfAbsent(assessment.model(), id -> scorer(models.model(id)))
        .score(assessment);
  }

  /**
   * Computes a scorecard again from the values of its criteria and the rules that its derivations name.
   *
   * @param card a scorecard, perhaps read from a file
   * @return the overall node with every score, contribution, comparison, level and position computed anew; equal to the
   *     scorecard's own when that is true to its derivation
   * @throws MaturityException if a derivation names a rule that this engine does not have
   * @throws IllegalArgumentException if a derivation names a part for which the scorecard has no value
   * @throws IllegalStateException if a rule fails
   */
  public DimensionScore replay(Scorecard card) {
    return new Replay(rules, card).replay(card.overall());
  }
}
