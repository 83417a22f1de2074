package dev.maturity.engine;

import static dev.maturity.engine.ChangeScene.TWO;
import static dev.maturity.engine.ChangeScene.flat;
import static dev.maturity.engine.ChangeScene.number;
import static dev.maturity.engine.ChangeScene.part;
import static dev.maturity.engine.ChangeScene.percents;
import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.MIN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static dev.maturity.engine.Fixtures.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rounding;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.DimensionChange;
import dev.maturity.scorecard.PartChange;
import dev.maturity.scorecard.PartChange.Cause;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** What the answers changed, and which cause moved a score by how much. All numbers are worked by hand. */
class ChangeTest {

  @Test
  void aRaisedAnswerMovesTheScoreByItsShare() {
    // (0.2 + 0.6)/2 = 2/5 becomes (0.8 + 0.6)/2 = 7/10: q1 gives 1/10, then 4/10.
    Change change = percents(TWO, 80, 60).minus(percents(TWO, 20, 60));

    assertThat(change.overall().delta().score()).isEqualTo(number(3, 10));
    assertThat(change.overall().parts())
        .containsExactly(
            part("q1", Fraction.of(1, 10), Fraction.of(2, 5), Fraction.of(3, 10), Cause.VALUE),
            part("q2", Fraction.of(3, 10), Fraction.of(3, 10), Fraction.ZERO));
    assertThat(change.overall().rounding()).isNull();
    assertThat(change.overall().criteria()).hasSize(1);
    assertThat(change.criterion("q1").orElseThrow().delta()).isEqualTo(number(3, 5));
    assertThat(change.criterion("q2")).isEmpty();
  }

  @Test
  void theDirectionIsLaterMinusEarlier() {
    Change up = percents(TWO, 80, 60).minus(percents(TWO, 20, 60));
    Change down = percents(TWO, 20, 60).minus(percents(TWO, 80, 60));

    assertThat(up.overall().delta().score()).isEqualTo(number(3, 10));
    assertThat(down.overall().delta().score()).isEqualTo(number(-3, 10));
  }

  @Test
  void levelsAndPositionsHaveDifferencesToo() {
    // Two bands cut at 1/2: 2/5 is 4/5 up the first, 7/10 is 2/5 up the second.
    Change change = percents(TWO, 80, 60).minus(percents(TWO, 20, 60));

    assertThat(change.overall().delta().rank()).isEqualTo(1);
    // 2 2/5 − 1 4/5.
    assertThat(change.overall().delta().position()).isEqualTo(number(3, 5));
    assertThat(change.overall().delta().coverage()).isEqualTo(Score.of(Fraction.ZERO));
    assertThat(change.overall().delta().missing()).isEmpty();
  }

  @Test
  void anAnswerThatBecameUnknownIsNoZeroAndReweighsTheOthers() {
    // (0.2 + 0.6)/2 = 2/5 becomes 0.6 alone: q1 takes its 1/10 away, q2 gives 3/5 for 3/10.
    Change change = percents(TWO, null, 60).minus(percents(TWO, 20, 60));

    assertThat(change.overall().delta().score()).isEqualTo(number(1, 5));
    assertThat(change.overall().delta().coverage()).isEqualTo(number(-1, 2));
    assertThat(change.overall().parts())
        .containsExactly(
            part("q1", Fraction.of(1, 10), null, Fraction.of(-1, 10), Cause.BECAME_UNKNOWN),
            part(
                "q2",
                Fraction.of(3, 10),
                Fraction.of(3, 5),
                Fraction.of(3, 10),
                Cause.OTHER_PARTS));
    assertThat(change.criterion("q1").orElseThrow().delta()).isNull();
  }

  @Test
  void whatBecameKnownOrNotApplicableSaysSo() {
    Scorecard earlier = score(TWO, answers(TWO).answer("q2", 60).build());
    Scorecard later =
        score(TWO, answers(TWO).answer("q1", 20).notApplicable("q2", "-").build());

    assertThat(later.minus(earlier).overall().parts())
        .containsExactly(
            part("q1", null, Fraction.of(1, 5), Fraction.of(1, 5), Cause.BECAME_KNOWN),
            part("q2", Fraction.of(3, 5), null, Fraction.of(-3, 5), Cause.BECAME_NOT_APPLICABLE));
  }

  @Test
  void byPolicyAnUnknownAnswerContributesAndStillBecomesKnown() {
    Model model = flat(
        "1",
        overall(MEAN, NONE)
            .withMissing(Fixtures.missing(
                MissingAnswer.WORST, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE)),
        criterion("q1"),
        criterion("q2"));

    assertThat(percents(model, 0, 60).minus(percents(model, null, 60)).overall().parts())
        .containsExactly(
            part("q1", Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Cause.BECAME_KNOWN),
            part("q2", Fraction.of(3, 10), Fraction.of(3, 10), Fraction.ZERO));
  }

  @Test
  void aScoreThatWasNotThereHasNoDifference() {
    Change change = percents(TWO, 20, 60).minus(percents(TWO, null, null));

    DimensionChange.Delta delta = change.overall().delta();
    assertThat(delta.score()).isNull();
    assertThat(delta.rank()).isNull();
    assertThat(delta.position()).isNull();
    assertThat(delta.coverage()).isEqualTo(Score.of(Fraction.ONE));
    assertThat(delta.missing())
        .containsExactly(
            "No difference of scores, since there is none earlier (nothing answered).",
            "No difference of levels, since there is none earlier (nothing answered).");
    assertThat(change.overall().parts()).extracting(PartChange::delta).containsExactly(null, null);
  }

  @Test
  void aScoreWithoutALevelHasADifferenceAndTheLevelHasNone() {
    Model model =
        flat("1", overall(MEAN, BANDS), criterion("q1"), criterion("q2").weight("2"));

    // 1 of 3 of the weight is answered later: less than the half that a level needs.
    Change change = percents(model, 20, null).minus(percents(model, 20, 50));

    // 1/5 − (1/5 + 2 · 1/2)/3 = 1/5 − 2/5.
    assertThat(change.overall().delta().score()).isEqualTo(number(-1, 5));
    assertThat(change.overall().delta().rank()).isNull();
    assertThat(change.overall().delta().missing())
        .containsExactly(
            "No difference of levels, since there is none later (too little answered).");
  }

  @Test
  void whatRoundingAddsStandsBesideTheParts() {
    Model rounded = flat("1", roundedDown(), criterion("q1"), criterion("q2"));

    // (0.24 + 0.6)/2 = 0.42 is cut to 0.4, (0.5 + 0.6)/2 = 0.55 to 0.5.
    Change change = percents(rounded, 50, 60).minus(percents(rounded, 24, 60));

    assertThat(change.overall().delta().score()).isEqualTo(number(1, 10));
    assertThat(change.overall().parts().get(0).delta()).isEqualTo(Fraction.of(13, 100));
    // −0.05 − (−0.02).
    assertThat(change.overall().rounding()).isEqualTo(Fraction.of(-3, 100));
  }

  @Test
  void partsOfANodeWithoutAScoreStillSayWhatChanged() {
    Model axes = flat("1", overall(NONE, NONE), criterion("q1"), criterion("q2"));

    Change change = percents(axes, 80, 60).minus(percents(axes, 20, 60));

    assertThat(change.overall().delta().missing()).isEmpty();
    assertThat(change.overall().parts())
        .containsExactly(part("q1", null, null, null, Cause.VALUE), part("q2", null, null, null));
    assertThat(change.isUnchanged()).isFalse();
  }

  @Test
  void theBindingPartOfALeastMayBecomeAnother() {
    Model least = flat("1", overall(MIN, NONE), criterion("q1"), criterion("q2"));

    // 1/5 was due to q1; later 3/5 is due to q2, about which nothing changed.
    Change change = percents(least, 80, 60).minus(percents(least, 20, 60));

    assertThat(change.overall().parts())
        .containsExactly(
            part("q1", Fraction.of(1, 5), Fraction.ZERO, Fraction.of(-1, 5), Cause.VALUE),
            part("q2", Fraction.ZERO, Fraction.of(3, 5), Fraction.of(3, 5), Cause.OTHER_PARTS));
  }

  @Test
  void theSameScorecardTwiceHasNoChange() {
    Scorecard card = percents(TWO, 20, 60);

    Change change = card.minus(card);

    assertThat(change.isUnchanged()).isTrue();
    assertThat(change.warnings()).isEmpty();
    assertThat(change.overall().delta().score()).isEqualTo(Score.of(Fraction.ZERO));
    assertThat(change.overall().criteria()).isEmpty();
  }

  private static Scoring roundedDown() {
    return Scoring.STANDARD.withOverall(
        NodeScoring.of(MEAN, NONE).withRounding(new Rounding(Rounding.Mode.DOWN, 1)));
  }
}
