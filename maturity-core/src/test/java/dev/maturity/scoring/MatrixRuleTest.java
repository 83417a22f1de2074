package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.A_LITTLE;
import static dev.maturity.scoring.Cases.absent;
import static dev.maturity.scoring.Cases.levelRule;
import static dev.maturity.scoring.Cases.levels;
import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.ofSets;
import static dev.maturity.scoring.Cases.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.problem.Severity;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.Absence.Reason;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four levels; the second asks 60 % of itself, the third 75 and 60 %, the fourth 90, 75 and 60 %. */
class MatrixRuleTest {

  private static final Rule MATRIX = Rule.of("matrix")
      .with(
          "requires",
          requires(
              "l2", row("l2", "0.6"),
              "l3", row("l2", "0.75", "l3", "0.6"),
              "l4", row("l2", "0.9", "l3", "0.75", "l4", "0.6")));

  /** Level k asks that its own attributes exceed ½ and those of the levels below 17/20; the least one counts. */
  private static final Rule CAPABILITY = Rule.of("matrix")
      .with(
          "requires",
          requires(
              "l2", row("l2", "0.5"),
              "l3", row("l2", "0.85", "l3", "0.5")))
      .with("relation", "above")
      .with("aggregation", Rule.of("min"));

  private final LevelRule matrix = levelRule(MATRIX, 4);
  private final LevelRule capability = levelRule(CAPABILITY, 3);

  @ParameterizedTest(name = "{0}, {1}, {2} give rank {3} at {4}")
  @CsvSource({
    // s(2), s(3), s(4), rank, rank + least s/t of what the next level lacks
    "0, 0, 0, 1, 1",
    "0.3, 1, 1, 1, 3/2",
    // the second holds; of the third 0.6/0.75 = 4/5 and nothing of 0.6
    "0.6, 0, 0, 2, 2",
    "0.6, 0.6, 0, 2, 14/5",
    // 0.7/0.75 = 14/15, 0.3/0.6 = 1/2
    "0.7, 0.3, 0, 2, 5/2",
    "0.75, 0.6, 0, 3, 3",
    // 0.75/0.9 = 5/6, 0.6/0.75 = 4/5, and the fourth holds by itself
    "0.75, 0.6, 0.6, 3, 19/5",
    "0.9, 0.75, 0.3, 3, 7/2",
    "0.9, 0.75, 0.6, 4, 4",
    "1, 1, 1, 4, 4"
  })
  void aLevelAsksItsOwnShareOfEveryLevelUpToIt(
      String second, String third, String fourth, int rank, String position) {
    LevelDecision decision =
        matrix.decide(ofSets(set(1), set(2, second), set(3, third), set(4, fourth)));

    assertThat(decision.rank()).isEqualTo(rank);
    assertThat(decision.position()).isEqualTo(number(position));
  }

  @ParameterizedTest(name = "demand {0}")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void everyDemandDecidesByItself(int demand) {
    // All six demands just met: each level in turn asks of l2, l3, l4.
    String[][] exact = {
      {"0.6", "0", "0"},
      {"0.75", "0.6", "0"},
      {"0.75", "0.6", "0"},
      {"0.9", "0.75", "0.6"},
      {"0.9", "0.75", "0.6"},
      {"0.9", "0.75", "0.6"}
    };
    int[] lowered = {0, 0, 1, 0, 1, 2};
    int[] rank = {2, 3, 3, 4, 4, 4};
    Fraction[] values =
        List.of(exact[demand]).stream().map(Fraction::parse).toArray(Fraction[]::new);
    Fraction[] less = values.clone();
    less[lowered[demand]] = less[lowered[demand]].minus(A_LITTLE);

    assertThat(decide(matrix, values).rank()).isEqualTo(rank[demand]);
    assertThat(decide(matrix, less).rank()).isEqualTo(rank[demand] - 1);
  }

  @Test
  void aLevelThatHoldsAboveAFailedOneIsAhead() {
    // l2 and l4 ask at most 0.6 of themselves here; l3 asks 0.9 of l2.
    Rule rule = Rule.of("matrix")
        .with(
            "requires",
            requires("l2", row("l2", "0.6"), "l3", row("l2", "0.9"), "l4", row("l4", "0.6")));

    LevelDecision decision =
        levelRule(rule, 4).decide(ofSets(set(1), set(2, "0.6"), set(3, "1"), set(4, "0.6")));

    assertThat(decision.rank()).isEqualTo(2);
    // 0.6/0.9
    assertThat(decision.position()).isEqualTo(number("8/3"));
    assertThat(decision.ahead()).containsExactly(4);
  }

  @Test
  void oneUnmetDemandKeepsALevelFromBeingAhead() {
    LevelDecision decision = matrix.decide(ofSets(set(1), set(2, "0.3"), set(3, "1"), set(4, "1")));

    // l3 has its own 60 %, but not the 75 % of l2.
    assertThat(decision.ahead()).isEmpty();
  }

  @Test
  void aLevelWithNothingToShowIsNotAhead() {
    LevelDecision decision =
        matrix.decide(ofSets(set(1), set(2, "0.3"), absent(3, Reason.NOT_APPLICABLE), set(4)));

    assertThat(decision.ahead()).isEmpty();
  }

  @Test
  void everyDemandIsComparedInTheOrderOfItsLevels() {
    assertThat(matrix
            .decide(ofSets(set(1), set(2, "0.75"), set(3, "0.3"), set(4, "0")))
            .comparisons())
        .containsExactly(
            new Comparison("l2", number("3/4"), Relation.AT_LEAST, number("3/5"), Outcome.MET),
            new Comparison(
                "l3", "l2", number("3/4"), Relation.AT_LEAST, number("3/4"), Outcome.MET),
            new Comparison("l3", number("3/10"), Relation.AT_LEAST, number("3/5"), Outcome.NOT_MET),
            new Comparison(
                "l4", "l2", number("3/4"), Relation.AT_LEAST, number("9/10"), Outcome.NOT_MET),
            new Comparison(
                "l4", "l3", number("3/10"), Relation.AT_LEAST, number("3/4"), Outcome.NOT_MET),
            new Comparison("l4", Fraction.ZERO, Relation.AT_LEAST, number("3/5"), Outcome.NOT_MET));
  }

  @Test
  void aComparisonNamesTheLevelWhoseCriteriaItSpeaksOf() {
    List<Comparison> comparisons =
        matrix.decide(ofSets(set(1), set(2, "1"), set(3, "1"), set(4))).comparisons();

    assertThat(comparisons)
        .extracting(Comparison::set)
        .containsExactly("l2", "l2", "l3", "l2", "l3");
  }

  @Test
  void aDemandOnASetWithoutCriteriaHolds() {
    LevelDecision decision = matrix.decide(ofSets(set(1), set(2), set(3, "0.75"), set(4)));

    assertThat(decision.rank()).isEqualTo(4);
    assertThat(decision.position()).isEqualTo(number("4"));
  }

  @Test
  void aDemandOnASetThatIsNotApplicableHolds() {
    LevelDecision decision =
        matrix.decide(ofSets(set(1), absent(2, Reason.NOT_APPLICABLE), set(3, "0.6"), set(4, "0")));

    assertThat(decision.rank()).isEqualTo(3);
    assertThat(decision.comparisons().get(0).outcome()).isEqualTo(Outcome.VACUOUS);
  }

  @Test
  void aDemandOnASetOfWhichNothingIsKnownDoesNotHold() {
    LevelDecision decision =
        matrix.decide(ofSets(set(1), absent(2, Reason.UNANSWERED), set(3, "1"), set(4, "1")));

    assertThat(decision.rank()).isEqualTo(1);
    assertThat(decision.position()).isEqualTo(number("1"));
    assertThat(decision.comparisons().get(0))
        .isEqualTo(new Comparison("l2", null, Relation.AT_LEAST, number("3/5"), Outcome.UNKNOWN));
  }

  @Test
  void whatIsUnknownReachesADemandOfNothing() {
    Rule rule = Rule.of("matrix").with("requires", requires("l2", row("l2", "0")));
    LevelCase unknown = ofSets(set(1), absent(2, Reason.UNANSWERED));

    assertThat(levelRule(rule, 2).decide(unknown).rank()).isEqualTo(2);
    // But it does not exceed it.
    assertThat(levelRule(rule.with("relation", "above"), 2).decide(unknown).rank())
        .isEqualTo(1);
  }

  @Test
  void whatExceedsNothingMustBeAboveZero() {
    LevelRule rule = levelRule(
        Rule.of("matrix")
            .with("requires", requires("l2", row("l2", "0")))
            .with("relation", "above"),
        2);

    LevelDecision nothing = rule.decide(ofSets(set(1), set(2, "0")));

    assertThat(nothing.rank()).isEqualTo(1);
    assertThat(nothing.position()).isEqualTo(Fraction.ONE);
    assertThat(rule.decide(ofSets(set(1), set(2, "0", "1/1000"))).rank()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0} | {1} is level {2} at {3}")
  @CsvSource({
    // attributes of the second level, of the third; rank − 1 is the capability level
    "0.5, 1 1, 1, 199/100",
    "0.51, 0 0, 2, 2",
    // 17/20 is not more than 17/20, and 0.51/0.85 = 3/5
    "0.51, 0.51 0.9, 2, 13/5",
    "0.85, 0.51 0.9, 2, 299/100",
    // 0.845/0.85 = 169/170 is more than 99/100
    "0.845, 0.51 0.9, 2, 299/100",
    "0.86, 0.5 0.9, 2, 299/100",
    // 0.4/0.5
    "0.86, 0.4 0.9, 2, 14/5",
    "0.86, 0.51 0.9, 3, 3"
  })
  void whatMustBeExceededIsNotMetByReachingIt(
      String second, String third, int rank, String position) {
    LevelDecision decision =
        capability.decide(ofSets(set(1), set(2, second), set(3, third.split(" "))));

    assertThat(decision.rank()).isEqualTo(rank);
    assertThat(decision.position()).isEqualTo(number(position));
  }

  @Test
  void theLeastBitMoreExceeds() {
    Fraction half = Fraction.HALF;

    assertThat(decide(capability, half, half).rank()).isEqualTo(1);
    assertThat(decide(capability, half.plus(A_LITTLE), half).rank()).isEqualTo(2);
    assertThat(decide(capability, number("0.85"), number("1")).rank()).isEqualTo(2);
    assertThat(decide(capability, number("0.85").plus(A_LITTLE), number("1")).rank())
        .isEqualTo(3);
  }

  @Test
  void aToleranceIsTakenOffEveryThreshold() {
    LevelRule rule = levelRule(MATRIX.with("tolerance", new BigDecimal("0.05")), 4);

    assertThat(decide(rule, number("0.55"), number("0"), number("0")).rank()).isEqualTo(2);
    assertThat(decide(rule, number("0.55").minus(A_LITTLE), number("0"), number("0"))
            .rank())
        .isEqualTo(1);
    assertThat(decide(rule, number("0.7"), number("0.55"), number("0")).rank()).isEqualTo(3);
    // 0.22/0.55
    assertThat(decide(rule, number("0.22"), number("0"), number("0")).position())
        .isEqualTo(number("7/5"));
    assertThat(rule.decide(ofSets(set(1), set(2, "0.55"), set(3), set(4))).comparisons())
        .first()
        .isEqualTo(
            new Comparison("l2", number("11/20"), Relation.AT_LEAST, number("11/20"), Outcome.MET));
  }

  @Test
  void aToleranceOfAThresholdThatMustBeExceededIsExceededToo() {
    LevelRule rule = levelRule(CAPABILITY.with("tolerance", new BigDecimal("0.05")), 3);

    assertThat(decide(rule, number("0.45"), number("0")).rank()).isEqualTo(1);
    assertThat(decide(rule, number("0.45").plus(A_LITTLE), number("0")).rank()).isEqualTo(2);
  }

  @Test
  void whoIsUnknownIsWithinATolerance() {
    Rule rule = Rule.of("matrix")
        .with("requires", requires("l2", row("l2", "0.05")))
        .with("tolerance", new BigDecimal("0.05"));

    assertThat(levelRule(rule, 2)
            .decide(ofSets(set(1), absent(2, Reason.DONT_KNOW)))
            .rank())
        .isEqualTo(2);
  }

  @Test
  void whatIsSaidOfTheFloorKeepsFromLeavingIt() {
    Rule rule = Rule.of("matrix")
        .with("requires", requires("l1", row("l1", "0.8"), "l2", row("l2", "0.6")));

    LevelDecision decision = levelRule(rule, 2).decide(ofSets(set(1, "0.6"), set(2, "0.6")));

    assertThat(decision.rank()).isEqualTo(1);
    // 0.6/0.8
    assertThat(decision.position()).isEqualTo(number("7/4"));
    assertThat(decision.ahead()).containsExactly(2);
  }

  @Test
  void halfStepsCountWhatIsBegunAbove() {
    LevelRule rule = levelRule(MATRIX.with("progress", "half-step"), 4);

    assertThat(decide(rule, number("0.6"), number("0"), number("0")).position())
        .isEqualTo(number("2"));
    assertThat(decide(rule, number("0.6"), number("0"), number("0.1")).position())
        .isEqualTo(number("5/2"));
  }

  @Test
  void weightsOfCriteriaCountInTheirSet() {
    // (3 × 1 + 2 × 0) / 5 = 0.6
    LevelSet second = new LevelSet(
        "l2",
        List.of(
            new Part("a", Fraction.ONE, Fraction.of(3)),
            new Part("b", Fraction.ZERO, Fraction.of(2))),
        List.of(new Absence("c", Fraction.of(9), Reason.UNANSWERED)));

    assertThat(matrix.decide(ofSets(set(1), second, set(3, "0"), set(4, "0"))).rank())
        .isEqualTo(2);
  }

  @Test
  void itKeepsWhatItsAggregationKeeps() {
    assertThat(matrix.laws()).containsExactly(Law.MONOTONE, Law.SYMMETRIC);
    assertThat(new MatrixRule(
                new TreeMap<>(), Relation.AT_LEAST, Fraction.ZERO, new Lawless(), Progress.FRACTION)
            .laws())
        .isEmpty();
    assertThat(matrix.needsScore()).isFalse();
  }

  @Test
  void aRowGivesNumbersForLevelsUpToItsOwn() {
    Rule rule = Rule.of("matrix")
        .with("requires", requires("l2", row("l2", "0.6", "l3", "0.6"), "l3", row("l3", "0.6")));

    assertThat(check(rule, 3))
        .containsExactly(Problem.error(
                ProblemCode.BAD_PARAMETER,
                "/level/requires/l2/l3",
                "The parameter (requires) of the rule (matrix) must give the level (l2) numbers for itself and the levels below, not for (l3) above it.")
            .withHint("Maybe the two levels changed places."));
  }

  @Test
  void levelsThatTheModelDoesNotHaveArePointedAt() {
    Rule rule = Rule.of("matrix")
        .with("requires", requires("l2", row("l22", "0.6"), "lx", row("l2", "0.6")));

    assertThat(check(rule, 2))
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                ProblemCode.DANGLING_REFERENCE, "/level/requires/l2/l22"),
            org.assertj.core.groups.Tuple.tuple(
                ProblemCode.DANGLING_REFERENCE, "/level/requires/lx"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"1.01", "-0.01"})
  void aThresholdLiesFromZeroToOne(String threshold) {
    Rule rule = Rule.of("matrix").with("requires", requires("l2", row("l2", threshold)));

    assertThat(check(rule, 2))
        .extracting(Problem::path, Problem::message)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(
            "/level/requires/l2/l2",
            "The parameter (requires) of the rule (matrix) must be from 0 to 1, not (%s)."
                .formatted(threshold)));
  }

  @Test
  void requiresIsAnObjectOfObjects() {
    String form =
        "The parameter (requires) of the rule (matrix) must be an object that gives a level an object with a number for each level up to it, not (%s).";

    assertThat(check(Rule.of("matrix").with("requires", new BigDecimal("0.6")), 2))
        .extracting(Problem::message)
        .containsExactly(form.formatted("0.6"));
    assertThat(check(Rule.of("matrix").with("requires", row("l2", "0.6")), 2))
        .extracting(Problem::message)
        .containsExactly(form.formatted("{l2=0.6}"));
    assertThat(check(Rule.of("matrix"), 2))
        .extracting(Problem::message)
        .containsExactly(
            "The parameter (requires) of the rule (matrix) must be given: an object that gives a level an object with a number for each level up to it.");
  }

  @Test
  void whatMustBeExceededLiesBelowOne() {
    Rule rule = Rule.of("matrix")
        .with("requires", requires("l2", row("l2", "1")))
        .with("relation", "above");

    assertThat(check(rule, 2))
        .extracting(Problem::message)
        .containsExactly(
            "The threshold that the level (l2) of the rule (matrix) demands of (l2) must lie below 1, since it must be exceeded and nothing lies above 1.");
    assertThat(check(rule.with("tolerance", new BigDecimal("0.01")), 2)).isEmpty();
    assertThat(check(rule.with("relation", "at-least"), 2)).isEmpty();
  }

  @Test
  void aNodeWithoutCriteriaInTheDemandedSetsIsRefused() {
    Criterion floor = Criterion.builder("q", "It is done.", "s").levels("l1").build();
    Criterion second = Criterion.builder("q", "It is done.", "s").levels("l2").build();

    assertThat(matrix.check(node(4, floor)))
        .containsExactly(Problem.error(
                ProblemCode.INCONSISTENT,
                "",
                "The rule (matrix) needs criteria that count toward the levels of which it demands something, and the dimension (d) has none.")
            .withHint("Maybe \"levels\" is missing in its criteria."));
    assertThat(matrix.check(node(4, second))).isEmpty();
  }

  @Test
  void aLevelThatDemandsNothingIsWarnedOf() {
    Criterion second = Criterion.builder("q", "It is done.", "s").levels("l2").build();
    Map<String, Object> requires = requires("l2", row("l2", "0.6"), "l4", row("l2", "1"));
    requires.put("l3", row());

    List<Problem> problems =
        levelRule(Rule.of("matrix").with("requires", requires), 4).check(node(4, second));

    assertThat(problems)
        .extracting(Problem::severity, Problem::path, Problem::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Severity.WARNING,
                "/requires",
                "The rule (matrix) demands nothing for the level (l3), so whoever attains the level below it attains it as well."));
  }

  private static LevelDecision decide(LevelRule rule, Fraction... values) {
    LevelSet[] sets = new LevelSet[values.length + 1];
    sets[0] = set(1);
    for (int i = 0; i < values.length; i++) {
      sets[i + 1] = set(i + 2, values[i].toString());
    }
    return rule.decide(ofSets(sets));
  }

  private static List<Problem> check(Rule rule, int levels) {
    return RuleCatalog.standard().check(RuleKind.LEVEL, rule, "/level", levels(levels));
  }

  private static LevelSite node(int levels, Criterion... criteria) {
    return new LevelSite(
        "the dimension (d)", levels(levels), Optional.empty(), List.of(criteria), List.of(), true);
  }

  private static Map<String, Object> requires(Object... rows) {
    Map<String, Object> requires = new TreeMap<>();
    for (int i = 0; i < rows.length; i += 2) {
      requires.put((String) rows[i], rows[i + 1]);
    }
    return requires;
  }

  private static Map<String, Object> row(String... thresholds) {
    Map<String, Object> row = new TreeMap<>();
    for (int i = 0; i < thresholds.length; i += 2) {
      row.put(thresholds[i], new BigDecimal(thresholds[i + 1]));
    }
    return row;
  }

  /** Keeps nothing. */
  private static final class Lawless implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      return Fraction.ONE.minus(parts.get(0).value());
    }

    @Override
    public java.util.Set<Law> laws() {
      return java.util.Set.of();
    }
  }
}
