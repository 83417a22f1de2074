package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.DIRECT;
import static dev.maturity.engine.Fixtures.GATE;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static dev.maturity.engine.Fixtures.score;
import static dev.maturity.engine.Fixtures.taking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples 1 to 6 that were published with the inventory of models (its section 3.10), and what follows from
 * them by hand: positions, and levels that are ahead.
 */
class GoldenNumbersTest {

  private static final OrdinalScale STAGE =
      OrdinalScale.of("stage-5", 1, "investigate", "initiate", "mobilize", "scale", "embed");

  /** Ratings 4, 3, 3, 2, 1, 1: mean rank 14/6 = 7/3, which is 1/3 of the way from 1 to 5. */
  @ParameterizedTest(name = "by the {0} of the dimensions the score is {1}")
  @CsvSource({"FRACTION, 1/3", "LEVEL_RANK, 7/3"})
  void example1RanksOfSixCompetenciesGiveTheSecondLevel(PartValue of, String score) {
    String[] ids = {"lead", "enlighten", "activate", "respond", "realize", "disrupt"};
    int[] ratings = {4, 3, 3, 2, 1, 1};
    List<Dimension> competencies = new ArrayList<>();
    for (String id : ids) {
      competencies.add(Dimension.builder(id, id)
          .criteria(criterion("rate." + id, STAGE.id()).build())
          .build());
    }
    Model model = model(5)
        .scales(STAGE)
        .dimensions(competencies.toArray(Dimension[]::new))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, DIRECT))
            .withOverall(taking(of, MEAN, BANDS)))
        .build();
    AssessmentBuilder answers = answers(model);
    for (int i = 0; i < ids.length; i++) {
      answers.answer("rate." + ids[i], ratings[i]);
    }

    Scorecard card = score(model, answers.build());

    assertThat(exactScore(card.overall())).isEqualTo(Fraction.parse(score));
    assertThat(rank(card.overall())).isEqualTo(2);
    assertThat(card.overall().dimensions())
        .extracting(GoldenNumbersTest::rank)
        .containsExactly(4, 3, 3, 2, 1, 1);
  }

  /** Ratings 1, 2, 2, 2, 3, 3, 5: median 2, variance 68/49, agreement 1 − 17/49. */
  @Test
  void example2SevenRatersAgreeByThirtyTwoFortyNinths() {
    Model model = model(5)
        .scales(STAGE)
        .criteria(criterion("respond", STAGE.id()).build())
        .scoring(overall(MEAN, DIRECT))
        .build();
    AssessmentBuilder answers = answers(model);
    int[] ratings = {5, 2, 3, 1, 2, 3, 2};
    for (int i = 0; i < ratings.length; i++) {
      answers.rater("r" + i).answer("respond", ratings[i]);
    }

    Scorecard card = score(model, answers.build());

    CriterionScore respond = card.criterion("respond").orElseThrow();
    assertThat(card.raters()).isEqualTo(7);
    assertThat(rank(card.overall())).isEqualTo(2);
    assertThat(respond.value().exact()).isEqualTo(Fraction.of(1, 4));
    assertThat(respond.panel().ratings()).isEqualTo(7);
    assertThat(respond.panel().agreement().exact()).isEqualTo(Fraction.of(32, 49));
    assertThat(respond.panel().spread().exact()).isEqualTo(Fraction.ONE);
    assertThat(List.copyOf(respond.panel().histogram().entrySet()))
        .extracting(entry -> entry.getKey() + " " + entry.getValue())
        .containsExactly("investigate 1", "initiate 3", "mobilize 2", "embed 1");
  }

  /** Symptoms absent: sat 1. Stage 2 all 4: sat 1. Stage 3 on average ½: 2 + (½ ÷ ¾) = 2⅔. */
  @Test
  void example3StageTwoIsAttainedWithTwoThirdsOfTheWayToStageThree() {
    Model model = fiveStages();

    DimensionScore overall = overall(model, stages(model, "no", "no", "no"));

    Placement placement = placement(overall);
    assertThat(placement.rank()).isEqualTo(2);
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(8, 3));
    assertThat(placement.ahead()).isEmpty();
  }

  /** One symptom of three present: 2/3 < ¾, so the floor, at 1 + (2/3 ÷ 3/4); stage 2 is met all the same. */
  @Test
  void example3ASymptomKeepsAtTheFloorWithStageTwoAhead() {
    Model model = fiveStages();

    DimensionScore overall = overall(model, stages(model, "no", "yes", "no"));

    Placement placement = placement(overall);
    assertThat(placement.rank()).isEqualTo(1);
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(17, 9));
    assertThat(placement.ahead()).containsExactly("l2");
  }

  @ParameterizedTest(name = "pillar {0}: {1}, band {2}, at {3}")
  @CsvSource({
    // (5/8 − 3/5) ÷ 1/5 = 1/8, and so on
    "p1, 5/8, 4, 33/8",
    "p2, 7/12, 3, 47/12",
    "p3, 3/8, 2, 23/8",
    "p4, 1/2, 3, 7/2",
    "p5, 1/3, 2, 8/3",
    "p6, 3/8, 2, 23/8",
    "overall, 67/144, 3, 479/144"
  })
  void example4PillarsAreScoredOneByOneAndThenTogether(
      String id, String score, int band, String position) {
    Model model = pillars(true);

    DimensionScore node =
        score(model, pillarAnswers(model).build()).dimension(id).orElseThrow();

    assertThat(exactScore(node)).isEqualTo(Fraction.parse(score));
    assertThat(rank(node)).isEqualTo(band);
    assertThat(placement(node).position().exact()).isEqualTo(Fraction.parse(position));
  }

  @Test
  void example4TheWeakestPillarIsTheFifth() {
    Model model = pillars(true);

    DimensionScore overall = overall(model, pillarAnswers(model));

    assertThat(overall.dimensions().stream()
            .min(Comparator.comparing(GoldenNumbersTest::exactScore))
            .map(DimensionScore::id))
        .contains("p5");
  }

  @Test
  void example4TheFlatMeanOfAllAnswersIsAnotherNumber() {
    Model model = pillars(false);

    DimensionScore overall = overall(model, pillarAnswers(model));

    assertThat(exactScore(overall)).isEqualTo(Fraction.of(39, 84));
    assertThat(rank(overall)).isEqualTo(3);
  }

  /** Operational 4, 3, 4 is 11/12 and high; strategic 1, 2, 1, 0, 1 is 1/4 and low. The axes are never merged. */
  @Test
  void example5TwoAxesStayApart() {
    Dimension operational = pillar("op", 3);
    Dimension strategic = pillar("st", 5);
    Model model = model(2)
        .dimensions(operational, strategic)
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, BANDS.with("cuts", List.of(new BigDecimal("0.5")))))
            .withOverall(NodeScoring.of(NONE, NONE)))
        .build();
    AssessmentBuilder answers = answers(model);
    answerAll(answers, "op", 4, 3, 4);
    answerAll(answers, "st", 1, 2, 1, 0, 1);

    Scorecard card = score(model, answers.build());

    DimensionScore op = card.dimension("op").orElseThrow();
    DimensionScore st = card.dimension("st").orElseThrow();
    assertThat(exactScore(op)).isEqualTo(Fraction.of(11, 12));
    assertThat(exactScore(st)).isEqualTo(Fraction.of(1, 4));
    assertThat(exactScore(op).minus(exactScore(st))).isEqualTo(Fraction.of(2, 3));
    assertThat(op.level().id()).isEqualTo("l2");
    assertThat(st.level().id()).isEqualTo("l1");
    assertThat(card.overall().status()).isEqualTo(Status.NOT_SCORED);
    assertThat(card.overall().findScore()).isEmpty();
    assertThat(card.overall().findLevel()).isEmpty();
  }

  @ParameterizedTest(name = "a score of exactly {0} % is level {1}")
  @CsvSource({"0, 1", "20, 2", "40, 3", "60, 4", "80, 5", "100, 5"})
  void example6AScoreOnABoundaryIsInTheUpperBand(int percent, int rank) {
    Model model =
        model(5).criteria(criterion("q").build()).scoring(overall(MEAN, BANDS)).build();

    assertThat(rank(overall(model, answers(model).answer("q", percent)))).isEqualTo(rank);
  }

  /** 0.0125 + 0.0625 + 0.525 = 0.6, which doubles sum to 0.5999999999999999. */
  @Test
  void example6TheBoundaryIsReachedByAWeightedMeanAsWell() {
    Model model = model(5)
        .criteria(
            criterion("q1").weight("0.05").build(),
            criterion("q2").weight("0.25").build(),
            criterion("q3").weight("0.7").build())
        .scoring(overall(MEAN, BANDS))
        .build();

    DimensionScore overall =
        overall(model, answers(model).answer("q1", 25).answer("q2", 25).answer("q3", 75));

    assertThat(0.05 * 0.25 + 0.25 * 0.25 + 0.7 * 0.75).isLessThan(0.6);
    assertThat(exactScore(overall)).isEqualTo(Fraction.of(3, 5));
    assertThat(rank(overall)).isEqualTo(4);
    assertThat(placement(overall).position().exact()).isEqualTo(Fraction.of(4));
  }

  /** Three symptoms at stage 1, three criteria at stages 2, 4 and 5, six at stage 3; threshold ¾. */
  private static Model fiveStages() {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      criteria.add(criterion("i1." + i, "yes-no").reversed().levels("l1").build());
    }
    int[] counts = {3, 6, 3, 3};
    for (int stage = 2; stage <= 5; stage++) {
      for (int i = 1; i <= counts[stage - 2]; i++) {
        criteria.add(criterion("i%d.%d".formatted(stage, i), "adoption-5")
            .levels("l" + stage)
            .build());
      }
    }
    return model(5)
        .criteria(criteria.toArray(Criterion[]::new))
        .scoring(overall(MEAN, GATE.with("threshold", new BigDecimal("0.75"))))
        .build();
  }

  private static AssessmentBuilder stages(Model model, String... symptoms) {
    AssessmentBuilder answers = answers(model);
    for (int i = 0; i < symptoms.length; i++) {
      answers.answer("i1." + (i + 1), symptoms[i]);
    }
    answerAll(answers, "i2", 4, 4, 4);
    answerAll(answers, "i3", 4, 0, 1, 3, 2, 2);
    answerAll(answers, "i4", 0, 0, 0);
    answerAll(answers, "i5", 0, 1, 0);
    return answers;
  }

  private static Model pillars(boolean asDimensions) {
    int[] counts = {4, 3, 4, 3, 3, 4};
    List<Dimension> dimensions = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      dimensions.add(pillar("p" + (i + 1), counts[i]));
    }
    Scoring scoring = Scoring.STANDARD.withDimension(NodeScoring.of(MEAN, BANDS));
    return asDimensions
        ? model(5)
            .dimensions(dimensions.toArray(Dimension[]::new))
            .scoring(scoring)
            .build()
        : model(5)
            .criteria(dimensions.stream()
                .flatMap(dimension -> dimension.criteria().stream())
                .toArray(Criterion[]::new))
            .scoring(scoring)
            .build();
  }

  private static Dimension pillar(String id, int criteria) {
    Dimension.Builder pillar = Dimension.builder(id, id);
    for (int i = 1; i <= criteria; i++) {
      pillar.criteria(criterion(id + "." + i, "adoption-5").build());
    }
    return pillar.build();
  }

  private static AssessmentBuilder pillarAnswers(Model model) {
    AssessmentBuilder answers = answers(model);
    answerAll(answers, "p1", 3, 2, 3, 2);
    answerAll(answers, "p2", 3, 3, 1);
    answerAll(answers, "p3", 2, 1, 2, 1);
    answerAll(answers, "p4", 2, 1, 3);
    answerAll(answers, "p5", 1, 2, 1);
    answerAll(answers, "p6", 3, 2, 1, 0);
    return answers;
  }

  private static void answerAll(AssessmentBuilder answers, String prefix, int... values) {
    for (int i = 0; i < values.length; i++) {
      answers.answer(prefix + "." + (i + 1), values[i]);
    }
  }

  private static Fraction exactScore(DimensionScore node) {
    return node.findScore().orElseThrow().exact();
  }

  private static Placement placement(DimensionScore node) {
    assertThat(node.placement()).isNotNull();
    return node.placement();
  }

  private static int rank(DimensionScore node) {
    return placement(node).rank();
  }
}
