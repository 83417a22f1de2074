package dev.maturity.engine;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.compiled.AssessmentCheck;
import dev.maturity.compiled.NodeCompiler;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.ModelValidator;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A valid model made ready to score any number of assessments. Immutable and thread-safe: the same assessment gives the
 * same scorecard, bit for bit, on every thread and machine, in whatever order its responses and raters stand.
 *
 * <p>It can be serialised, and scores where neither Jackson nor Hibernate Validator is on the class path. A stream holds the
 * model and the rules; see {@link RuleCatalog} for what rules of plug-ins need. Reading makes the model ready again and does
 * not validate it again, since it was valid when the scorer was made. So, as with all Java serialisation, read only streams
 * that you trust.
 */
public final class Scorer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Model model;
  private final transient RuleCatalog rules;
  private final transient IndexedNode overall;
  private final transient CriteriaScorer criteria;
  private final transient Fraction minimumCoverage;
  private final transient AssessmentCheck check;

  /** Made when it is first asked for; whoever makes it makes the same. */
  private transient volatile @Nullable LightScorer light;

  Scorer(Model model, RuleCatalog rules) {
    this.model = model;
    this.rules = rules;
    this.overall = IndexedNode.of(new NodeCompiler(model, rules).overall());
    this.criteria = new CriteriaScorer(model, rules, overall);
    this.minimumCoverage = Fraction.of(model.scoring().missing().minimumCoverage());
    this.check = new AssessmentCheck(model);
  }

  /**
   * Makes a model ready. Its variants and label sets are not looked at: each is a model of its own once it is taken.
   *
   * @param model the model
   * @param rules the rules that it may name
   * @return the scorer
   * @throws MaturityException with every problem, if the model is not valid
   */
  public static Scorer of(Model model, RuleCatalog rules) {
    List<Problem> errors = ModelValidator.using(rules).validateItself(model).stream()
        .filter(Problem::isError)
        .toList();
    if (!errors.isEmpty()) {
      throw new MaturityException("The model (" + model.id() + ") is not valid.", errors);
    }
    return new Scorer(model, rules);
  }

  /**
   * The model.
   *
   * @return the model that this scorer was made from
   */
  public Model model() {
    return model;
  }

  /**
   * The rules.
   *
   * @return the rules that the model may name
   */
  public RuleCatalog rules() {
    return rules;
  }

  /**
   * Scores an assessment.
   *
   * @param assessment the assessment, of this scorer's model
   * @return the scorecard; a rule that failed spoils its own node and is named among the scorecard's problems
   * @throws MaturityException with every problem, if the assessment does not fit the model, or its round is open under a
   *     protocol that shows no result before
   */
  public Scorecard score(Assessment assessment) {
    Criteria plain = criteria.scorePlain(assessment);
    if (plain != null) {
      return score(assessment, plain, new ArrayList<>());
    }
    List<Problem> problems = new ArrayList<>(check.requireScorable(assessment));
    return score(assessment, criteria.score(assessment, new RuleGuard(problems)), problems);
  }

  private Scorecard score(Assessment assessment, Criteria scores, List<Problem> problems) {
    DimensionScore node = new NodeScorer(
            model.levels(), minimumCoverage, scores, new RuleGuard(problems))
        .score(overall)
        .score();
    return new Scorecard(
        model.id(),
        model.version(),
        model.name(),
        model.scoring().id(),
        assessment.subject(),
        assessment.date(),
        raters(assessment),
        model.levels(),
        minimumCoverage,
        node,
        problems,
        Advisor.advice(model, assessment, node, scores));
  }

  /**
   * Scores an assessment without saying how. For most models and assessments by one rater this takes a small part of the
   * time of {@link #score(Assessment)}; for any other it takes the same time.
   *
   * @param assessment the assessment, of this scorer's model
   * @return its scores and levels, the same as those of the scorecard, which can be had from it
   * @throws MaturityException with every problem, if the assessment does not fit the model, or its round is open under a
   *     protocol that shows no result before
   */
  public Scores scores(Assessment assessment) {
    return light().score(assessment, criteria.codes(assessment));
  }

  /**
   * Scores the answers of one rater, given by codes.
   *
   * @param codes a code for each criterion in the order of {@link Model#allCriteria()}: 1 to n for the points of its scale,
   *     0 for not applicable, −1 for unanswered, −2 for don't know
   * @return the scores and levels; the scorecard is of a subject without a name
   * @throws IllegalArgumentException if there are more or fewer codes, or a code is none of its criterion's
   */
  public Scores scores(byte[] codes) {
    return light().score(codes);
  }

  private LightScorer light() {
    LightScorer found = light;
    if (found == null) {
      found = new LightScorer(this, overall.node());
      light = found;
    }
    return found;
  }

  /**
   * What stands between the whole model and a level.
   *
   * @param assessment the assessment, of this scorer's model
   * @param level the id of a level
   * @return the smallest sets of criteria that would have to be answered better, with the least answers that do
   * @throws MaturityException if the assessment does not fit the model, the model has no such level, or asks for no level
   *     as a whole
   */
  public Blockers blockers(Assessment assessment, String level) {
    return blockers(assessment, DimensionScore.OVERALL, level);
  }

  /**
   * What stands between a dimension and a level. Only criteria inside the dimension are looked at, and none that does not
   * concern the subject.
   *
   * <p>The search is exhaustive up to some thousand sets, which is enough where the rules declare {@code MONOTONE} and
   * {@code SYMMETRIC} and the criteria come in a few kinds; {@link Blockers#certain()} says whether it was. On a scale of
   * numbers answers are tried in steps of a power of ten, between 100 and 1,000 of them.
   *
   * @param assessment the assessment, of this scorer's model
   * @param dimension the id of a dimension, or {@value DimensionScore#OVERALL} for the whole model
   * @param level the id of a level
   * @return the smallest sets of criteria that would have to be answered better, with the least answers that do
   * @throws MaturityException if the assessment does not fit the model, the model has no such dimension or level, or asks
   *     for no level there
   */
  public Blockers blockers(Assessment assessment, String dimension, String level) {
    check.requireScorable(assessment);
    Target target = Target.of(model, overall, dimension, level);
    Criteria scores = criteria.score(assessment, new RuleGuard(new ArrayList<>()));
    List<Problem> faults = new ArrayList<>();
    RuleGuard guard = new RuleGuard(faults);
    return new BlockerSearch(
            new Candidates(target.node(), scores, guard),
            scores,
            changed -> reaches(target, changed, guard),
            faults)
        .blockers(dimension, level);
  }

  private boolean reaches(Target target, Criteria scores, RuleGuard guard) {
    Placement placement = new NodeScorer(model.levels(), minimumCoverage, scores, guard)
        .score(target.node())
        .score()
        .placement();
    return placement != null && placement.rank() >= target.rank();
  }

  private Object writeReplace() {
    return new SentScorer(model, rules);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A scorer must be read as its model and its rules.");
  }

  private static int raters(Assessment assessment) {
    Set<String> raters = new LinkedHashSet<>();
    String last = null;
    for (Response response : assessment.responses()) {
      if (!response.rater().equals(last)) {
        last = response.rater();
        raters.add(last);
      }
    }
    return raters.size();
  }
}
