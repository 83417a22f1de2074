package dev.maturity.testkit;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a model makes of some answers, so that a test of a model reads as a sentence:
 *
 * <pre>{@code
 * verifyThat(model)
 *     .given(answer("q1", 3), answer("q2", "yes"), dontKnow("q3"))
 *     .scores("0.55")
 *     .reaches("managed")
 *     .isBlockedBy("q3");
 * }</pre>
 *
 * <p>What is said holds of the whole model until {@link #node} names a dimension. Numbers are texts such as {@code "0.55"} or
 * {@code "11/20"}, and exact. A failure shows how the scorecard came about. Immutable.
 */
public final class Scenario {

  private final Model model;
  private final RuleCatalog rules;
  private final Assessment assessment;
  private final String nodeId;

  /** Null until somebody asks for it. */
  private @Nullable Scorecard scored;

  private Scenario(Model model, RuleCatalog rules, Assessment assessment, String nodeId) {
    this.model = model;
    this.rules = rules;
    this.assessment = assessment;
    this.nodeId = nodeId;
  }

  /**
   * Starts a scenario in which nothing is answered, with the standard rules.
   *
   * @param model a valid model
   * @return the scenario
   */
  public static Scenario verifyThat(Model model) {
    return new Scenario(
        model, RuleCatalog.standard(), Assessment.of(model).build(), DimensionScore.OVERALL);
  }

  /**
   * The same scenario with other rules than the standard ones.
   *
   * @param catalog every rule that the model may name
   * @return the scenario
   */
  public Scenario using(RuleCatalog catalog) {
    return new Scenario(model, catalog, assessment, nodeId);
  }

  /**
   * The same scenario with more answers.
   *
   * @param more the answers, as {@link Responses} makes them
   * @return the scenario
   */
  public Scenario given(Response... more) {
    List<Response> all = new ArrayList<>(assessment.responses());
    all.addAll(List.of(more));
    return with(assessment.raters(), all);
  }

  /**
   * The same scenario with more answers of one rater.
   *
   * @param rater the id of the rater
   * @param more the answers, as {@link Responses} makes them
   * @return the scenario
   */
  public Scenario givenBy(String rater, Response... more) {
    return givenBy(Rater.of(rater), more);
  }

  /**
   * The same scenario with more answers of one rater.
   *
   * @param rater the rater
   * @param more the answers, as {@link Responses} makes them
   * @return the scenario
   */
  public Scenario givenBy(Rater rater, Response... more) {
    List<Rater> raters = new ArrayList<>(assessment.raters());
    if (!raters.contains(rater)) {
      raters.add(rater);
    }
    List<Response> all = new ArrayList<>(assessment.responses());
    for (Response one : more) {
      all.add(new Response(one.criterion(), rater.id(), one.answer(), one.note(), one.evidence()));
    }
    return with(raters, all);
  }

  /**
   * The same scenario with an assessment in place of all answers so far.
   *
   * @param whole an assessment of the model
   * @return the scenario
   */
  public Scenario given(Assessment whole) {
    return new Scenario(model, rules, whole, nodeId);
  }

  /**
   * The same scenario, of which the following is said about one node.
   *
   * @param id the id of a dimension, or {@value DimensionScore#OVERALL} for the whole model
   * @return the scenario
   */
  public Scenario node(String id) {
    Scenario other = new Scenario(model, rules, assessment, id);
    other.scored = scorecard();
    return other;
  }

  /**
   * The scorecard, for what cannot be said here.
   *
   * @return what the model makes of the answers
   */
  public Scorecard scorecard() {
    Scorecard card = scored;
    if (card == null) {
      card = Scorer.of(model, rules).score(assessment);
      scored = card;
    }
    return card;
  }

  /**
   * The score is exactly this number.
   *
   * @param number a decimal or a quotient
   * @return this scenario
   */
  public Scenario scores(String number) {
    return same("score", number(number), score());
  }

  /**
   * The score is this number once it is rounded, half up, to as many decimals.
   *
   * @param decimal a decimal
   * @return this scenario
   */
  public Scenario scoresAbout(String decimal) {
    BigDecimal wanted = new BigDecimal(decimal);
    Optional<BigDecimal> rounded =
        score().map(number -> number.toDecimal(Math.max(0, wanted.scale()), RoundingMode.HALF_UP));
    return rounded.filter(number -> number.compareTo(wanted) == 0).isPresent()
        ? this
        : same("rounded score", Optional.of(wanted), rounded);
  }

  /**
   * There is no score, which is not a score of 0.
   *
   * @return this scenario
   */
  public Scenario hasNoScore() {
    return same("score", Optional.empty(), score());
  }

  /**
   * Once all is known, the score lies between these numbers, and can be either.
   *
   * @param lowest a decimal or a quotient
   * @param highest a decimal or a quotient
   * @return this scenario
   */
  public Scenario couldScore(String lowest, String highest) {
    Optional<Range> range = Optional.ofNullable(node().range());
    same("lowest possible score", number(lowest), range.map(Range::low));
    return same("highest possible score", number(highest), range.map(Range::high));
  }

  /**
   * The level is exactly this one.
   *
   * @param level the id of a level
   * @return this scenario
   */
  public Scenario reaches(String level) {
    return same("level", Optional.of(level(level)), level());
  }

  /**
   * There is no level.
   *
   * @return this scenario
   */
  public Scenario reachesNoLevel() {
    return same("level", Optional.empty(), level());
  }

  /**
   * Once all is known, the level lies between these, and can be either.
   *
   * @param lowest the id of a level
   * @param highest the id of a level
   * @return this scenario
   */
  public Scenario couldReach(String lowest, String highest) {
    Optional<LevelRange> range = Optional.ofNullable(node().levelRange());
    same(
        "lowest possible level",
        Optional.of(level(lowest)),
        range.map(r -> r.low().id()));
    return same(
        "highest possible level",
        Optional.of(level(highest)),
        range.map(r -> r.high().id()));
  }

  /**
   * The position on the curve is exactly this number.
   *
   * @param number a decimal or a quotient
   * @return this scenario
   */
  public Scenario standsAt(String number) {
    Optional<Fraction> position =
        Optional.ofNullable(node().placement()).map(Placement::position).map(Score::exact);
    return same("position", number(number), position);
  }

  /**
   * Each of these criteria stands between the node and its next level; others may too. It is in one of the smallest sets of
   * criteria that bring the node there when they, and nothing else, are answered better. Where too little is answered for
   * any level, the next one is the lowest.
   *
   * @param criteria the ids of criteria
   * @return this scenario
   */
  public Scenario isBlockedBy(String... criteria) {
    Blocking blocking = blocking();
    for (String id : criteria) {
      blocking.mustHold(criterion(id), new Expectation(scorecard(), node()));
    }
    return this;
  }

  /**
   * These criteria, and no others, are in the smallest sets that bring the node to its next level.
   *
   * @param criteria the ids of criteria, in any order; none where nothing blocks
   * @return this scenario
   */
  public Scenario isBlockedOnlyBy(String... criteria) {
    List<String> expected = Stream.of(criteria).map(this::criterion).sorted().toList();
    blocking().mustBe(expected, new Expectation(scorecard(), node()));
    return this;
  }

  /**
   * The share of the weight that is answered is exactly this number.
   *
   * @param share a decimal or a quotient from 0 to 1
   * @return this scenario
   */
  public Scenario covers(String share) {
    return same("coverage", number(share), Optional.of(node().coverage().share()));
  }

  /**
   * Too little is answered for a level.
   *
   * @return this scenario
   */
  public Scenario isInsufficient() {
    return has(Status.INSUFFICIENT);
  }

  /**
   * The node has this status.
   *
   * @param status the status
   * @return this scenario
   */
  public Scenario has(Status status) {
    return same("status", Optional.of(status), Optional.of(node().status()));
  }

  /**
   * A criterion counts as exactly this value, after consensus, polarity and policies.
   *
   * @param criterion the id of a criterion
   * @param value a decimal or a quotient from 0 to 1
   * @return this scenario
   */
  public Scenario counts(String criterion, String value) {
    Optional<Fraction> found =
        scorecard().criterion(criterion(criterion)).map(CriterionScore::value).map(Score::exact);
    return same("value of " + criterion, number(value), found);
  }

  private Scenario with(List<Rater> raters, List<Response> responses) {
    Assessment more = new Assessment(
        assessment.model(),
        assessment.modelVersion(),
        assessment.subject(),
        assessment.date(),
        raters,
        responses);
    return new Scenario(model, rules, more, nodeId);
  }

  private DimensionScore node() {
    return scorecard()
        .dimension(nodeId)
        .orElseThrow(() -> Expectation.unknown("node", nodeId, model));
  }

  private Blocking blocking() {
    return Blocking.of(Scorer.of(model, rules), assessment, node());
  }

  private Optional<Fraction> score() {
    return node().findScore().map(Score::exact);
  }

  private Optional<String> level() {
    return node().findLevel().map(Level::id);
  }

  /** Fails unless two things are the same. */
  private Scenario same(String what, Optional<?> expected, Optional<?> actual) {
    new Expectation(scorecard(), node()).same(what, expected, actual);
    return this;
  }

  private String level(String id) {
    return model
        .level(id)
        .map(Level::id)
        .orElseThrow(() -> Expectation.unknown("level", id, model));
  }

  private String criterion(String id) {
    return model
        .criterion(id)
        .map(Criterion::id)
        .orElseThrow(() -> Expectation.unknown("criterion", id, model));
  }

  private static Optional<Fraction> number(String text) {
    return Optional.of(Fraction.parse(text));
  }
}
