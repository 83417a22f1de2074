package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.GATE;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.MIN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static dev.maturity.engine.Fixtures.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** Dimensions inside dimensions, and rules that override others. */
class NestingTest {

  @Test
  void criteriaAndDimensionsStandSideBySide() {
    Model model = model(2)
        .criteria(criterion("q").build())
        .dimensions(Dimension.builder("d", "D")
            .weight("3")
            .criteria(criterion("d1").build(), criterion("d2").build())
            .build())
        .build();

    DimensionScore overall =
        overall(model, answers(model).answer("q", 100).answer("d1", 20).answer("d2", 40));

    // (1 * 1 + 3 * 0.3) / 4
    assertThat(overall.findScore()).contains(Score.of(Fraction.of(19, 40)));
  }

  @Test
  void aDimensionMayOverrideOneRuleAndInheritTheOther() {
    Model model = model(5)
        .dimensions(
            Dimension.builder("a", "A")
                .scoring(new NodeScoring(MIN, null, null))
                .criteria(criterion("a1").build(), criterion("a2").build())
                .build(),
            Dimension.builder("b", "B")
                .criteria(criterion("b1").build(), criterion("b2").build())
                .build())
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, BANDS))
            .withOverall(NodeScoring.of(MEAN, NONE)))
        .build();

    DimensionScore overall = overall(
        model, answers(model).answer("a1", 10).answer("a2", 90).answer("b1", 10).answer("b2", 90));

    assertThat(overall.dimensions())
        .extracting(node -> node.findScore().orElseThrow().exact())
        .containsExactly(Fraction.of(1, 10), Fraction.HALF);
    assertThat(overall.dimensions())
        .extracting(node -> node.level().id())
        .containsExactly("l1", "l3");
    assertThat(overall.findLevel()).isEmpty();
  }

  @Test
  void anOverrideHoldsForItsOwnNodeOnly() {
    Model model = model(2)
        .dimensions(Dimension.builder("outer", "Outer")
            .scoring(NodeScoring.of(MIN, NONE))
            .dimensions(
                Dimension.builder("a", "A")
                    .criteria(criterion("a1").build(), criterion("a2").build())
                    .build(),
                Dimension.builder("b", "B").criteria(criterion("b1").build()).build())
            .build())
        .build();

    DimensionScore overall =
        overall(model, answers(model).answer("a1", 0).answer("a2", 100).answer("b1", 60));

    // The mean of a is 0.5, the min of that and 0.6 is 0.5.
    assertThat(overall.findScore()).contains(Score.of(Fraction.HALF));
  }

  @Test
  void everyDepthThatIsAllowedIsScored() {
    Dimension dimension = Dimension.builder("d" + Limits.DEPTH, "Deepest")
        .criteria(criterion("deep").levels("l2").build())
        .build();
    for (int depth = Limits.DEPTH - 1; depth >= 1; depth--) {
      dimension = Dimension.builder("d" + depth, "Deeper").dimensions(dimension).build();
    }
    Model model = model(2)
        .dimensions(dimension)
        .scoring(Scoring.STANDARD.withDimension(NodeScoring.of(MEAN, GATE)))
        .build();

    Scorecard card = score(model, answers(model).answer("deep", 75).build());

    assertThat(card.overall().allNodes()).hasSize(Limits.DEPTH + 1).allSatisfy(node -> {
      assertThat(node.findScore()).contains(Score.of(Fraction.of(3, 4)));
      assertThat(node.level().id()).isEqualTo("l2");
    });
    assertThat(card.criterion("deep")).isPresent();
  }
}
