package dev.maturity.engine;

import static dev.maturity.engine.FaultScene.FAULTY;
import static dev.maturity.engine.FaultScene.QUARTER;
import static dev.maturity.engine.FaultScene.THREE_QUARTERS;
import static dev.maturity.engine.FaultScene.aggregation;
import static dev.maturity.engine.FaultScene.answers;
import static dev.maturity.engine.FaultScene.failed;
import static dev.maturity.engine.FaultScene.model;
import static dev.maturity.engine.FaultScene.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A faulty aggregation spoils its own node, and the problem names the rule, the node and the inputs. */
class AggregationFaultTest {

  static Stream<Arguments> faultyAggregations() {
    return Stream.of(
        aggregating("IllegalStateException: out of ink", parts -> {
          throw new IllegalStateException("out of ink");
        }),
        aggregating("NoClassDefFoundError: plug/Gone", parts -> {
          throw new NoClassDefFoundError("plug/Gone");
        }),
        aggregating("StackOverflowError", FaultScene::endless),
        aggregating("The result must not be null.", parts -> null),
        aggregating(
            "The result (3/2) must lie in the node's range, from 0 to 1.",
            parts -> Fraction.of(3, 2)),
        aggregating(
            "The result (-1/10) must lie in the node's range, from 0 to 1.",
            parts -> Fraction.of(-1, 10)),
        aggregating(
            "ArithmeticException: The number (NaN) is not finite.",
            parts -> Fraction.ofExactly(0.0 / 0.0)),
        aggregating("UnsupportedOperationException", parts -> {
          parts.sort(Comparator.comparing(Part::value));
          return parts.get(0).value();
        }),
        contributing(
            "The contributions [1/2, 1/2] must be one for each part and sum to the result (3/4).",
            List.of(Fraction.HALF, Fraction.HALF)),
        contributing(
            "The contributions [3/4] must be one for each part and sum to the result (3/4).",
            List.of(THREE_QUARTERS)),
        contributing(
            "The contributions [] must be one for each part and sum to the result (3/4).",
            List.of()),
        contributing("The contributions must not be null.", null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultyAggregations")
  void aFaultyAggregationSpoilsItsOwnNodeOnly(String fault, Aggregation faulty) {
    Model model = model(new NodeScoring(FAULTY, null, null), Scoring.STANDARD);

    Scorecard card = score(model, aggregation(faulty));

    assertThat(card.problems())
        .containsExactly(failed(
            "The aggregation (acme-faulty(share 0.5)) failed at the node (a) with the inputs [a1 1, a2 1/2]: "
                + fault));
    DimensionScore spoilt = card.dimension("a").orElseThrow();
    assertThat(spoilt.status()).isEqualTo(Status.FAILED);
    assertThat(spoilt.findScore()).isEmpty();
    assertThat(spoilt.range()).isEqualTo(Range.UNIT);
    assertThat(spoilt.criteria())
        .extracting(CriterionScore::value)
        .containsExactly(Score.of(Fraction.ONE), Score.of(Fraction.HALF));
    DimensionScore sibling = card.dimension("b").orElseThrow();
    assertThat(sibling.status()).isEqualTo(Status.SCORED);
    assertThat(sibling.findScore()).contains(Score.of(Fraction.HALF));
    // Without a, the mean is that of b alone.
    assertThat(card.overall().status()).isEqualTo(Status.SCORED);
    assertThat(card.overall().findScore()).contains(Score.of(Fraction.HALF));
    assertThat(card.overall().derivation().absent())
        .containsExactly(new Absence("a", Fraction.ONE, Absence.Reason.FAILED));
  }

  @Test
  void theManagerReadsWhatWentWrong() {
    Model model = model(new NodeScoring(FAULTY, null, null), Scoring.STANDARD);
    Aggregation faulty = new Faulty(parts -> Fraction.of(3, 2), parts -> List.of());

    String summary = score(model, aggregation(faulty)).summary();

    assertThat(summary)
        .contains("First   no score, a rule failed\n", "Second  0.50  ##########..........\n")
        .endsWith("""

            What went wrong
              The aggregation (acme-faulty(share 0.5)) failed at the node (a) with the inputs [a1 1, a2 1/2]:
              The result (3/2) must lie in the node's range, from 0 to 1.
            """);
  }

  @Test
  void aNodeWhoseEveryPartFailedHasFailed() {
    NodeScoring mean = new NodeScoring(Rule.of("mean"), null, null);
    Scoring scoring =
        Scoring.STANDARD.withDimension(new NodeScoring(FAULTY, null, null)).withOverall(mean);
    Model model = model(NodeScoring.INHERITED, scoring);
    Aggregation faulty = new Faulty(parts -> null, parts -> List.of());

    Scorecard card = score(model, aggregation(faulty));

    assertThat(card.overall().status()).isEqualTo(Status.FAILED);
    assertThat(card.overall().findScore()).isEmpty();
    assertThat(card.problems()).hasSize(2);
  }

  @Test
  void aFaultAtTheTopLeavesTheDimensionsAsTheyAre() {
    Scoring scoring = Scoring.STANDARD
        .withDimension(new NodeScoring(Rule.of("mean"), null, null))
        .withOverall(new NodeScoring(FAULTY, null, null));
    Aggregation faulty = new Faulty(parts -> null, parts -> List.of());

    Scorecard card = score(model(NodeScoring.INHERITED, scoring), aggregation(faulty));

    assertThat(card.overall().status()).isEqualTo(Status.FAILED);
    assertThat(card.overall().dimensions())
        .extracting(DimensionScore::score)
        .containsExactly(Score.of(THREE_QUARTERS), Score.of(Fraction.HALF));
  }

  @Test
  void aRuleThatFailedOnceScoresTheNextAssessment() {
    Aggregation moody = new Faulty(
        parts -> {
          if (parts.get(0).value().equals(Fraction.ONE)) {
            throw new IllegalStateException("too good");
          }
          return parts.get(0).value();
        },
        parts -> List.of(parts.get(0).value(), Fraction.ZERO));
    Model model = model(new NodeScoring(FAULTY, null, null), Scoring.STANDARD);
    Scorer scorer = Scorer.of(model, aggregation(moody));

    assertThat(scorer.score(answers(model).build()).problems()).hasSize(1);
    Scorecard next =
        scorer.score(Assessment.of(model).answer("a1", 3).answer("a2", 3).build());
    assertThat(next.problems()).isEmpty();
    assertThat(next.dimension("a").orElseThrow().findScore()).contains(Score.of(Fraction.HALF));
  }

  @Test
  void aRuleThatIsNotMonotoneAsDeclaredHasTheWholeRange() {
    Aggregation upsideDown = new Faulty(
        EnumSet.of(Law.MONOTONE), parts -> Fraction.ONE.minus(parts.get(0).value()));
    Model model = model(new NodeScoring(FAULTY, null, null), Scoring.STANDARD);

    Scorecard card = Scorer.of(model, aggregation(upsideDown))
        .score(Assessment.of(model).answer("a1", 2).answer("b1", 3).build());

    DimensionScore node = card.dimension("a").orElseThrow();
    assertThat(node.findScore()).contains(Score.of(THREE_QUARTERS));
    assertThat(node.range()).isEqualTo(Range.at(THREE_QUARTERS));
    assertThat(card.problems()).isEmpty();

    Scorecard unknown = Scorer.of(model, aggregation(upsideDown))
        .score(
            Assessment.of(model).dontKnow("a1").answer("a2", 3).answer("b1", 3).build());

    assertThat(unknown.dimension("a").orElseThrow().range()).isEqualTo(Range.UNIT);
    assertThat(unknown.problems())
        .containsExactly(
            failed(
                "The aggregation (acme-faulty(share 0.5)) failed at the node (a) with the inputs [[a1 0, a2 1/2], [a1 1, a2 1/2]]: The rule declares MONOTONE, and gives more (1) for the least parts than for the greatest (0)."));
    assertThat(unknown.dimension("b").orElseThrow().findScore()).contains(Score.of(Fraction.HALF));
  }

  @Test
  void aRuleWithoutLawsHasTheWholeRange() {
    Aggregation lawless = new Faulty((Set<Law>) null, parts -> parts.get(0).value());
    Model model = model(new NodeScoring(FAULTY, null, null), Scoring.STANDARD);

    Scorecard card = Scorer.of(model, aggregation(lawless))
        .score(Assessment.of(model).answer("a1", 2).answer("b1", 3).build());

    assertThat(card.dimension("a").orElseThrow().findScore()).contains(Score.of(QUARTER));
    assertThat(card.dimension("a").orElseThrow().range()).isEqualTo(Range.UNIT);
    assertThat(card.problems())
        .containsExactly(
            failed(
                "The aggregation (acme-faulty(share 0.5)) failed at the node (a) with the inputs []: The laws must not be null."));
  }

  private static Arguments aggregating(String fault, Function<List<Part>, Fraction> rule) {
    return Arguments.of(fault, new Faulty(rule, parts -> List.of()));
  }

  private static Arguments contributing(String fault, List<Fraction> contributions) {
    return Arguments.of(fault, new Faulty(parts -> THREE_QUARTERS, parts -> contributions));
  }

  /** An aggregation that passes every check of the model, and fails when it is used. */
  private record Faulty(
      Set<Law> laws,
      Function<List<Part>, Fraction> rule,
      Function<List<Part>, List<Fraction>> contributions)
      implements Aggregation {

    Faulty(
        Function<List<Part>, Fraction> rule, Function<List<Part>, List<Fraction>> contributions) {
      this(EnumSet.noneOf(Law.class), rule, contributions);
    }

    Faulty(Set<Law> laws, Function<List<Part>, Fraction> rule) {
      this(laws, rule, null);
    }

    @Override
    public Fraction aggregate(List<Part> parts) {
      return rule.apply(parts);
    }

    @Override
    public Range range(List<Part> lowest, List<Part> highest) {
      return Range.UNIT;
    }

    @Override
    public List<Fraction> contributions(List<Part> parts, Fraction result) {
      return contributions == null
          ? Aggregation.super.contributions(parts, result)
          : contributions.apply(parts);
    }
  }
}
