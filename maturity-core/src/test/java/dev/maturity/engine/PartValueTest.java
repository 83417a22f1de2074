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
import static dev.maturity.engine.Fixtures.taking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Status;
import org.junit.jupiter.api.Test;

/** What a node takes from the dimensions inside it. */
class PartValueTest {

  @Test
  void theScoreIsTakenUnlessTheModelSaysOtherwise() {
    Model model = model(5)
        .dimensions(dimension("a", "1"), dimension("b", "3"))
        .scoring(Scoring.STANDARD.withDimension(NodeScoring.of(MEAN, BANDS)))
        .build();

    DimensionScore overall = overall(model, answers(model).answer("a1", 20).answer("b1", 60));

    // (1 * 0.2 + 3 * 0.6) / 4
    assertThat(overall.findScore()).contains(Score.of(Fraction.HALF));
    assertThat(overall.bounds()).isEqualTo(Range.UNIT);
  }

  @Test
  void theLevelRankForgetsWhereInItsLevelADimensionStands() {
    DimensionScore overall = taken(PartValue.LEVEL_RANK, MEAN, 39, 60);

    // Ranks 2 and 4.
    assertThat(overall.findScore()).contains(Score.of(Fraction.of(3)));
    assertThat(overall.bounds()).isEqualTo(new Range(Fraction.ONE, Fraction.of(5)));
  }

  @Test
  void thePositionRemembersIt() {
    DimensionScore overall = taken(PartValue.POSITION, MEAN, 30, 60);

    // Positions 2.5 and 4.
    assertThat(overall.findScore()).contains(Score.of(Fraction.of(13, 4)));
    assertThat(overall.bounds()).isEqualTo(new Range(Fraction.ONE, Fraction.of(6)));
  }

  @Test
  void bandsOnPositionsPutAPositionOnItsOwnLevel() {
    assertThat(taken(PartValue.POSITION, MIN, 59, 100).level().id()).isEqualTo("l3");
    assertThat(taken(PartValue.POSITION, MIN, 60, 100).level().id()).isEqualTo("l4");
    assertThat(taken(PartValue.POSITION, MIN, 100, 100).level().id()).isEqualTo("l5");
  }

  @Test
  void theFractionIsHowFarADimensionLiesUpItsOwnRange() {
    Model model = model(5)
        .dimensions(Dimension.builder("outer", "Outer")
            .scoring(taking(PartValue.LEVEL_RANK, MEAN, NONE))
            .dimensions(dimension("a", "1"), dimension("b", "1"))
            .build())
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, BANDS))
            .withOverall(taking(PartValue.FRACTION, MEAN, BANDS)))
        .build();

    DimensionScore overall = overall(model, answers(model).answer("a1", 20).answer("b1", 60));

    // Ranks 2 and 4 have the mean 3, which is half of the way from 1 to 5.
    assertThat(overall.findScore()).contains(Score.of(Fraction.HALF));
    assertThat(overall.bounds()).isEqualTo(Range.UNIT);
  }

  @Test
  void theScoreIsTakenOnTheDimensionsOwnRange() {
    Model model = model(5)
        .dimensions(Dimension.builder("outer", "Outer")
            .scoring(taking(PartValue.LEVEL_RANK, MEAN, NONE))
            .dimensions(dimension("a", "1"), dimension("b", "1"))
            .build())
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, BANDS))
            .withOverall(taking(PartValue.SCORE, MEAN, BANDS)))
        .build();

    DimensionScore overall = overall(model, answers(model).answer("a1", 20).answer("b1", 60));

    assertThat(overall.findScore()).contains(Score.of(Fraction.of(3)));
    assertThat(overall.bounds()).isEqualTo(new Range(Fraction.ONE, Fraction.of(5)));
    // Five bands from 1 to 5 have their cuts at 1.8, 2.6, 3.4 and 4.2.
    assertThat(overall.level().id()).isEqualTo("l3");
  }

  @Test
  void aDimensionWithoutLevelIsAbsentWhereItsLevelIsTaken() {
    Model model = model(5)
        .dimensions(dimension("a", "1"), wide("b"))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, BANDS))
            .withOverall(taking(PartValue.LEVEL_RANK, MEAN, BANDS)))
        .build();

    DimensionScore overall = overall(model, answers(model).answer("a1", 20).answer("b1", 100));

    // One of three answered is too little for a level of b, though b has a score.
    assertThat(overall.dimensions().get(1).findScore()).isPresent();
    assertThat(overall.findScore()).contains(Score.of(Fraction.of(2)));
    assertThat(overall.derivation().absent())
        .containsExactly(new Absence("b", Fraction.ONE, Absence.Reason.NO_RESULT));
  }

  @Test
  void theRangeOfRanksIsThatOfTheLevelsTheDimensionsCanStillReach() {
    Model model = model(5)
        .dimensions(dimension("a", "1"), wide("b"))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, BANDS))
            .withOverall(taking(PartValue.LEVEL_RANK, MEAN, BANDS)))
        .build();

    DimensionScore overall = overall(model, answers(model).answer("a1", 20).answer("b1", 100));

    // a is at 2; b lies from 1/3, which is level 2, to 1, which is level 5.
    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(2), Fraction.of(7, 2)));
  }

  @Test
  void levelsThatNoDimensionHasGiveNoScore() {
    Model model = model(5)
        .dimensions(wide("b"))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, BANDS))
            .withOverall(taking(PartValue.LEVEL_RANK, MEAN, BANDS)))
        .build();

    DimensionScore overall = overall(model, answers(model).answer("b1", 100));

    assertThat(overall.status()).isEqualTo(Status.INSUFFICIENT);
    assertThat(overall.findScore()).isEmpty();
    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(2), Fraction.of(5)));
  }

  @Test
  void aGateCountsTheCriteriaOfAllDimensionsByTheirOwnWeights() {
    Model model = model(2)
        .dimensions(
            Dimension.builder("a", "A")
                .weight("100")
                .criteria(criterion("a1").levels("l2").weight("3").build())
                .build(),
            Dimension.builder("b", "B")
                .criteria(criterion("b1").levels("l2").build())
                .build())
        .scoring(overall(MEAN, GATE))
        .build();

    // 3 of 4 by the weights of the criteria, whatever those of the dimensions.
    assertThat(overall(model, answers(model).answer("a1", 100).answer("b1", 0))
            .level()
            .id())
        .isEqualTo("l2");
    assertThat(overall(model, answers(model).answer("a1", 99).answer("b1", 0))
            .level()
            .id())
        .isEqualTo("l1");
  }

  private static DimensionScore taken(PartValue of, Rule aggregation, int a, int b) {
    Model model = model(5)
        .dimensions(dimension("a", "1"), dimension("b", "1"))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, BANDS))
            .withOverall(taking(of, aggregation, BANDS)))
        .build();
    return overall(model, answers(model).answer("a1", a).answer("b1", b));
  }

  /** A dimension with one criterion. */
  private static Dimension dimension(String id, String weight) {
    return Dimension.builder(id, id)
        .weight(weight)
        .criteria(criterion(id + "1").build())
        .build();
  }

  /** A dimension with three criteria. */
  private static Dimension wide(String id) {
    return Dimension.builder(id, id)
        .criteria(
            criterion(id + "1").build(),
            criterion(id + "2").build(),
            criterion(id + "3").build())
        .build();
  }
}
