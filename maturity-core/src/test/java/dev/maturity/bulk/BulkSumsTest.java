package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.YES_NO;
import static dev.maturity.bulk.Fixtures.all;
import static dev.maturity.bulk.Fixtures.bulk;
import static dev.maturity.bulk.Fixtures.criteria;
import static dev.maturity.bulk.Fixtures.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that just fit where they are added up, and sums that just do not. */
class BulkSumsTest {

  private static final int[] WEIGHTS = {1, 2, 3, 60, 120};

  @ParameterizedTest
  @ValueSource(
      ints = {1, 126, 127, 128, 254, 255, 256, 257, 511, 512, 65_534, 65_535, 65_536, 70_000})
  void weightsMaySumToAnything(int total) {
    Model model = model(total, YES_NO.id());
    int criteria = model.allCriteria().size();
    int[] firstOnly = all(1, criteria);
    firstOnly[0] = 2;
    int[] allButFirst = all(2, criteria);
    allButFirst[0] = 1;
    int[] firstAlone = all(AnswerTable.NOT_APPLICABLE, criteria);
    firstAlone[0] = 2;

    ScoreTable scores = bulk(model)
        .score(
            table(model, all(2, criteria), all(1, criteria), firstOnly, allButFirst, firstAlone));

    // The first criterion weighs 1.
    assertThat(scores.scores(0)).containsExactly(1, 0, 1.0 / total, (total - 1.0) / total, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 52, 55, 63, 64, 100, 13_107, 16_383, 16_384})
  void weightedPointsMaySumToAnything(int total) {
    Model model = model(total, FIVE.id());
    int criteria = model.allCriteria().size();
    int[] firstOnly = all(1, criteria);
    firstOnly[0] = 4;

    ScoreTable scores = bulk(model)
        .score(table(
            model,
            all(5, criteria),
            all(1, criteria),
            all(3, criteria),
            all(4, criteria),
            firstOnly));

    assertThat(scores.scores(0)).containsExactly(1, 0, 0.5, 0.75, 3.0 / (4 * total));
  }

  @ParameterizedTest
  @ValueSource(ints = {55, 63, 64, 13_107})
  void reversedPointsMaySumToAnything(int total) {
    Model model = reversed(model(total, FIVE.id()));
    int criteria = model.allCriteria().size();
    int[] firstOnly = all(5, criteria);
    firstOnly[0] = 2;

    ScoreTable scores = bulk(model)
        .score(table(
            model,
            all(1, criteria),
            all(5, criteria),
            all(3, criteria),
            all(2, criteria),
            firstOnly));

    assertThat(scores.scores(0)).containsExactly(1, 0, 0.5, 0.75, 3.0 / (4 * total));
  }

  @Test
  void manyDifferentWeightsOfOneScaleFit() {
    // 1 + … + 10 = 55: 4 × 55 = 220 fits eight bits, 5 × 55 = 275 does not.
    Model model = Fixtures.model(0)
        .criteria(criteria(FIVE.id(), "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))
        .build();

    ScoreTable scores = bulk(model).score(table(model, all(5, 10), all(2, 10)));

    assertThat(scores.scores(0)).containsExactly(1, 0.25);
  }

  @Test
  void noScoreIsOneAndTheSameNaN() {
    Model model = Fixtures.model(0).criteria(criteria(FIVE.id(), "1", "2", "3")).build();

    ScoreTable scores = bulk(model)
        .score(table(
            model,
            all(AnswerTable.NOT_APPLICABLE, 3),
            all(AnswerTable.UNANSWERED, 3),
            all(AnswerTable.DONT_KNOW, 3),
            all(4, 3)));

    for (int row = 0; row < 3; row++) {
      assertThat(Double.doubleToRawLongBits(scores.score(row, 0)))
          .isEqualTo(Double.doubleToRawLongBits(Double.NaN));
    }
    assertThat(scores.score(3, 0)).isEqualTo(0.75);
  }

  /** Criteria of few different weights that sum to a number; the first weighs 1. */
  private static Model model(int total, String scale) {
    List<String> weights = new ArrayList<>();
    int left = total;
    for (int i = 0; left > 0; i++) {
      int weight = Math.min(left, WEIGHTS[i % WEIGHTS.length]);
      weights.add(String.valueOf(weight));
      left -= weight;
    }
    return Fixtures.model(0)
        .criteria(criteria(scale, weights.toArray(String[]::new)))
        .build();
  }

  private static Model reversed(Model model) {
    return Fixtures.model(0)
        .criteria(IntStream.range(0, model.criteria().size())
            .mapToObj(i -> Fixtures.criterion("q" + (i + 1), FIVE.id())
                .weight(model.criteria().get(i).weight().toPlainString())
                .reversed()
                .build())
            .toArray(Criterion[]::new))
        .build();
  }
}
