package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.MEAN;
import static dev.maturity.bulk.Fixtures.bulk;
import static dev.maturity.bulk.Fixtures.criterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.maturity.bulk.LevelSummary.LevelCount;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Status;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A model of two dimensions by hand: a of a1 and a2, which weighs twice, and b of b1, three times as heavy as a. */
class ScoreTableTest {

  private static final Model MODEL = Fixtures.model(2)
      .dimensions(
          Dimension.builder("a", "A")
              .criteria(
                  criterion("a1", FIVE.id()).build(),
                  criterion("a2", FIVE.id()).weight("2").build())
              .build(),
          Dimension.builder("b", "B")
              .weight("3")
              .criteria(criterion("b1", FIVE.id()).build())
              .build())
      .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(MEAN, Rule.of("bands"))))
      .build();

  private static final AnswerTable ANSWERS = AnswerTable.builder(MODEL)
      .assessment("one")
      .attribute("region", "north")
      // a = (1 + 2 × ½)/3 = 2/3; b = ¼; overall = (2/3 + 3 × ¼)/4 = 17/48.
      .answerCode(0, 5)
      .answerCode(1, 3)
      .answerCode(2, 2)
      .assessment("two")
      .attribute("region", "south")
      // a rests on a1 alone: 1/3 of it; b is not applicable: overall = ¾, of which 1/3 is answered.
      .answerCode(0, 4)
      .answerCode(2, AnswerTable.NOT_APPLICABLE)
      .assessment("three")
      .attribute("region", "north")
      // Nothing is known.
      .answerCode(0, AnswerTable.DONT_KNOW)
      .assessment("four")
      // a = (1 + 2)/3; b = 1.
      .answerCode(0, 5)
      .answerCode(1, 5)
      .answerCode(2, 5)
      .build();

  private static final ScoreTable SCORES = bulk(MODEL).score(ANSWERS);

  @Test
  void scoresAreThoseByHand() {
    assertThat(SCORES.nodes()).containsExactly("overall", "a", "b");
    assertThat(SCORES.scores(1)).containsExactly(2 / 3.0, 0.75, Double.NaN, 1);
    assertThat(SCORES.scores(2)).containsExactly(0.25, Double.NaN, Double.NaN, 1);
    assertThat(SCORES.scores(0)).containsExactly(17 / 48.0, 0.75, Double.NaN, 1);
  }

  @Test
  void saysWhoseScoresItHas() {
    assertThat(SCORES).hasToString("scores of 4 assessments of test 1");
  }

  @Test
  void coverageIsThatByHand() {
    assertThat(SCORES.coverage(1, 1)).isEqualTo(1 / 3.0);
    assertThat(SCORES.coverage(1, 0)).isEqualTo(1 / 3.0);
    // Nothing applies, so nothing is missing.
    assertThat(SCORES.coverage(1, 2)).isEqualTo(1);
    assertThat(SCORES.coverage(2, 0)).isZero();
    assertThat(SCORES.coverage(3, 0)).isEqualTo(1);
  }

  @Test
  void levelsArePlacedOnlyWhereEnoughIsAnswered() {
    // 17/48 lies below ½, in the lower of two bands, 34/48 up.
    assertThat(SCORES.rank(0, 0)).isEqualTo(1);
    assertThat(SCORES.level(0, 0).orElseThrow().id()).isEqualTo("l1");
    assertThat(SCORES.position(0, 0)).isEqualTo(82 / 48.0);
    assertThat(SCORES.rank(1, 0)).isZero();
    assertThat(SCORES.level(1, 0)).isEmpty();
    assertThat(SCORES.position(1, 0)).isNaN();
    assertThat(SCORES.rank(3, 0)).isEqualTo(2);
    assertThat(SCORES.position(3, 0)).isEqualTo(3);
    // Dimensions have no level rule.
    assertThat(SCORES.rank(3, 1)).isZero();
    assertThat(SCORES.position(3, 1)).isNaN();
  }

  @Test
  void statusesSayWhatCouldBeSaid() {
    assertThat(List.of(
            SCORES.status(0, 0),
            SCORES.status(1, 0),
            SCORES.status(2, 0),
            SCORES.status(1, 1),
            SCORES.status(1, 2),
            SCORES.status(2, 2)))
        .containsExactly(
            Status.SCORED,
            Status.INSUFFICIENT,
            Status.UNANSWERED,
            Status.INSUFFICIENT,
            Status.NOT_APPLICABLE,
            Status.UNANSWERED);
  }

  @Test
  void rowsSayTheSameByTheNamesOfNodes() {
    ScoreRow row = SCORES.row(0);

    assertThat(row.subject()).isEqualTo("one");
    assertThat(row.index()).isZero();
    assertThat(row.score("b")).isEqualTo(0.25);
    assertThat(row.level("overall").orElseThrow().id()).isEqualTo("l1");
    assertThat(row.position("overall")).isEqualTo(82 / 48.0);
    assertThat(row.coverage("a")).isEqualTo(1);
    assertThat(row.status("a")).isEqualTo(Status.SCORED);
    assertThat(SCORES).extracting(ScoreRow::subject).containsExactly("one", "two", "three", "four");
    assertThat(SCORES).extracting(ScoreRow::index).containsExactly(0, 1, 2, 3);
  }

  @Test
  void thereIsNoRowAfterTheLast() {
    Iterator<ScoreRow> rows = SCORES.iterator();
    for (int i = 0; i < 4; i++) {
      rows.next();
    }
    assertThat(rows.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(rows::next)
        .withMessage("There are only 4 rows.");
  }

  @Test
  void levelsAreCountedAndScoresAveraged() {
    LevelSummary summary = SCORES.summary(0);

    assertThat(summary.assessments()).isEqualTo(4);
    assertThat(summary.levels())
        .containsExactly(
            new LevelCount(MODEL.levels().get(0), 1),
            new LevelCount(MODEL.levels().get(1), 1));
    assertThat(summary.withoutLevel()).isEqualTo(2);
    assertThat(summary.withoutScore()).isEqualTo(1);
    // (17/48 + ¾ + 1)/3 = 101/144.
    assertThat(summary.meanScore().orElseThrow()).isCloseTo(101 / 144.0, within(1e-15));
  }

  @Test
  void segmentsAreCountedApartInAlphabeticalOrder() {
    var segments = SCORES.summaryBy(0, "region");

    assertThat(segments.keySet()).containsExactly("", "north", "south");
    assertThat(segments.get("").assessments()).isEqualTo(1);
    assertThat(segments.get("north").assessments()).isEqualTo(2);
    assertThat(segments.get("north").withoutScore()).isEqualTo(1);
    assertThat(segments.get("north").meanScore()).hasValue(17 / 48.0);
    assertThat(segments.get("south").withoutLevel()).isEqualTo(1);
    assertThat(segments.get("south").meanScore()).hasValue(0.75);
  }

  @Test
  void aSummaryOfNothingHasNoMean() {
    LevelSummary summary = bulk(MODEL).score(AnswerTable.builder(MODEL).build()).summary(0);

    assertThat(summary.assessments()).isZero();
    assertThat(summary.meanScore()).isEmpty();
    assertThat(summary.levels()).extracting(LevelCount::count).containsExactly(0L, 0L);
  }

  @Test
  void onlyWhatWasAskedForIsThere() {
    ScoreTable levels =
        bulk(MODEL).score(ANSWERS, BulkOptions.STANDARD.withMeasures(Measure.LEVEL));

    assertThat(levels.measures()).containsExactly(Measure.LEVEL);
    assertThat(levels.rank(0, 0)).isEqualTo(1);
    assertThat(levels.summary(0).meanScore()).isEmpty();
    assertThat(levels.summary(0).withoutScore()).isZero();
    assertThat(levels.summary(0).withoutLevel()).isEqualTo(2);
    for (Runnable other : new Runnable[] {
      () -> levels.score(0, 0),
      () -> levels.scores(0),
      () -> levels.position(0, 0),
      () -> levels.coverage(0, 0),
      () -> levels.status(0, 0)
    }) {
      assertThatIllegalStateException()
          .isThrownBy(other::run)
          .withMessageMatching(
              "The measure \\(\\w+\\) was not computed, only \\[LEVEL]\\.\nMaybe ask for it in the BulkOptions\\.");
    }
  }

  @Test
  void withoutLevelsNothingIsSaidOfThem() {
    LevelSummary summary = bulk(MODEL)
        .score(ANSWERS, BulkOptions.STANDARD.withMeasures(Measure.SCORE))
        .summary(0);

    assertThat(summary.levels()).isEmpty();
    assertThat(summary.withoutLevel()).isZero();
    assertThat(summary.withoutScore()).isEqualTo(1);
  }

  @Test
  void aPlaceThatIsNotInTheTableIsRefused() {
    for (Runnable outside : new Runnable[] {
      () -> SCORES.score(4, 0),
      () -> SCORES.score(-1, 0),
      () -> SCORES.score(0, 3),
      () -> SCORES.rank(4, 0),
      () -> SCORES.scores(-1),
      () -> SCORES.row(4)
    }) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(outside::run);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCORES.node("c"))
        .withMessage("The node (c) must be one of [overall, a, b].");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCORES.summaryBy(0, "size"))
        .withMessage("The attribute (size) must be one of [region].");
  }

  @Test
  void aColumnIsACopy() {
    SCORES.scores(0)[0] = 9;

    assertThat(SCORES.score(0, 0)).isEqualTo(17 / 48.0);
  }
}
