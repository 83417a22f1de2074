package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.GATE;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Status;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Nodes for which a model declines a score, a level or both. */
class DeclinedResultsTest {

  /** Two axes, each with a score and bands, and nothing that merges them. */
  private final Model axes = model(3)
      .dimensions(
          Dimension.builder("a", "A").criteria(criterion("a1").build()).build(),
          Dimension.builder("b", "B").criteria(criterion("b1").build()).build())
      .scoring(Scoring.STANDARD
          .withDimension(NodeScoring.of(MEAN, BANDS))
          .withOverall(NodeScoring.of(NONE, NONE)))
      .build();

  /** Gates at every node, and scores at none. */
  private final Model gatesOnly = model(3)
      .dimensions(
          Dimension.builder("a", "A")
              .criteria(criterion("a1").levels("l2").build())
              .build(),
          Dimension.builder("b", "B")
              .criteria(criterion("b1").levels("l3").build())
              .build())
      .scoring(Scoring.STANDARD.withDimension(NodeScoring.of(NONE, GATE)))
      .build();

  @Test
  void aDeclinedOverallScoreIsNotMissing() {
    DimensionScore overall = overall(axes, answers(axes).answer("a1", 50).answer("b1", 100));

    assertThat(overall.status()).isEqualTo(Status.NOT_SCORED);
    assertThat(overall.findScore()).isEmpty();
    assertThat(overall.range()).isNull();
    assertThat(overall.derivation().contributions()).isEmpty();
    assertThat(overall.derivation().absent()).isEmpty();
  }

  @Test
  void theDimensionsOfADeclinedOverallScoreHaveTheirs() {
    DimensionScore overall = overall(axes, answers(axes).answer("a1", 50).answer("b1", 100));

    assertThat(overall.dimensions())
        .extracting(DimensionScore::findScore)
        .extracting(score -> score.map(Score::exact).orElseThrow())
        .containsExactly(Fraction.HALF, Fraction.ONE);
    assertThat(overall.dimensions())
        .extracting(node -> node.level().id())
        .containsExactly("l2", "l3");
  }

  @Test
  void aDeclinedLevelIsNotMissing() {
    Model model =
        model(3).criteria(criterion("q").build()).scoring(overall(MEAN, NONE)).build();

    DimensionScore overall = overall(model, answers(model).answer("q", 50));

    assertThat(overall.status()).isEqualTo(Status.SCORED);
    assertThat(overall.findScore()).contains(Score.of(Fraction.HALF));
    assertThat(overall.findLevel()).isEmpty();
    assertThat(overall.levelRange()).isNull();
    assertThat(overall.derivation().sets()).isEmpty();
    assertThat(overall.derivation().comparisons()).isEmpty();
  }

  @Test
  void askingForALevelThatIsNotThereSaysWhyThereIsNone() {
    Model model =
        model(3).criteria(criterion("q").build()).scoring(overall(MEAN, BANDS)).build();
    DimensionScore unanswered = overall(model, answers(model));

    assertThatThrownBy(unanswered::level)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("""
            The node (overall) has no level: its status is nothing answered and its coverage 0 % (0 of 1 answered).
            Maybe ask findLevel().""");
  }

  @Test
  void aGateNeedsNoScore() {
    Model model = model(3)
        .criteria(criterion("q").levels("l2").build())
        .scoring(overall(NONE, GATE))
        .build();

    DimensionScore overall = overall(model, answers(model).answer("q", 75));

    assertThat(overall.status()).isEqualTo(Status.NOT_SCORED);
    assertThat(overall.level().id()).isEqualTo("l3");
  }

  @Test
  void aGateAboveDimensionsWithoutScoresHasALevel() {
    DimensionScore overall =
        overall(gatesOnly, answers(gatesOnly).answer("a1", 80).answer("b1", 30));

    assertThat(overall.status()).isEqualTo(Status.NOT_SCORED);
    assertThat(overall.level().id()).isEqualTo("l2");
    // 2 + 0.3 over 0.75
    assertThat(overall.placement().position().exact()).isEqualTo(Fraction.of(12, 5));
  }

  @Test
  void aGateAboveDimensionsWithoutScoresHasARangeOfLevels() {
    DimensionScore overall = overall(gatesOnly, answers(gatesOnly).answer("a1", 80));

    assertThat(overall.levelRange())
        .isEqualTo(new LevelRange(gatesOnly.levels().get(1), gatesOnly.levels().get(2)));
    assertThat(overall.level().id()).isEqualTo("l2");
  }

  @Test
  void aGateAboveDimensionsWithoutScoresNeedsCoverage() {
    Model strict =
        gatesOnly.withScoring(gatesOnly.scoring().withMissing(Fixtures.minimumCoverage("0.51")));

    DimensionScore overall = overall(strict, answers(strict).answer("a1", 80));

    assertThat(overall.status()).isEqualTo(Status.INSUFFICIENT);
    assertThat(overall.findLevel()).isEmpty();
  }

  @Test
  void aNodeWithoutScoreInWhichNothingIsAnsweredIsUnanswered() {
    assertThat(overall(gatesOnly, answers(gatesOnly)).status()).isEqualTo(Status.UNANSWERED);
    assertThat(overall(axes, answers(axes)).status()).isEqualTo(Status.UNANSWERED);
  }

  @Test
  void aNodeWithoutScoreThatConcernsNobodyIsNotApplicable() {
    DimensionScore overall =
        overall(gatesOnly, answers(gatesOnly).notApplicable("a1", "").notApplicable("b1", ""));

    assertThat(overall.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(overall.findLevel()).isEmpty();
    assertThat(overall.levelRange()).isNull();
  }
}
