package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.MEAN;
import static dev.maturity.bulk.Fixtures.bulk;
import static dev.maturity.bulk.Fixtures.criteria;
import static dev.maturity.bulk.Fixtures.mean;
import static dev.maturity.bulk.Fixtures.scorer;
import static dev.maturity.bulk.Fixtures.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How tables are scored, whatever they hold. */
class BulkScorerTest {

  private static final int MANY = 50_000;

  /** Two ways to the same scores: in whole numbers, and one at a time. */
  enum Way {
    WHOLE_NUMBERS(MEAN),
    ONE_AT_A_TIME(Rule.of("trimmed-mean").with("share", 0));

    private final Model model;

    Way(Rule aggregation) {
      this.model = Fixtures.model(2)
          .criteria(criteria(FIVE.id(), "1", "2", "3"))
          .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(aggregation, Rule.of("bands"))))
          .build();
    }

    AnswerTable answers(int rows) {
      Random random = new Random(7);
      byte[][] columns = new byte[3][rows];
      for (byte[] column : columns) {
        for (int i = 0; i < rows; i++) {
          column[i] = (byte) (random.nextInt(8) - 2);
        }
      }
      return AnswerTable.ofColumns(model, columns);
    }

    /** So many that some pieces are left for every thread. */
    int rows() {
      return this == WHOLE_NUMBERS ? MANY : 500;
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyNumberOfThreadsGivesTheSameBits(Way way) {
    AnswerTable answers = way.answers(way.rows());
    BulkScorer scorer = bulk(way.model);
    ScoreTable alone = scorer.score(answers);
    for (int threads : new int[] {1, 2, 3, 8, 100}) {
      ScoreTable together = scorer.score(answers, BulkOptions.STANDARD.withThreads(threads));
      for (int i = 0; i < answers.size(); i++) {
        assertThat(Double.doubleToRawLongBits(together.score(i, 0)))
            .isEqualTo(Double.doubleToRawLongBits(alone.score(i, 0)));
        assertThat(Double.doubleToRawLongBits(together.position(i, 0)))
            .isEqualTo(Double.doubleToRawLongBits(alone.position(i, 0)));
        assertThat(together.rank(i, 0)).isEqualTo(alone.rank(i, 0));
        assertThat(together.status(i, 0)).isEqualTo(alone.status(i, 0));
        assertThat(together.coverage(i, 0)).isEqualTo(alone.coverage(i, 0));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 2_047, 2_048, 2_049, 4_096, 4_097, 16_384, 16_385})
  void everyRowOfATableOfAnyLengthIsScored(int rows) {
    Model model = Way.WHOLE_NUMBERS.model;
    byte[][] columns = new byte[3][rows];
    for (int i = 0; i < rows; i++) {
      columns[0][i] = 1;
      columns[1][i] = (byte) (1 + i % 5);
      columns[2][i] = (byte) (i % 3 == 0 ? AnswerTable.NOT_APPLICABLE : 5);
    }
    for (int threads = 1; threads <= 2; threads++) {
      ScoreTable scores = bulk(model)
          .score(AnswerTable.ofColumns(model, columns), BulkOptions.STANDARD.withThreads(threads));
      for (int i = 0; i < rows; i++) {
        // (0 + 2 x/4)/3, or (0 + 2 x/4 + 3)/6.
        double expected = i % 3 == 0 ? i % 5 / 6.0 : (i % 5 + 6) / 12.0;
        assertThat(scores.score(i, 0)).as("row %s", i).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void progressRisesToTheNumberOfAssessments(Way way) {
    AnswerTable answers = way.answers(way.rows());
    for (int threads : new int[] {1, 3}) {
      List<Long> told = Collections.synchronizedList(new ArrayList<>());
      ScoreTable scores = bulk(way.model)
          .score(answers, BulkOptions.STANDARD.withThreads(threads).withProgress(told::add));

      assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1);
      assertThat(told.get(told.size() - 1)).isEqualTo(scores.size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsInterruptedStopsAndStaysInterrupted(Way way) {
    AnswerTable answers = way.answers(way.rows());
    for (int threads : new int[] {1, 3}) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () -> bulk(way.model).score(answers, BulkOptions.STANDARD.withThreads(threads)))
          .withMessage("The scoring was interrupted.");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsInterruptedMeanwhileStopsAndNothingGoesOn(Way way) {
    AnswerTable answers = way.answers(way.rows());
    Thread caller = Thread.currentThread();
    for (int threads : new int[] {1, 3}) {
      AtomicInteger told = new AtomicInteger();
      BulkOptions options = BulkOptions.STANDARD.withThreads(threads).withProgress(done -> {
        told.incrementAndGet();
        caller.interrupt();
      });
      Throwable thrown = catchThrowable(() -> bulk(way.model).score(answers, options));
      // Others may have done the rest before the caller looks.
      if (threads == 1 || thrown != null) {
        assertThat(thrown).isInstanceOf(CancellationException.class);
      }
      assertThat(Thread.interrupted()).isTrue();
      int before = told.get();
      Thread.yield();
      assertThat(told.get()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatProgressThrowsReachesTheCallerAndEndsAll(Way way) {
    AnswerTable answers = way.answers(way.rows());
    for (int threads : new int[] {1, 2, 3}) {
      AtomicInteger told = new AtomicInteger();
      BulkOptions options = BulkOptions.STANDARD.withThreads(threads).withProgress(done -> {
        told.incrementAndGet();
        throw new IllegalStateException("Enough.");
      });
      assertThatIllegalStateException()
          .isThrownBy(() -> bulk(way.model).score(answers, options))
          .withMessage("Enough.");
      assertThat(told.get()).isBetween(1, threads);
    }
  }

  @Test
  void anErrorReachesTheCallerToo() {
    BulkOptions options = BulkOptions.STANDARD.withThreads(2).withProgress(done -> {
      throw new StackOverflowError();
    });
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(
            () -> bulk(Way.WHOLE_NUMBERS.model).score(Way.WHOLE_NUMBERS.answers(MANY), options));
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyTableHasNoScores(Way way) {
    List<Long> told = new ArrayList<>();
    ScoreTable scores = bulk(way.model)
        .score(way.answers(0), BulkOptions.STANDARD.withThreads(3).withProgress(told::add));

    assertThat(scores.size()).isZero();
    assertThat(scores).isEmpty();
    assertThat(scores.scores(0)).isEmpty();
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneRowIsEnough(Way way) {
    ScoreTable scores = bulk(way.model).score(table(way.model, new int[] {5, 3, 1}));

    // (1 + 2 × ½ + 0)/6 = 1/3, in the lower of two bands, 2/3 up.
    assertThat(scores.score(0, 0)).isEqualTo(1 / 3.0);
    assertThat(scores.rank(0, 0)).isEqualTo(1);
    assertThat(scores.position(0, 0)).isEqualTo(5 / 3.0);
    assertThat(scores.coverage(0, 0)).isEqualTo(1);
  }

  @Test
  void aTableOfAnotherModelIsRefused() {
    Model other = Fixtures.model(2).criteria(criteria(FIVE.id(), "1", "2", "4")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bulk(other).score(Way.WHOLE_NUMBERS.answers(3)))
        .withMessage("The answers must be to the model (test 1), not to (test 1).");
  }

  @Test
  void anEqualModelIsTheSameModel() {
    Model again = Fixtures.model(2)
        .criteria(criteria(FIVE.id(), "1", "2", "3"))
        .scoring(mean(Rule.of("bands")))
        .build();

    assertThat(bulk(again).score(Way.WHOLE_NUMBERS.answers(3)).size()).isEqualTo(3);
  }

  @Test
  void aByteHoldsTheRanksOf255Levels() {
    Rule bands = Rule.of("bands");
    Model most = Fixtures.model(255)
        .criteria(criteria(FIVE.id(), "1"))
        .scoring(mean(bands))
        .build();
    assertThat(bulk(most).score(table(most, new int[] {5}, new int[] {3}, new int[] {1})))
        .extracting(row -> row.level("overall").orElseThrow().id())
        .containsExactly("l255", "l128", "l1");

    Model tooMany = Fixtures.model(256)
        .criteria(criteria(FIVE.id(), "1"))
        .scoring(mean(bands))
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BulkScorer.of(scorer(tooMany)))
        .withMessage("The levels (256) of the model (test) must be at most 255.");
  }

  @Test
  void optionsAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BulkOptions.STANDARD.withThreads(0))
        .withMessage("The number of threads (0) must be at least 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BulkOptions(1, Set.of(), done -> {}))
        .withMessage("The measures must be at least one.");
    assertThat(BulkOptions.STANDARD.withMeasures(Measure.LEVEL, Measure.SCORE).measures())
        .containsExactly(Measure.SCORE, Measure.LEVEL);
  }

  @Test
  void oneScorerServesManyThreadsAtOnce() {
    BulkScorer scorer = bulk(Way.WHOLE_NUMBERS.model);
    AnswerTable answers = Way.WHOLE_NUMBERS.answers(5_000);
    double[] expected = scorer.score(answers).scores(0);

    assertThat(IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> scorer
                .score(answers, BulkOptions.STANDARD.withThreads(1 + i % 3))
                .scores(0)))
        .allSatisfy(scores -> assertThat(scores).isEqualTo(expected));
  }

  @Test
  void modelsNameTheirNodesInOrder() {
    Model model = Fixtures.model(0)
        .dimensions(
            Dimension.builder("b", "B")
                .criteria(criteria(FIVE.id(), "1"))
                .dimensions(Dimension.builder("c", "C")
                    .criteria(Fixtures.criterion("x", FIVE.id()).build())
                    .build())
                .build(),
            Dimension.builder("a", "A")
                .criteria(Fixtures.criterion("y", FIVE.id()).build())
                .build())
        .build();

    assertThat(bulk(model).nodes()).containsExactly("overall", "b", "c", "a");
    assertThat(bulk(model).model()).isSameAs(model);
  }
}
