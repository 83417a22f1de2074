package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.missing;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static dev.maturity.engine.Fixtures.score;
import static dev.maturity.model.MissingAnswer.BEST;
import static dev.maturity.model.MissingAnswer.EXCLUDE;
import static dev.maturity.model.MissingAnswer.NEUTRAL;
import static dev.maturity.model.MissingAnswer.TARGET;
import static dev.maturity.model.MissingAnswer.WORST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** What a model can make of missing answers instead of leaving them out. */
class MissingPoliciesTest {

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
  void unansweredCanCountAsTheWorst() {
    DimensionScore overall = unanswered(missing(WORST, EXCLUDE, EXCLUDE));

    assertThat(overall.findScore()).contains(Score.of(Fraction.of(3, 5)));
    assertThat(overall.coverage().share()).isEqualTo(Fraction.of(3, 4));
  }

  @Test
  void unansweredCanCountAsTheBest() {
    assertThat(unanswered(missing(BEST, EXCLUDE, EXCLUDE)).findScore())
        .contains(Score.of(Fraction.of(17, 20)));
  }

  @Test
  void unansweredCanCountAsOneHalf() {
    assertThat(unanswered(missing(NEUTRAL, EXCLUDE, EXCLUDE)).findScore())
        .contains(Score.of(Fraction.of(29, 40)));
  }

  @Test
  void eachStateHasAPolicyOfItsOwn() {
    MissingPolicy policy = missing(WORST, BEST, NEUTRAL);
    Model model = four.withScoring(overall(MEAN, BANDS).withMissing(policy));

    Scorecard card = score(
        model,
        answers(model).answer("q1", 80).dontKnow("q3").notApplicable("q4", "").build());

    assertThat(value(card, "q2")).isEqualTo(Fraction.ZERO);
    assertThat(value(card, "q3")).isEqualTo(Fraction.ONE);
    assertThat(value(card, "q4")).isEqualTo(Fraction.HALF);
    // (0.8 + 0 + 1 + 0.5) / 4
    assertThat(card.overall().findScore()).contains(Score.of(Fraction.of(23, 40)));
    assertThat(card.overall().coverage()).isEqualTo(new Coverage(Fraction.of(1, 3), 1, 1, 1, 1));
  }

  @Test
  void anAssumedValueDoesNotNarrowTheRange() {
    DimensionScore overall = unanswered(missing(BEST, EXCLUDE, EXCLUDE));

    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(3, 5), Fraction.of(17, 20)));
  }

  @Test
  void anAssumedValueIsNotTurnedByPolarity() {
    Model model = model(5)
        .criteria(criterion("q1").reversed().build(), criterion("q2").build())
        .scoring(overall(MEAN, BANDS).withMissing(missing(WORST, EXCLUDE, EXCLUDE)))
        .build();

    Scorecard card = score(model, answers(model).answer("q2", 100).build());

    assertThat(value(card, "q1")).isEqualTo(Fraction.ZERO);
  }

  @Test
  void notApplicableCanCountAsTheTarget() {
    Model targets = model(5)
        .criteria(
            criterion("q1").target("0.5").build(),
            criterion("q2").target("0.35").build())
        .scoring(Scoring.STANDARD.withMissing(missing(EXCLUDE, EXCLUDE, TARGET)))
        .build();

    Scorecard card =
        score(targets, answers(targets).answer("q1", 85).notApplicable("q2", "").build());

    assertThat(value(card, "q2")).isEqualTo(Fraction.of(7, 20));
    assertThat(card.overall().findScore()).contains(Score.of(Fraction.of(3, 5)));
    assertThat(card.overall().range()).isEqualTo(Range.at(Fraction.of(3, 5)));
    assertThat(card.overall().coverage().share()).isEqualTo(Fraction.ONE);
  }

  private DimensionScore unanswered(MissingPolicy policy) {
    Model model = four.withScoring(overall(MEAN, BANDS).withMissing(policy));
    return overall(model, answers(model).answer("q1", 80).answer("q2", 60).answer("q3", 100));
  }

  private static Fraction value(Scorecard card, String criterion) {
    return card.criterion(criterion).orElseThrow().value().exact();
  }
}
