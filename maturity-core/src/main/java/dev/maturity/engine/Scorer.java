package dev.maturity.engine;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Exhibit;
import dev.maturity.assessment.Response;
import dev.maturity.compiled.Node;
import dev.maturity.compiled.NodeCompiler;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.Protocol;
import dev.maturity.model.Rule;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import dev.maturity.validation.AssessmentValidator;
import dev.maturity.validation.ModelValidator;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  private final transient Rule consensusRule;
  private final transient Consensus consensus;
  private final transient Node overall;
  private final transient Fraction minimumCoverage;
  private final transient AssessmentValidator validator;

  Scorer(Model model, RuleCatalog rules) {
    this.model = model;
    this.rules = rules;
    this.consensusRule = model.scoring().consensus();
    this.consensus = rules.consensus(consensusRule);
    this.overall = new NodeCompiler(model, rules).overall();
    this.minimumCoverage = Fraction.of(model.scoring().missing().minimumCoverage());
    this.validator = AssessmentValidator.forModel(model);
  }

  /**
   * Makes a model ready.
   *
   * @param model the model
   * @param rules the rules that it may name
   * @return the scorer
   * @throws MaturityException with every problem, if the model is not valid
   */
  public static Scorer of(Model model, RuleCatalog rules) {
    List<Problem> errors = ModelValidator.using(rules).validate(model).stream()
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
   * @throws MaturityException with every problem, if the assessment does not fit the model
   */
  public Scorecard score(Assessment assessment) {
    List<Problem> problems = new ArrayList<>(refuseMisfit(assessment));
    RuleGuard guard = new RuleGuard(problems);
    Map<String, CriterionScore> criteria = criteria(assessment, guard);
    DimensionScore node = new NodeScorer(model.levels(), minimumCoverage, criteria, guard)
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
        new Advisor(model, assessment, node, criteria).advice());
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
    refuseMisfit(assessment);
    Target target = Target.of(model, overall, dimension, level);
    Map<String, CriterionScore> criteria = criteria(assessment, new RuleGuard(new ArrayList<>()));
    List<Problem> faults = new ArrayList<>();
    RuleGuard guard = new RuleGuard(faults);
    return new BlockerSearch(
            new Candidates(target.node(), criteria, guard),
            criteria,
            changed -> reaches(target, changed, guard),
            faults)
        .blockers(dimension, level);
  }

  private boolean reaches(Target target, Map<String, CriterionScore> criteria, RuleGuard guard) {
    Placement placement = new NodeScorer(model.levels(), minimumCoverage, criteria, guard)
        .score(target.node())
        .score()
        .placement();
    return placement != null && placement.rank() >= target.rank();
  }

  /** What is wrong with the assessment and no reason to refuse it. */
  private List<Problem> refuseMisfit(Assessment assessment) {
    List<Problem> problems = new ArrayList<>(validator.validate(assessment));
    refuseOpenRound(assessment, problems);
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new MaturityException(
          "The assessment of (%s) does not fit the model (%s)."
              .formatted(assessment.subject().name(), model),
          errors);
    }
    return problems;
  }

  private void refuseOpenRound(Assessment assessment, List<Problem> problems) {
    boolean blind =
        model.conduct().protocol(assessment.protocol()).map(Protocol::blind).orElse(false);
    if (assessment.open() && blind) {
      problems.add(Problem.error(
              ProblemCode.PROTOCOL,
              "/open",
              "The round must be closed, because the protocol (%s) shows no result before."
                  .formatted(assessment.protocol()))
          .withHint("Maybe \"open\" should be false by now."));
    }
  }

  private Map<String, CriterionScore> criteria(Assessment assessment, RuleGuard guard) {
    Map<String, List<Response>> byCriterion = new LinkedHashMap<>();
    for (Response response : assessment.responses()) {
      byCriterion.computeIfAbsent(response.criterion(), id -> new ArrayList<>()).add(response);
    }
    Map<String, Fraction> weights = new LinkedHashMap<>();
    assessment.raters().forEach(rater -> weights.put(rater.id(), Fraction.of(rater.weight())));
    Map<String, List<Evidence>> exhibits = new LinkedHashMap<>();
    for (Exhibit exhibit : assessment.evidence()) {
      exhibits
          .computeIfAbsent(exhibit.criterion(), id -> new ArrayList<>())
          .add(exhibit.evidence());
    }
    Map<String, CriterionScore> scores = new LinkedHashMap<>();
    score(overall, new Said(byCriterion, exhibits, weights), guard, scores);
    return scores;
  }

  /** What was said about each criterion, and how much each rater counts. */
  private record Said(
      Map<String, List<Response>> responses,
      Map<String, List<Evidence>> exhibits,
      Map<String, Fraction> weights) {}

  private void score(Node node, Said said, RuleGuard guard, Map<String, CriterionScore> scores) {
    for (Node.Leaf leaf : node.leaves()) {
      CriterionScorer scorer = new CriterionScorer(
          model.scoring().missing(), ratings -> combine(leaf.id(), ratings, guard));
      List<Response> responses = said.responses.getOrDefault(leaf.id(), List.of());
      List<Evidence> exhibits = said.exhibits.getOrDefault(leaf.id(), List.of());
      scores.put(leaf.id(), scorer.score(leaf, responses, exhibits, said.weights));
    }
    node.children().forEach(child -> score(child, said, guard, scores));
  }

  private CriterionScorer.Combined combine(String criterion, List<Part> ratings, RuleGuard guard) {
    return guard
        .run(
            RuleKind.CONSENSUS,
            consensusRule,
            criterion,
            ratings,
            () -> Arithmetic.combine(consensus, ratings))
        .map(CriterionScorer.Combined::to)
        .orElse(CriterionScorer.Combined.FAILED);
  }

  private Object writeReplace() {
    return new SentScorer(model, rules);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A scorer must be read as its model and its rules.");
  }

  private static int raters(Assessment assessment) {
    return (int) assessment.responses().stream().map(Response::rater).distinct().count();
  }
}
