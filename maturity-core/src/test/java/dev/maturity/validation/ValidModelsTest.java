package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.FIVE;
import static dev.maturity.validation.SmallModel.bare;
import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.cuts;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.flat;
import static dev.maturity.validation.SmallModel.levelled;
import static dev.maturity.validation.SmallModel.overall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.Limits;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Provenance;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models at the edge of what is allowed: they have no problems. */
class ValidModelsTest {

  private static final Rule MEAN = Rule.of("mean");

  @Test
  void modelWithoutLevelsAndDimensionsIsValid() {
    assertValid(flat());
  }

  @Test
  void modelWithLevelsIsValid() {
    assertValid(levelled());
  }

  @Test
  void twoLevelsAreEnough() {
    assertValid(bare()
        .levels(Level.of("no", "No"), Level.of("yes", "Yes"))
        .scales(FIVE)
        .criteria(criterion("q1").levels("yes").build())
        .scoring(overall(Rule.of("gate"))));
  }

  @Test
  void twentyLevelsAreNotTooMany() {
    ModelBuilder model =
        bare().scales(FIVE).criteria(criterion("q1").build()).scoring(overall(Rule.of("bands")));
    for (int rank = 1; rank <= 20; rank++) {
      model.levels(Level.of("level-" + rank, "Level " + rank));
    }
    assertValid(model);
  }

  @Test
  void dimensionsMayBeNestedToTheLimit() {
    assertThat(Limits.DEPTH).isEqualTo(100);
    assertValid(flat().dimensions(nested(100)));
  }

  @Test
  void deeperDimensionsAreOneProblemAtTheFirst() {
    Model model = flat()
        .dimensions(nested(200))
        .prerequisites(new Prerequisite("d200", "d1", ""))
        .flags(new Flag("f", "Beware.", List.of("in-d200"), ""))
        .build();

    assertThat(Shown.problemsOf(model))
        .containsExactly(
            "TOO_LARGE /dimensions/0" + "/dimensions/0".repeat(100)
                + ": The dimension (d101) must not be nested deeper than 100 dimensions; what is in it has not been checked.");
  }

  @Test
  void bottomlessNestingDoesNotOverflowTheStack() {
    assertThat(Shown.problemsOf(flat().dimensions(nested(20_000)).build())).hasSize(1);
  }

  @Test
  void longestTextsAreValid() {
    String id = "i".repeat(Limits.ID);
    String name = "n".repeat(Limits.NAME);
    String text = "t".repeat(Limits.TEXT);
    Criterion criterion = Criterion.builder(id, text, id)
        .help(text)
        .levels(id)
        .theme(name)
        .tags(name)
        .weight("999999999999999.999999999999999")
        .from(Provenance.LISTED, new Citation(id, name))
        .target("0.000000000000001")
        .build();
    assertValid(Model.builder(id, "v".repeat(Limits.ID), name)
        .description(text)
        .attribution(text)
        .sources(new Source(id, text, name, text, name, text))
        .levels(new Level(id, name, text, name, List.of(name), text, text), Level.of("top", "Top"))
        .scales(OrdinalScale.of(id, -1000, name, "other"))
        .criteria(criterion)
        .scoring(
            new Scoring(id, name, text, null, null, null, NodeScoring.of(MEAN, Rule.of("gate"))))
        .labelSets(
            new LabelSet(id, name, name, Map.of(id, name, "criteria/" + id + "/statement", text)))
        .flags(new Flag("f".repeat(Limits.ID), text, List.of(id), text)));
  }

  @Test
  void everyScaleAndPolicyIsValid() {
    assertValid(flat()
        .scales(
            new YesNoScale("yes-no", ""),
            new NumberScale("hours", "", BigDecimal.ZERO, new BigDecimal("24"), "h"),
            new PercentageScale("share", ""),
            new CountScale("workarounds", "", 1))
        .dimensions(dimension("d")
            .criteria(
                Criterion.builder("a", "Is it so?", "yes-no")
                    .reversed()
                    .target("1")
                    .build(),
                Criterion.builder("b", "How long?", "hours").target("0").build(),
                Criterion.builder("c", "How much?", "share").target("0.5").build(),
                Criterion.builder("d2", "How many?", "workarounds")
                    .target("0.25")
                    .build())
            .build())
        .criteria(criterion("q2").target("1").build())
        .alternatives(new Scoring(
            "other",
            "",
            "",
            new MissingPolicy(
                MissingAnswer.WORST, MissingAnswer.BEST, MissingAnswer.NEUTRAL, BigDecimal.ONE),
            null,
            null,
            null)));
  }

  @Test
  void cutPointsAreMeasuredOnTheNodesOwnRange() {
    // Two dimensions of ranks 1 to 3 and no criterion beside them: the overall mean lies in [1, 3].
    assertValid(ranked().scoring(ranks(cuts("1.5", "3"))));
    assertThat(Shown.problemsOf(ranked().scoring(ranks(cuts("1", "3.01"))).build()))
        .hasSize(2);
  }

  @Test
  void overallNodeMayDeclineScoreAndLevelOverIndependentAxes() {
    assertValid(ranked()
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, Rule.of("bands")))
            .withOverall(NodeScoring.of(Rule.NONE, Rule.NONE))));
  }

  @Test
  void criterionMayCountTowardSeveralLevelsWithWeights() {
    assertValid(levelled()
        .criteria(criterion("q2")
            .anchors(List.of(Anchor.of("low"), new Anchor("high", new BigDecimal("0.5"))))
            .build()));
  }

  private static ModelBuilder ranked() {
    return bare()
        .levels(Level.of("low", "Low"), Level.of("middle", "Middle"), Level.of("high", "High"))
        .scales(FIVE)
        .dimensions(
            dimension("a", criterion("q1")).build(),
            dimension("b", criterion("q2")).build());
  }

  private static Scoring ranks(Rule level) {
    return Scoring.STANDARD
        .withDimension(NodeScoring.of(MEAN, Rule.of("bands")))
        .withOverall(new NodeScoring(MEAN, PartValue.LEVEL_RANK, level));
  }

  /** Dimensions d1, d2, … one in the other, each with a criterion. */
  private static Dimension nested(int depth) {
    Dimension inner = dimension("d" + depth, criterion("in-d" + depth)).build();
    for (int i = depth - 1; i > 0; i--) {
      inner = dimension("d" + i, criterion("in-d" + i)).dimensions(inner).build();
    }
    return inner;
  }

  private static void assertValid(ModelBuilder model) {
    assertThat(Shown.problemsOf(model.build())).isEmpty();
  }
}
