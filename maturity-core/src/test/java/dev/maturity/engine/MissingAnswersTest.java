package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static dev.maturity.engine.Fixtures.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Unanswered, don't know and not applicable: what each does to score, coverage, range and level. */
@Tag("E06")
class MissingAnswersTest {

  /** Four criteria of weight 1 and five bands. */
  private final Model four = model(5)
      .criteria(
          criterion("q1").build(),
          criterion("q2").build(),
          criterion("q3").build(),
          criterion("q4").build())
      .scoring(overall(MEAN, BANDS))
      .build();

  @Test
  void unansweredIsNotZero() {
    DimensionScore overall =
        overall(four, answers(four).answer("q1", 80).answer("q2", 60).answer("q3", 100));

    // (0.8 + 0.6 + 1) / 3, not / 4
    assertThat(overall.findScore()).contains(Score.of(Fraction.of(4, 5)));
    assertThat(overall.level().id()).isEqualTo("l5");
  }

  @Test
  void unansweredLowersCoverage() {
    DimensionScore overall =
        overall(four, answers(four).answer("q1", 80).answer("q2", 60).answer("q3", 100));

    assertThat(overall.coverage()).isEqualTo(new Coverage(Fraction.of(3, 4), 3, 0, 1, 0));
    assertThat(overall.derivation().absent())
        .containsExactly(new Absence("q4", Fraction.ONE, Absence.Reason.UNANSWERED));
  }

  @Test
  void dontKnowLowersCoverageAndNothingElse() {
    DimensionScore overall = overall(
        four, answers(four).answer("q1", 80).answer("q2", 60).answer("q3", 100).dontKnow("q4"));

    assertThat(overall.findScore()).contains(Score.of(Fraction.of(4, 5)));
    assertThat(overall.coverage()).isEqualTo(new Coverage(Fraction.of(3, 4), 3, 1, 0, 0));
    assertThat(overall.derivation().absent())
        .containsExactly(new Absence("q4", Fraction.ONE, Absence.Reason.DONT_KNOW));
  }

  @Test
  void notApplicableDoesNotLowerCoverage() {
    DimensionScore overall = overall(
        four,
        answers(four).answer("q1", 80).answer("q2", 60).answer("q3", 100).notApplicable("q4", ""));

    assertThat(overall.findScore()).contains(Score.of(Fraction.of(4, 5)));
    assertThat(overall.coverage()).isEqualTo(new Coverage(Fraction.ONE, 3, 0, 0, 1));
    assertThat(overall.derivation().absent())
        .containsExactly(new Absence("q4", Fraction.ONE, Absence.Reason.NOT_APPLICABLE));
  }

  @Test
  void coverageGoesByWeight() {
    Model model = model(5)
        .criteria(
            criterion("q1").weight("0.15").build(),
            criterion("q2").weight("0.45").build(),
            criterion("q3").weight("0.4").build())
        .scoring(overall(MEAN, BANDS))
        .build();

    DimensionScore overall =
        overall(model, answers(model).answer("q1", 50).dontKnow("q2").notApplicable("q3", ""));

    assertThat(overall.coverage().share()).isEqualTo(Fraction.of(1, 4));
  }

  @Test
  void unansweredDimensionHasNoScore() {
    Model model = model(5)
        .dimensions(
            Dimension.builder("a", "A").criteria(criterion("a1").build()).build(),
            Dimension.builder("b", "B").criteria(criterion("b1").build()).build())
        .scoring(overall(MEAN, BANDS))
        .build();

    Scorecard card = score(model, answers(model).answer("a1", 90).build());

    DimensionScore unanswered = card.dimension("b").orElseThrow();
    assertThat(unanswered.status()).isEqualTo(Status.UNANSWERED);
    assertThat(unanswered.findScore()).isEmpty();
    assertThat(unanswered.range()).isEqualTo(Range.UNIT);
    assertThat(card.overall().findScore()).contains(Score.of(Fraction.of(9, 10)));
    assertThat(card.overall().derivation().absent())
        .containsExactly(new Absence("b", Fraction.ONE, Absence.Reason.UNANSWERED));
  }

  @Test
  void aDimensionThatConcernsNobodyIsLeftOutOfScoreAndCoverage() {
    Model model = model(5)
        .dimensions(
            Dimension.builder("a", "A").criteria(criterion("a1").build()).build(),
            Dimension.builder("b", "B").criteria(criterion("b1").build()).build())
        .scoring(overall(MEAN, BANDS))
        .build();

    Scorecard card =
        score(model, answers(model).answer("a1", 90).notApplicable("b1", "").build());

    DimensionScore without = card.dimension("b").orElseThrow();
    assertThat(without.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(without.findScore()).isEmpty();
    assertThat(without.range()).isNull();
    assertThat(card.overall().coverage().share()).isEqualTo(Fraction.ONE);
    assertThat(card.overall().range()).isEqualTo(Range.at(Fraction.of(9, 10)));
  }

  @Test
  void aDimensionThatConcernsNobodyDoesNotRaiseCoverage() {
    Model model = model(5)
        .dimensions(
            Dimension.builder("a", "A").criteria(criterion("a1").build()).build(),
            Dimension.builder("b", "B").criteria(criterion("b1").build()).build(),
            Dimension.builder("c", "C").criteria(criterion("c1").build()).build())
        .build();

    DimensionScore overall =
        overall(model, answers(model).answer("a1", 90).notApplicable("b1", ""));

    assertThat(overall.coverage()).isEqualTo(new Coverage(Fraction.HALF, 1, 0, 1, 1));
  }

  @Test
  void coverageCountsEveryCriterionHoweverDeep() {
    Model model = model(5)
        .criteria(criterion("q1").build(), criterion("q2").build())
        .dimensions(Dimension.builder("d", "D")
            .criteria(
                criterion("d1").build(),
                criterion("d2").build(),
                criterion("d3").build(),
                criterion("d4").build())
            .build())
        .build();

    DimensionScore overall = overall(
        model,
        answers(model)
            .answer("q1", 10)
            .answer("d1", 10)
            .dontKnow("q2")
            .dontKnow("d2")
            .notApplicable("d3", ""));

    // One of two, and a dimension of weight 1 of which 1/3 is answered: (1 + 1/3) / 3.
    assertThat(overall.coverage()).isEqualTo(new Coverage(Fraction.of(4, 9), 2, 2, 1, 1));
  }

  @Test
  void nothingAnsweredGivesNoScoreAndTheWholeRange() {
    DimensionScore overall = overall(four, answers(four));

    assertThat(overall.status()).isEqualTo(Status.UNANSWERED);
    assertThat(overall.findScore()).isEmpty();
    assertThat(overall.coverage().share()).isEqualTo(Fraction.ZERO);
    assertThat(overall.range()).isEqualTo(Range.UNIT);
    assertThat(overall.levelRange())
        .isEqualTo(new LevelRange(four.levels().get(0), four.levels().get(4)));
  }

  @Test
  void minimumCoverageGivesNoLevelButScoreAndRange() {
    DimensionScore overall = overall(four, answers(four).answer("q1", 80));

    assertThat(overall.status()).isEqualTo(Status.INSUFFICIENT);
    assertThat(overall.findScore()).contains(Score.of(Fraction.of(4, 5)));
    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(1, 5), Fraction.of(19, 20)));
    assertThat(overall.findLevel()).isEmpty();
    assertThat(overall.derivation().comparisons()).isEmpty();
    assertThat(overall.levelRange())
        .isEqualTo(new LevelRange(four.levels().get(1), four.levels().get(4)));
  }

  @Test
  void minimumCoverageExactlyReachedIsEnough() {
    DimensionScore overall = overall(four, answers(four).answer("q1", 80).answer("q2", 80));

    assertThat(overall.coverage().share()).isEqualTo(Fraction.HALF);
    assertThat(overall.status()).isEqualTo(Status.SCORED);
    assertThat(overall.level().id()).isEqualTo("l5");
  }

  @Test
  void minimumCoverageIsComparedExactly() {
    // 0.6 of 0.8 is 3/4, which doubles take for 0.7499999999999999.
    Model model = model(5)
        .criteria(
            criterion("q1").weight("0.3").build(),
            criterion("q2").weight("0.3").build(),
            criterion("q3").weight("0.2").build())
        .scoring(overall(MEAN, BANDS).withMissing(Fixtures.minimumCoverage("0.75")))
        .build();
    Model stricter = model.withScoring(
        model.scoring().withMissing(Fixtures.minimumCoverage("0.750000000000001")));

    assertThat((0.3 + 0.3) / (0.3 + 0.3 + 0.2)).isLessThan(0.75);
    assertThat(overall(model, answers(model).answer("q1", 10).answer("q2", 10)).status())
        .isEqualTo(Status.SCORED);
    assertThat(overall(stricter, answers(stricter).answer("q1", 10).answer("q2", 10))
            .status())
        .isEqualTo(Status.INSUFFICIENT);
  }

  @Test
  void belowTheMinimumCoverageAScoreStandsAndIsSaidToRestOnTooLittle() {
    Model profile = four.withScoring(overall(MEAN, NONE));

    DimensionScore overall = overall(profile, answers(profile).answer("q1", 80));

    assertThat(overall.status()).isEqualTo(Status.INSUFFICIENT);
    assertThat(overall.findScore()).contains(Score.of(Fraction.of(4, 5)));
  }

  @Test
  void theRangeIsWhatUnknownAnswersCouldStillMakeOfTheScore() {
    DimensionScore overall =
        overall(four, answers(four).answer("q1", 80).answer("q2", 60).answer("q3", 100));

    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(3, 5), Fraction.of(17, 20)));
    assertThat(overall.levelRange())
        .isEqualTo(new LevelRange(four.levels().get(3), four.levels().get(4)));
  }

  @Test
  void theRangeOfAnUnknownAnswerIsThatOfItsScaleTurnedByPolarity() {
    OrdinalScale narrow = new OrdinalScale(
        "narrow",
        "",
        1,
        List.of(
            new OrdinalScale.Point("low", "", new BigDecimal("0.2")),
            new OrdinalScale.Point("high", "", new BigDecimal("0.9"))));
    Model model = model(5)
        .scales(narrow)
        .criteria(
            criterion("q1", "narrow").build(),
            criterion("q2", "narrow").reversed().build())
        .build();

    Scorecard card = score(model, answers(model).build());

    assertThat(card.criterion("q1").orElseThrow().range())
        .isEqualTo(new Range(Fraction.of(1, 5), Fraction.of(9, 10)));
    assertThat(card.criterion("q2").orElseThrow().range())
        .isEqualTo(new Range(Fraction.of(1, 10), Fraction.of(4, 5)));
  }

  @Test
  void oneRatingAmongOtherStatesRatesTheCriterion() {
    CriterionScore criterion = of(
        new Answer.DontKnow(),
        new Answer.NotApplicable(),
        new Answer.Rated(BigDecimal.valueOf(75)));

    assertThat(criterion.state()).isEqualTo(CriterionState.RATED);
    assertThat(criterion.value()).isEqualTo(Score.of(Fraction.of(3, 4)));
    assertThat(criterion.panel().responses()).isEqualTo(3);
    assertThat(criterion.panel().ratings()).isEqualTo(1);
  }

  @Test
  void notApplicableToAllIsNotApplicable() {
    assertThat(of(new Answer.NotApplicable(), new Answer.NotApplicable()).state())
        .isEqualTo(CriterionState.NOT_APPLICABLE);
  }

  @Test
  void notApplicableToSomeAndUnknownToOthersIsUnknown() {
    assertThat(of(new Answer.NotApplicable(), new Answer.DontKnow()).state())
        .isEqualTo(CriterionState.DONT_KNOW);
  }

  @Test
  void noResponseIsUnanswered() {
    CriterionScore criterion = of();

    assertThat(criterion.state()).isEqualTo(CriterionState.UNANSWERED);
    assertThat(criterion.value()).isNull();
    assertThat(criterion.panel().agreement()).isNull();
    assertThat(criterion.panel().spread()).isNull();
  }

  /** What raters together say of one criterion, one rater for each answer. */
  private static CriterionScore of(Answer... said) {
    Model model = model(5).criteria(criterion("q").build()).build();
    var answers = answers(model);
    for (int i = 0; i < said.length; i++) {
      answers.rater("r" + i).answer("q", said[i], "");
    }
    return score(model, answers.build()).criterion("q").orElseThrow();
  }
}
