package dev.maturity.testkit;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.testkit.OracleLevels.Decided;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A second scorer, to compare any scorecard with. It is slow and plain, reckons with quotients of whole numbers of its own, and
 * shares no arithmetic with the engine.
 *
 * <p>It knows all standard aggregations, level rules and consensuses, all policies for missing answers, declared ranges,
 * rounding, coverage, and what unknown answers leave open. Numbers must be the same to the last digit; only where a model
 * names a rule with roots, {@code geometric-mean} or {@code power-mean}, may they be 10⁻⁹ apart, while levels must be the
 * same.
 */
public final class ExactOracle {

  private static final Ratio NEAR = Ratio.ONE.over(Ratio.of(1_000_000_000L));

  private final Model model;
  private final Scorecard card;
  private final Ratio slack;
  private final List<String> differences = new ArrayList<>();

  private ExactOracle(Model model, Scorecard card) {
    this.model = model;
    this.card = card;
    this.slack = OracleRules.areRational(model) ? Ratio.ZERO : NEAR;
  }

  /**
   * Whether the oracle knows every rule of a model.
   *
   * @param model a valid model
   * @return true if {@link #check} can be asked about it
   */
  public static boolean knows(Model model) {
    return OracleRules.unknown(model).isEmpty();
  }

  /**
   * Scores an assessment again and compares.
   *
   * @param card the scorecard to check
   * @param model the model that was scored
   * @param assessment the assessment that was scored
   * @return the differences as sentences, those of criteria first; empty if there are none
   * @throws IllegalArgumentException if the model names a rule that the oracle does not know
   */
  public static List<String> check(Scorecard card, Model model, Assessment assessment) {
    Optional<Rule> unknown = OracleRules.unknown(model);
    if (unknown.isPresent()) {
      throw new IllegalArgumentException(
          "The oracle does not know the rule (%s) of the model (%s).\nMaybe ask ExactOracle.knows first."
              .formatted(unknown.get(), model));
    }
    ExactOracle oracle = new ExactOracle(model, card);
    oracle.compare(assessment);
    return List.copyOf(oracle.differences);
  }

  private void compare(Assessment assessment) {
    card.problems().forEach(problem -> differences.add("The scorecard has a problem: " + problem));
    Map<String, OracleCriterion> criteria = criteria(assessment);
    compareIds("criteria", card.overall().allCriteria(), CriterionScore::id, criteria);
    for (CriterionScore criterion : card.overall().allCriteria()) {
      OracleCriterion found = criteria.get(criterion.id());
      if (found != null) {
        compare(criterion, found);
      }
    }
    Map<String, OracleScoring.Node> nodes =
        OracleScoring.of(model, criteria, OracleCriterion::value, true);
    Map<String, OracleScoring.Node> lowest =
        OracleScoring.of(model, criteria, OracleCriterion::lowest, false);
    Map<String, OracleScoring.Node> highest =
        OracleScoring.of(model, criteria, OracleCriterion::highest, false);
    compareIds("nodes", card.overall().allNodes(), DimensionScore::id, nodes);
    for (DimensionScore node : card.overall().allNodes()) {
      OracleScoring.Node found = nodes.get(node.id());
      OracleScoring.Node low = lowest.get(node.id());
      OracleScoring.Node high = highest.get(node.id());
      if (found != null && low != null && high != null) {
        compare(node, found);
        compareRanges(node, low, high);
      }
    }
  }

  private Map<String, OracleCriterion> criteria(Assessment assessment) {
    Map<String, OracleCriterion> criteria = new LinkedHashMap<>();
    for (Criterion criterion : model.allCriteria()) {
      List<Response> responses = assessment.responses().stream()
          .filter(response -> response.criterion().equals(criterion.id()))
          .toList();
      criteria.put(
          criterion.id(),
          OracleCriterion.of(
              criterion,
              model.scale(criterion.scale()).orElseThrow(),
              model.scoring(),
              assessment.raters(),
              responses));
    }
    return criteria;
  }

  private <T> void compareIds(
      String things, List<T> scored, Function<T, String> id, Map<String, ?> expected) {
    List<String> ids = scored.stream().map(id).sorted().toList();
    List<String> wanted = expected.keySet().stream().sorted().toList();
    if (!ids.equals(wanted)) {
      differences.add("The %s are %s, and those of the model are %s."
          .formatted(things, Words.and(ids), Words.and(wanted)));
    }
  }

  private void compare(CriterionScore criterion, OracleCriterion found) {
    String name = "the criterion (" + criterion.id() + ")";
    differ("state", name, criterion.state(), found.state());
    differ("value", name, exact(Optional.ofNullable(criterion.value())), found.value());
  }

  private void compare(DimensionScore node, OracleScoring.Node found) {
    String name = "the node (" + node.id() + ")";
    differ("status", name, node.status(), found.status());
    differ("score", name, exact(node.findScore()), found.score());
    differ("least possible score", name, Ratio.of(node.bounds().low()), found.low());
    differ("greatest possible score", name, Ratio.of(node.bounds().high()), found.high());
    Coverage coverage = node.coverage();
    differ(
        "coverage",
        name,
        new OracleScoring.Counts(
            Ratio.of(coverage.share()),
            coverage.answered(),
            coverage.dontKnow(),
            coverage.unanswered(),
            coverage.notApplicable()),
        found.counts());
    Optional<Placement> placement = Optional.ofNullable(node.placement());
    differ("rank", name, placement.map(Placement::rank), found.level().map(Decided::rank));
    differ(
        "position",
        name,
        exact(placement.map(Placement::position)),
        found.level().map(Decided::position));
    differ(
        "levels ahead",
        name,
        placement.map(Placement::ahead),
        found.level().map(decided -> decided.ahead().stream().map(this::level).toList()));
  }

  private void compareRanges(DimensionScore node, OracleScoring.Node low, OracleScoring.Node high) {
    String name = "the node (" + node.id() + ")";
    Optional<Range> range = Optional.ofNullable(node.range());
    differ("lowest score", name, range.map(Range::low).map(Ratio::of), low.score());
    differ("highest score", name, range.map(Range::high).map(Ratio::of), high.score());
    Optional<LevelRange> levels = Optional.ofNullable(node.levelRange());
    differ(
        "lowest level",
        name,
        levels.map(LevelRange::low).map(Level::id),
        low.level().map(Decided::rank).map(this::level));
    differ(
        "highest level",
        name,
        levels.map(LevelRange::high).map(Level::id),
        high.level().map(Decided::rank).map(this::level));
  }

  private void differ(String what, String of, Object scored, Object expected) {
    if (!isSame(scored, expected)) {
      differences.add("The %s of %s is %s, and plain arithmetic makes it %s."
          .formatted(what, of, said(scored), said(expected)));
    }
  }

  private boolean isSame(Object scored, Object expected) {
    return scored.equals(expected)
        || (scored instanceof Optional<?> one
            && expected instanceof Optional<?> other
            && one.orElse(null) instanceof Ratio number
            && other.orElse(null) instanceof Ratio wanted
            && number.isWithin(slack, wanted));
  }

  private static Object said(Object found) {
    return found instanceof Optional<?> optional
        ? optional.<Object>map(x -> x).orElse("none")
        : found;
  }

  private String level(int rank) {
    return model.levels().get(rank - 1).id();
  }

  private static Optional<Ratio> exact(Optional<Score> score) {
    return score.map(Score::exact).map(Ratio::of);
  }
}
