package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Sets;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Bounds;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rounding.Mode;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Adjustment;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores on a range of the model's own, rounded at each node. */
class RoundedScoreTest {

  private static final OrdinalScale GRADE =
      OrdinalScale.of("grade", 1, "poor", "fair", "good", "excellent");
  private static final PercentageScale SHARE = new PercentageScale("share", "");
  private static final Rule MEAN = Rule.of("mean");
  private static final Bounds ONE_TO_FOUR = Bounds.of("1", "4");
  private static final Rounding TRUNCATED = new Rounding(Mode.DOWN, 1);
  private static final Rule AT_TWO_AND_THREE =
      Rule.of("bands").with("cuts", List.of(new BigDecimal("2"), new BigDecimal("3")));

  private static final RuleCatalog RULES = rules();

  /** Grades 3, 3, 2 and 4, 3; everything on 1 to 4 and cut to one decimal. */
  private final Model graded = model()
      .dimensions(
          Dimension.builder("a", "A")
              .criteria(grade("a1"), grade("a2"), grade("a3"))
              .build(),
          Dimension.builder("b", "B").criteria(grade("b1"), grade("b2")).build())
      .scoring(Scoring.STANDARD.withDimension(
          NodeScoring.of(MEAN, AT_TWO_AND_THREE).withRange(ONE_TO_FOUR).withRounding(TRUNCATED)))
      .build();

  private final Scorecard card = score(graded, grades("a", 3, 3, 2), grades("b", 4, 3));

  @Test
  void eachLayerIsCutToOneDecimalAndTheNextTakesWhatIsLeft() {
    // (3 + 3 + 2)/3 = 8/3, cut to 2.6; (4 + 3)/2 = 3.5; (2.6 + 3.5)/2 = 3.05, cut to 3.0
    assertThat(exact(node("a"))).isEqualTo(Fraction.parse("2.6"));
    assertThat(exact(node("b"))).isEqualTo(Fraction.parse("3.5"));
    assertThat(exact(card.overall())).isEqualTo(Fraction.of(3));
    assertThat(card.overall().score().value()).isEqualTo(3.0);
  }

  @Test
  void theDeclaredRangeIsTheRangeOfTheNode() {
    assertThat(card.overall().allNodes())
        .extracting(DimensionScore::bounds)
        .containsOnly(new Range(Fraction.ONE, Fraction.of(4)));
  }

  @Test
  void theDerivationKeepsWhatWasRoundedAndByHowMuch() {
    Range unit = Range.UNIT;
    Range grades = new Range(Fraction.ONE, Fraction.of(4));

    assertThat(node("a").derivation().adjustment())
        .isEqualTo(
            new Adjustment(unit, grades, TRUNCATED, Fraction.of(8, 3), Fraction.parse("-1/15")));
    assertThat(node("b").derivation().adjustment())
        .isEqualTo(new Adjustment(unit, grades, TRUNCATED, Fraction.of(7, 2), Fraction.ZERO));
    assertThat(card.overall().derivation().adjustment())
        .isEqualTo(new Adjustment(
            grades, grades, TRUNCATED, Fraction.parse("3.05"), Fraction.parse("-0.05")));
  }

  @Test
  void aThreeContributesAsAThree() {
    assertThat(node("a").derivation().contributions())
        .extracting(contribution -> contribution.part().id(), Contribution::amount)
        .containsExactly(
            tuple("a1", Fraction.ONE), tuple("a2", Fraction.ONE), tuple("a3", Fraction.of(2, 3)));
    assertThat(card.overall().derivation().contributions())
        .extracting(contribution -> contribution.part().id(), Contribution::amount)
        .containsExactly(tuple("a", Fraction.parse("1.3")), tuple("b", Fraction.parse("1.75")));
  }

  @Test
  void contributionsAndRoundingSumToEveryScore() {
    for (DimensionScore node : card.overall().allNodes()) {
      Fraction sum = node.derivation().contributions().stream()
          .map(Contribution::amount)
          .reduce(Fraction.ZERO, Fraction::plus);
      assertThat(sum.plus(node.derivation().adjustment().difference())).isEqualTo(exact(node));
    }
  }

  @Test
  void theLevelIsDecidedOnTheRoundedScore() {
    // 2.95 is below 3 when it is cut, and 3 when it is rounded half up.
    Model cut = rounded(Mode.DOWN);
    Model half = rounded(Mode.HALF_UP);

    assertThat(rank(score(cut, share("q", "65")).overall())).isEqualTo(2);
    assertThat(rank(score(half, share("q", "65")).overall())).isEqualTo(3);
    assertThat(exact(score(half, share("q", "64.9")).overall())).isEqualTo(Fraction.parse("2.9"));
  }

  @Test
  void replayingGivesTheSame() {
    MaturityEngine engine = MaturityEngine.of(ModelCatalog.of(List.of()), RULES);

    assertThat(engine.replay(card)).isEqualTo(card.overall());
  }

  @Test
  void theRangeOfWhatIsUnknownIsRoundedAsScoresAre() {
    Scorecard open = score(graded, grades("a", 3, 3), grades("b", 4, 3));
    DimensionScore a = open.dimension("a").orElseThrow();

    // 3, 3 and 1 or 4: 7/3 and 10/3, cut to 2.3 and 3.3
    assertThat(a.range()).isEqualTo(new Range(Fraction.parse("2.3"), Fraction.parse("3.3")));
    // (2.3 + 3.5)/2 = 2.9 and (3.3 + 3.5)/2 = 3.4
    assertThat(open.overall().range())
        .isEqualTo(new Range(Fraction.parse("2.9"), Fraction.parse("3.4")));
    assertThat(open.overall().levelRange())
        .isEqualTo(new LevelRange(graded.levels().get(1), graded.levels().get(2)));
    // What is known is 3, 3: exactly 3.
    assertThat(exact(a)).isEqualTo(Fraction.of(3));
  }

  @Test
  void theFractionOfARoundedScoreIsItsPlaceOnTheDeclaredRange() {
    Model model = graded.withScoring(graded
        .scoring()
        .withOverall(new NodeScoring(
            MEAN, PartValue.FRACTION, Rule.NONE, Bounds.of("0", "1"), Rounding.NONE)));

    Scorecard fractions = score(model, grades("a", 3, 3, 2), grades("b", 4, 3));

    // (2.6 − 1)/3 = 8/15 and (3.5 − 1)/3 = 5/6: together 41/30, half of it 41/60
    assertThat(exact(fractions.overall())).isEqualTo(Fraction.of(41, 60));
    assertThat(fractions.overall().derivation().adjustment()).isNull();
  }

  @Test
  void ranksMayBeMappedToStartAtZero() {
    Model model = graded.withScoring(graded
        .scoring()
        .withOverall(new NodeScoring(
            MEAN, PartValue.LEVEL_RANK, Rule.NONE, Bounds.of("0", "2"), Rounding.NONE)));

    Scorecard ranks = score(model, grades("a", 3, 3, 2), grades("b", 4, 3));

    // 2.6 is rank 2 and 3.5 rank 3: 2.5 on 1 to 3, 1.5 on 0 to 2
    assertThat(exact(ranks.overall())).isEqualTo(Fraction.parse("1.5"));
    assertThat(ranks.overall().bounds()).isEqualTo(new Range(Fraction.ZERO, Fraction.of(2)));
    assertThat(ranks.overall().derivation().contributions())
        .extracting(Contribution::amount)
        .containsExactly(Fraction.parse("0.5"), Fraction.ONE);
  }

  @Test
  void theBindingPartOfAMinimumCarriesTheWholeScore() {
    Model model = model()
        .criteria(share("p"), share("q"))
        .scoring(overall(NodeScoring.of(Rule.of("min"), Rule.NONE).withRange(ONE_TO_FOUR)))
        .build();

    DimensionScore overall = score(model, share("p", "50"), share("q", "25")).overall();

    // 1 + 3 × 1/4
    assertThat(exact(overall)).isEqualTo(Fraction.parse("1.75"));
    assertThat(overall.derivation().contributions())
        .extracting(Contribution::amount)
        .containsExactly(Fraction.ZERO, Fraction.parse("1.75"));
  }

  @Test
  void aRuleThatDoesNotCommuteWithMappingSharesTheRestByWeight() {
    Model model = model()
        .criteria(
            share("p"), Criterion.builder("q", "It is so.", "share").weight("2").build())
        .scoring(
            overall(NodeScoring.of(Rule.of("acme-sum"), Rule.NONE).withRange(Bounds.of("1", "10"))))
        .build();

    DimensionScore overall = score(model, share("p", "50"), share("q", "25")).overall();

    // 1 × 1/2 + 2 × 1/4 = 1 of 3, so 1 + 9 × 1/3 = 4: each 1/2 counts 3/2, and the 1 to start from
    // is shared 1 : 2
    assertThat(exact(overall)).isEqualTo(Fraction.of(4));
    assertThat(overall.derivation().contributions())
        .extracting(Contribution::amount)
        .containsExactly(Fraction.of(11, 6), Fraction.of(13, 6));
    assertThat(overall.derivation().adjustment())
        .isEqualTo(new Adjustment(
            new Range(Fraction.ZERO, Fraction.of(3)),
            new Range(Fraction.ONE, Fraction.of(10)),
            Rounding.NONE,
            Fraction.of(4),
            Fraction.ZERO));
  }

  @Test
  void aDirectMedianIsTakenOnTheDeclaredRange() {
    Model model = model()
        .levels(Level.of("l4", "Level 4"))
        .criteria(grade("q1"), grade("q2"), grade("q3"))
        .scoring(overall(NodeScoring.of(MEAN, Rule.of("direct").with("rounding", "lower-median"))
            .withRange(ONE_TO_FOUR)))
        .build();

    DimensionScore overall = score(model, grades("q", 4, 3, 4)).overall();

    assertThat(rank(overall)).isEqualTo(4);
    assertThat(overall.placement().position().exact()).isEqualTo(Fraction.of(4));
  }

  @Test
  void boundsThatTheDigitsCannotSayAreRoundedToo() {
    Model model = model()
        .criteria(share("q"))
        .scoring(overall(NodeScoring.of(MEAN, Rule.NONE)
            .withRange(Bounds.of("0.05", "0.95"))
            .withRounding(new Rounding(Mode.HALF_UP, 1))))
        .build();

    assertThat(score(model, share("q", "100")).overall().bounds())
        .isEqualTo(new Range(Fraction.parse("0.1"), Fraction.ONE));
    assertThat(exact(score(model, share("q", "100")).overall())).isEqualTo(Fraction.ONE);
  }

  @ParameterizedTest(name = "{0} % is {1}")
  @CsvSource({"29.9, 0.3", "29.89, 0.2", "30, 0.3", "30.1, 0.3"})
  void aToleranceThatReachesADigitReachesIt(String percent, String score) {
    Model model = model()
        .criteria(share("q"))
        .scoring(overall(NodeScoring.of(Rule.of("acme-vague"), Rule.NONE).withRounding(TRUNCATED)))
        .build();

    // The rule is vague by 1/1000.
    assertThat(exact(score(model, share("q", percent)).overall())).isEqualTo(Fraction.parse(score));
  }

  @ParameterizedTest(name = "{0} % of 10 points is rank {1}")
  @CsvSource({"29.9, 3", "29.89, 2", "19.9, 2", "19.89, 1"})
  void aToleranceGrowsWithTheRange(String percent, int rank) {
    Model model = model()
        .criteria(share("q"))
        .scoring(overall(NodeScoring.of(Rule.of("acme-vague"), AT_TWO_AND_THREE)
            .withRange(Bounds.of("0", "10"))))
        .build();

    // 1/1000 of 1 is 1/100 of 10.
    assertThat(rank(score(model, share("q", percent)).overall())).isEqualTo(rank);
  }

  @Test
  void whatIsRoundedIsNotVagueAnyMore() {
    // 0.2904 is rounded to 0.29, which is below 0.2905 by less than 1/1000.
    Rule cut = Rule.of("bands").with("cuts", List.of(new BigDecimal("0.2905"), BigDecimal.ONE));
    NodeScoring vague = NodeScoring.of(Rule.of("acme-vague"), cut);
    Model unrounded = model().criteria(share("q")).scoring(overall(vague)).build();
    Model rounded = model()
        .criteria(share("q"))
        .scoring(overall(vague.withRounding(new Rounding(Mode.HALF_UP, 2))))
        .build();

    assertThat(rank(score(unrounded, share("q", "29.04")).overall())).isEqualTo(2);
    assertThat(rank(score(rounded, share("q", "29.04")).overall())).isEqualTo(1);
  }

  @Test
  void aNodeWithoutAnswersHasNothingToRound() {
    DimensionScore b = score(graded, grades("a", 3, 3, 2)).dimension("b").orElseThrow();

    assertThat(b.findScore()).isEmpty();
    assertThat(b.derivation().adjustment()).isNull();
    assertThat(b.bounds()).isEqualTo(new Range(Fraction.ONE, Fraction.of(4)));
    assertThat(b.range()).isEqualTo(new Range(Fraction.ONE, Fraction.of(4)));
  }

  @Test
  void aNodeThatDeclinesAScoreHasNothingToMap() {
    Model model =
        graded.withScoring(graded.scoring().withOverall(NodeScoring.of(Rule.NONE, Rule.NONE)));

    DimensionScore overall = score(model, grades("a", 3, 3, 2)).overall();

    assertThat(overall.bounds()).isEqualTo(Range.UNIT);
    assertThat(overall.derivation().adjustment()).isNull();
  }

  @Test
  void theExplanationShowsBothSteps() {
    assertThat(node("a").explain()).isEqualTo("""
            A [a]: 13/5 (2.60), level 2 Level 2 (position 2.60)
              coverage 100 % (3 of 3 answered)
              level by bands(cuts [2, 3])
                l2 13/5 (2.60) >= 2: met
                l3 13/5 (2.60), must be >= 3: not met
              score by mean of
                a1  2/3 (0.67), contributes 1
                a2  2/3 (0.67), contributes 1
                a3  1/3 (0.33), contributes 2/3 (0.67)
                mapped from 0 to 1 onto 1 to 4: 8/3 (2.67)
                rounded down to 1 decimal: 13/5 (2.60), by -1/15 (-0.07)
            """);
    assertThat(card.overall().explain())
        .contains("rounded down to 1 decimal: 3, by -1/20 (-0.05)")
        .containsOnlyOnce("mapped from 0 to 1 onto 1 to 4: 7/2 (3.50)");
  }

  private DimensionScore node(String id) {
    return card.dimension(id).orElseThrow();
  }

  private static Model rounded(Mode mode) {
    return model()
        .criteria(share("q"))
        .scoring(overall(NodeScoring.of(MEAN, AT_TWO_AND_THREE)
            .withRange(ONE_TO_FOUR)
            .withRounding(new Rounding(mode, 1))))
        .build();
  }

  private static ModelBuilder model() {
    return Model.builder("graded", "1", "Graded")
        .levels(Level.of("l1", "Level 1"), Level.of("l2", "Level 2"), Level.of("l3", "Level 3"))
        .scales(GRADE, SHARE);
  }

  private static Scoring overall(NodeScoring scoring) {
    return Scoring.STANDARD.withOverall(scoring);
  }

  private static Criterion grade(String id) {
    return Criterion.builder(id, "It is so.", "grade").build();
  }

  private static Criterion share(String id) {
    return Criterion.builder(id, "It is so.", "share").build();
  }

  private record Answer(String criterion, String number) {}

  private static List<Answer> grades(String prefix, int... grades) {
    List<Answer> answers = new ArrayList<>();
    for (int grade : grades) {
      answers.add(new Answer(prefix + (answers.size() + 1), String.valueOf(grade)));
    }
    return answers;
  }

  private static List<Answer> share(String criterion, String percent) {
    return List.of(new Answer(criterion, percent));
  }

  @SafeVarargs
  private static Scorecard score(Model model, List<Answer>... answers) {
    AssessmentBuilder assessment = Assessment.of(model).subject("Acme");
    for (List<Answer> list : answers) {
      list.forEach(
          answer -> assessment.answer(answer.criterion(), new BigDecimal(answer.number())));
    }
    Scorecard scored = Scorer.of(model, RULES).score(assessment.build());
    assertThat(scored.problems()).isEmpty();
    assertThat(new Replay(RULES, scored).replay(scored.overall())).isEqualTo(scored.overall());
    return scored;
  }

  private static Fraction exact(DimensionScore node) {
    return node.findScore().orElseThrow().exact();
  }

  private static int rank(DimensionScore node) {
    Placement placement = node.placement();
    assertThat(placement).isNotNull();
    return placement.rank();
  }

  private static RuleCatalog rules() {
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(RuleDefinition.aggregation("acme-sum", "Sums.", parameters -> new WeightedSum()));
    rules.add(RuleDefinition.aggregation("acme-vague", "Nears.", parameters -> new Vague()));
    return RuleCatalog.of(rules);
  }

  /** Σ wx: mapping its parts is not mapping its result. */
  private static final class WeightedSum implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      return parts.stream()
          .map(part -> part.weight().times(part.value()))
          .reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public Set<Law> laws() {
      return Sets.immutableEnumSet(Law.MONOTONE);
    }
  }

  /** The first part, give or take 1/1000. */
  private static final class Vague implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      return parts.get(0).value();
    }

    @Override
    public Set<Law> laws() {
      return Sets.immutableEnumSet(Law.BOUNDED, Law.MONOTONE);
    }

    @Override
    public Fraction tolerance() {
      return Fraction.of(1, 1000);
    }
  }
}
