package dev.maturity.lint;

import static dev.maturity.lint.Linted.criterion;
import static dev.maturity.lint.Linted.dimension;
import static dev.maturity.lint.Linted.flat;
import static dev.maturity.lint.Linted.levelled;
import static dev.maturity.lint.Linted.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Anchor;
import dev.maturity.model.Fraction;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Part;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights that change nothing, and weights that outvote all others. */
class IdleWeightTest {

  private static final String COVERAGE_HINT =
      " | Maybe another aggregation was meant; otherwise only the coverage is weighed.";

  @Test
  void weightWithoutAnythingBesideItIsSaid() {
    assertThat(problems(flat().criteria(criterion("a").weight("2").build())))
        .containsExactly(
            "IDLE_WEIGHT /criteria/0/weight: The weight (2) of the criterion (a) changes no score and no level: nothing stands beside it in the overall node. | Maybe it should be left out.");
    assertThat(problems(flat()
            .dimensions(
                dimension("d", criterion("a"), criterion("b")).weight("3").build())))
        .containsExactly(
            "IDLE_WEIGHT /dimensions/0/weight: The weight (3) of the dimension (d) changes no score and no level: nothing stands beside it in the overall node. | Maybe it should be left out.");
  }

  @Test
  void weightsOfAMeanCount() {
    assertThat(problems(
            flat().criteria(criterion("a").weight("2").build(), criterion("b").build())))
        .isEmpty();
  }

  @Test
  void oneIsOneHoweverItIsWritten() {
    assertThat(problems(flat().criteria(criterion("a").weight("1.0").build()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"min", "max"})
  void weightsUnderARuleThatDoesNotLookAtThemAreSaidOnce(String rule) {
    assertThat(problems(flat()
            .scoring(scored(Rule.of(rule)))
            .criteria(
                criterion("a").build(),
                criterion("b").weight("2").build(),
                criterion("c").weight("3").build())))
        .containsExactly(
            "IDLE_WEIGHT /criteria/1/weight: The weights of the criteria (b, c) change no score and no level: the aggregation ("
                + rule
                + ") of the overall node does not look at weights."
                + COVERAGE_HINT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mean", "sum", "median", "geometric-mean", "harmonic-mean"})
  void weightsUnderARuleThatLooksAtThemPass(String rule) {
    assertThat(problems(flat()
            .scoring(scored(Rule.of(rule)))
            .criteria(
                criterion("a").build(),
                criterion("b").weight("2").build(),
                criterion("c").weight("2").build())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rulesWithParameters")
  void rulesWithParametersLookAtWeightsToo(Rule rule) {
    assertThat(problems(flat()
            .scoring(scored(rule))
            .dimensions(
                dimension("d", criterion("a"), criterion("b")).weight("2").build(),
                dimension("e", criterion("c")).build(),
                dimension("f", criterion("g")).build())))
        .isEmpty();
  }

  static List<Rule> rulesWithParameters() {
    return List.of(
        Rule.of("power-mean").with("exponent", -20),
        Rule.of("power-mean").with("exponent", 0.1),
        Rule.of("power-mean").with("exponent", 20),
        Rule.of("trimmed-mean").with("share", 0.25),
        Rule.of("share-at-least").with("threshold", 0.5));
  }

  @Test
  void rulesOfPluginsAreFoundOutByWhatTheyDo() {
    ModelBuilder model = flat()
        .scoring(scored(Rule.of("first")))
        .criteria(criterion("a").weight("2").build(), criterion("b").build());

    assertThat(problems(
            model, with(RuleDefinition.aggregation("first", "The first.", p -> new First(false)))))
        .containsExactly(
            "IDLE_WEIGHT /criteria/0/weight: The weight (2) of the criterion (a) changes no score and no level: the aggregation (first) of the overall node does not look at weights."
                + COVERAGE_HINT);
  }

  @Test
  void ruleThatThrowsOnPartsIsNamed() {
    ModelBuilder model = flat()
        .scoring(scored(Rule.of("first")))
        .criteria(criterion("a").weight("2").build(), criterion("b").build());

    assertThat(problems(
            model, with(RuleDefinition.aggregation("first", "The first.", p -> new First(true)))))
        .containsExactly(
            "(error) RULE_FAILED /scoring/overall/aggregation: The aggregation (first) failed while the model was checked: java.lang.IllegalStateException: heavy.");
  }

  @Test
  void ruleThatThrowsWhileLevelsAreLookedForIsNamed() {
    ModelBuilder model = levelled(Rule.of("bands"))
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("half"), Rule.of("bands"))))
        .criteria(criterion("a").build(), criterion("b").build());

    assertThat(problems(model, with(RuleDefinition.aggregation("half", "Half.", p -> new Half()))))
        .singleElement()
        .asString()
        .startsWith("(error) RULE_FAILED /scoring: The scoring (standard) failed")
        .contains("aggregation (half)");
  }

  @Test
  void gateLooksAtNoWeightsOfDimensions() {
    ModelBuilder model = levelled(Rule.of("gate"))
        .dimensions(
            dimension("d", criterion("a", "middle"), criterion("b", "high"))
                .weight("2")
                .build(),
            dimension("e", criterion("c", "middle")).build());

    assertThat(problems(model)).isEmpty();
    assertThat(problems(model.scoring(
            Scoring.STANDARD.withOverall(NodeScoring.of(Rule.NONE, Rule.of("gate"))))))
        .containsExactly(
            "IDLE_WEIGHT /dimensions/0/weight: The weight (2) of the dimension (d) changes no score and no level: the overall node has no score, and its level rule (gate) does not look at these weights."
                + COVERAGE_HINT);
  }

  @Test
  void weightOfALoneCriterionCountsInTheSetsAbove() {
    assertThat(problems(levelled(Rule.of("gate"))
            .dimensions(
                dimension("d", criterion("a", "middle").weight("2")).build(),
                dimension("e", criterion("b", "middle"), criterion("c", "high")).build())))
        .isEmpty();
  }

  @Test
  void weightOfALevelWithoutOtherCriteriaIsSaid() {
    assertThat(problems(levelled(Rule.of("gate"))
            .criteria(
                criterion("a")
                    .anchors(
                        List.of(Anchor.of("middle"), new Anchor("high", new BigDecimal("0.5"))))
                    .build(),
                criterion("b", "middle").build())))
        .containsExactly(
            "IDLE_WEIGHT /criteria/0/levels/1/weight: Weights in the levels of the criteria (a) change no level: no other criterion counts toward the level, or the level rule does not look at weights. | Maybe they should be left out.");
    assertThat(problems(levelled(Rule.of("gate"))
            .criteria(
                criterion("a")
                    .anchors(
                        List.of(Anchor.of("middle"), new Anchor("high", new BigDecimal("0.5"))))
                    .build(),
                criterion("b", "high").build())))
        .isEmpty();
  }

  @Test
  void dimensionThatOutvotesTheOthersIsSaid() {
    assertThat(problems(three("2.1")))
        .containsExactly(
            "OUTVOTED /dimensions/1/weight: The weight (2.1) of the dimension (e) is larger than all the others in the overall node together (2). | Maybe a digit too many.");
    assertThat(problems(three("2"))).isEmpty();
  }

  private static ModelBuilder three(String weight) {
    return flat()
        .dimensions(
            dimension("d", criterion("a")).build(),
            dimension("e", criterion("b")).weight(weight).build(),
            dimension("f", criterion("c")).build());
  }

  private static Scoring scored(Rule aggregation) {
    return Scoring.STANDARD.withOverall(NodeScoring.of(aggregation, Rule.NONE));
  }

  private static RuleCatalog with(RuleDefinition<?> more) {
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(more);
    return RuleCatalog.of(rules);
  }

  /** The value of the first part; fails on heavy parts if told so. */
  private record First(boolean fails) implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      if (fails && parts.stream().anyMatch(part -> part.weight().compareTo(Fraction.of(9)) > 0)) {
        throw new IllegalStateException("heavy");
      }
      return parts.get(0).value();
    }

    @Override
    public Set<Law> laws() {
      return Set.of(Law.MONOTONE, Law.BOUNDED);
    }
  }

  /** Fails on every value but the ends. */
  private record Half() implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      Fraction least = parts.stream().map(Part::value).reduce(Fraction::min).orElseThrow();
      if (!least.equals(Fraction.ZERO) && !least.equals(Fraction.ONE)) {
        throw new IllegalStateException("between");
      }
      return least;
    }

    @Override
    public Set<Law> laws() {
      return Set.of(Law.MONOTONE, Law.BOUNDED);
    }
  }
}
