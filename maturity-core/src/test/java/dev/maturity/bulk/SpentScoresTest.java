package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.YES_NO;
import static dev.maturity.bulk.Fixtures.bulk;
import static dev.maturity.bulk.Fixtures.criterion;
import static dev.maturity.bulk.SameBits.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written into the memory of a table before leaves no trace in the one after. */
class SpentScoresTest {

  private static final BulkOptions ALL = BulkOptions.STANDARD;

  /** Levels of the whole and of the dimensions, scored by one aggregation. */
  private static Model model(String aggregation) {
    NodeScoring scoring = NodeScoring.of(Rule.of(aggregation), Rule.of("bands"));
    return Fixtures.model(3)
        .dimensions(
            Dimension.builder("a", "A")
                .criteria(
                    criterion("a1", FIVE.id()).build(),
                    criterion("a2", FIVE.id()).build())
                .build(),
            Dimension.builder("b", "B")
                .criteria(criterion("b1", YES_NO.id()).build())
                .build())
        .scoring(Scoring.STANDARD.withDimension(scoring).withOverall(scoring))
        .build();
  }

  /** The means of two dimensions, the first of so many criteria of one weight. */
  private static Model model(int criteria, String weight) {
    return Fixtures.model(3)
        .dimensions(
            Dimension.builder("a", "A")
                .criteria(IntStream.range(0, criteria)
                    .mapToObj(i -> criterion("a" + i, FIVE.id())
                        .weight(i == 0 ? "1" : weight)
                        .build())
                    .toArray(Criterion[]::new))
                .build(),
            Dimension.builder("b", "B")
                .criteria(criterion("b1", YES_NO.id()).build())
                .build())
        .scoring(Fixtures.mean(Rule.of("bands")))
        .build();
  }

  /** Scores that are looked up, divided from sums of eight bits, of sixteen, with weights of sixteen, and computed. */
  static Stream<Model> forms() {
    return Stream.of(
        model(2, "2"),
        model(30, "2"),
        model(90, "2"),
        model(90, "3"),
        model(8, "7001"),
        model(2, "2")
            .withScoring(Fixtures.mean(Rule.of("bands"))
                .withDimension(NodeScoring.of(Rule.of("median"), Rule.of("none")))));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void takesTheMemoryOfAnyForm(Model model) {
    AnswerTable answers = answers(model, 100, true);
    ScoreTable expected = bulk(model).score(answers);
    forms().forEach(other -> {
      ScoreTable spent = bulk(other).score(answers(other, 120, false));

      requireSame(bulk(model).score(answers, ALL, spent), expected);
    });
  }

  private static Model levelledAsAWhole() {
    return Fixtures.model(2)
        .dimensions(Dimension.builder("x", "X")
            .criteria(criterion("x1", FIVE.id()).build())
            .build())
        .scoring(Fixtures.mean(Rule.of("bands")))
        .build();
  }

  private static AnswerTable answers(Model model, int rows, boolean hasUnknown) {
    return Fixtures.table(model, drawn(model, rows, hasUnknown));
  }

  @ParameterizedTest
  @CsvSource({
    "mean, 5000, 5000, 1", "mean, 5000, 4999, 2", "mean, 2049, 3, 1", "mean, 3, 2049, 1",
    "mean, 0, 5, 1", "mean, 5, 0, 1", "median, 300, 200, 2", "median, 200, 300, 1"
  })
  void givesWhatMemoryOfItsOwnGives(String aggregation, int before, int after, int threads) {
    Model model = model(aggregation);
    BulkScorer scorer = bulk(model);
    for (boolean wasUnknown : new boolean[] {false, true}) {
      AnswerTable answers = answers(model, after, !wasUnknown);
      ScoreTable spent = scorer.score(answers(model, before, wasUnknown));

      ScoreTable scores = scorer.score(answers, ALL.withThreads(threads), spent);

      requireSame(scores, scorer.score(answers));
    }
  }

  private static void requireSame(ScoreTable scores, ScoreTable expected) {
    assertThat(scores.size()).isEqualTo(expected.size());
    for (int node = 0; node < expected.nodes().size(); node++) {
      assertThat(scores.scores(node)).isEqualTo(expected.scores(node));
      assertThat(scores.ranks(node)).isEqualTo(expected.ranks(node));
      assertThat(scores.positions(node)).isEqualTo(expected.positions(node));
      assertThat(scores.coverages(node)).isEqualTo(expected.coverages(node));
      assertThat(scores.summary(node)).isEqualTo(expected.summary(node));
      for (int row = 0; row < expected.size(); row++) {
        assertThat(scores.status(row, node)).isEqualTo(expected.status(row, node));
      }
    }
  }

  private static void spend(BulkScorer scorer, ScoreTable scores) {
    scorer.score(scores.answers(), ALL, scores);
  }

  @Test
  void columnsWithoutLevelsStayEmpty() {
    Model model = levelledAsAWhole();
    BulkScorer scorer = bulk(model);

    ScoreTable scores =
        scorer.score(answers(model, 2, false), ALL, scorer.score(answers(model, 9, false)));

    assertThat(scores.ranks(1)).containsExactly(0, 0);
    assertThat(scores.positions(1)).containsExactly(Double.NaN, Double.NaN);
  }

  @Test
  void takesOtherMemoryWhereMeasuresOrNodesDiffer() {
    Model model = model("mean");
    BulkScorer scorer = bulk(model);
    AnswerTable answers = answers(model, 20, true);
    Model other = levelledAsAWhole();

    ScoreTable levels =
        scorer.score(answers, ALL.withMeasures(Measure.LEVEL), scorer.score(answers));
    assertThat(levels.ranks(0)).isEqualTo(scorer.score(answers).ranks(0));
    requireSame(scorer.score(answers, ALL, levels), scorer.score(answers));
    requireSame(
        scorer.score(answers, ALL, bulk(other).score(answers(other, 20, false))),
        scorer.score(answers));
  }

  @Test
  void whatWasSpentCannotBeReadNorSpentAgain() {
    BulkScorer scorer = bulk(model("mean"));
    ScoreTable spent = scorer.score(answers(scorer.model(), 20, false));
    ScoreRow row = spent.row(3);
    spend(scorer, spent);

    assertThatIllegalStateException()
        .isThrownBy(() -> spent.score(0, 0))
        .withMessage(
            "The memory of these scores was given to a later table.\nMaybe read them before that.");
    assertThatIllegalStateException().isThrownBy(() -> spent.scores(0));
    assertThatIllegalStateException().isThrownBy(() -> spent.summary(0));
    assertThatIllegalStateException().isThrownBy(() -> row.level("overall"));
    assertThatIllegalStateException().isThrownBy(() -> spend(scorer, spent));
    assertThat(spent.size()).isEqualTo(20);
  }

  @Test
  void nothingIsCountedOfWhatWasSpent() {
    BulkScorer scorer = bulk(model("mean"));
    ScoreTable spent = scorer.score(answers(scorer.model(), 20, false));
    spend(scorer, spent);
    LevelTally tally = LevelTally.by(scorer, "overall", "");

    assertThatIllegalStateException().isThrownBy(() -> tally.add(spent));

    assertThat(tally.summary().assessments()).isZero();
  }

  @Test
  void answersOfAnotherModelSpendNothing() {
    Model model = model("mean");
    BulkScorer scorer = bulk(model);
    AnswerTable answers = answers(model, 20, false);
    ScoreTable scores = scorer.score(answers);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> bulk(model("median")).score(answers, ALL, scores));

    assertThat(scores.ranks(0)).hasSize(20);
  }
}
