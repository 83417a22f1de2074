package dev.maturity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.maturity.benchmarks.contestants.BulkContestants;
import dev.maturity.benchmarks.contestants.SingleContestants;
import dev.maturity.benchmarks.workload.Agreement;
import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import dev.maturity.benchmarks.workload.SingleContestant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Times mean nothing unless all contestants come to the same. */
class AgreementTest {
  private static final int ROWS = 2_100;
  private static final int WIDTH = Questionnaire.USUAL.criteria();
  private static final List<String> EXACT = List.of(
      "kernel", "kernel-reusing", "rows", "ours", "ours-reusing", "ours-reading", "ours-all");

  static Stream<Arguments> everybody() {
    return BulkContestants.NAMES.stream()
        .flatMap(name -> Stream.of(0, 5, 50)
            .flatMap(missing -> Stream.of(1, 2).map(t -> Arguments.of(name, missing, t))));
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void everybodyComesToTheSame(String name, int missing, int threads) throws Exception {
    Answers answers = answers(missing / 100.0);
    Agreement agreement = Agreement.between(reference(answers), results(name, answers, threads));
    assertThat(agreement.close()).as("%s", agreement).isTrue();
    if (EXACT.contains(name)) {
      assertThat(agreement.exact()).as("%s", agreement).isTrue();
    }
  }

  @Test
  void tenTimesTheCriteriaAreScoredAsWell() throws Exception {
    Answers answers = Answers.random(Questionnaire.LONG, ROWS, 0.05, 1);
    Results kernel = results("kernel", answers, 1);
    Agreement agreement = Agreement.between(kernel, results("loop", answers, 1));
    assertThat(agreement.close()).as("%s", agreement).isTrue();
  }

  @Test
  void aDimensionWithoutAnswersLeavesTheMean() throws Exception {
    byte[] codes = new byte[2 * WIDTH];
    // Only the second dimension, all 4: 3/4 where an answer counts up, 1/4 where it is reversed.
    Arrays.fill(codes, 8, 16, (byte) 4);
    Results results = results("kernel", Answers.of(Questionnaire.USUAL, codes), 1);
    // Weights 1, 2, 3, 1, 2, 3, 1, 2; the second and the seventh are reversed.
    double score = (3 + 2 * 1 + 3 * 3 + 3 + 2 * 3 + 3 * 3 + 1 + 2 * 3) / (4.0 * 15);
    assertThat(results.dimensions()[1][0]).isEqualTo(score);
    assertThat(results.dimensions()[0][0]).isNaN();
    assertThat(results.overall()[0]).isEqualTo(score);
    assertThat((int) results.levels()[0]).isEqualTo(4);
    assertThat(results.overall()[1]).isNaN();
    assertThat((int) results.levels()[1]).isZero();
  }

  @ParameterizedTest
  @MethodSource("singles")
  void oneAssessmentComesToTheSameAsARow(String name) throws Exception {
    Answers answers = answers(0.2);
    Results bulk = reference(answers);
    try (SingleContestant single = SingleContestants.of(name)) {
      for (int row = 0; row < 300; row++) {
        var result = single.read(single.score(single.prepare(answers.row(row))));
        for (int d = 0; d < bulk.dimensions().length; d++) {
          assertSame(result.dimensions()[d], bulk.dimensions()[d][row]);
        }
        assertSame(result.overall(), bulk.overall()[row]);
        assertThat(result.level()).isEqualTo(bulk.levels()[row]);
      }
    }
  }

  static List<String> singles() {
    return SingleContestants.NAMES;
  }

  private static void assertSame(double actual, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(actual).isNaN();
    } else {
      assertThat(actual).isEqualTo(expected, within(Agreement.CLOSE));
    }
  }

  /** With rows in which whole dimensions, or all, are not applicable. */
  private static Answers answers(double missing) {
    Answers answers = Answers.random(Questionnaire.USUAL, ROWS, missing, 1);
    Arrays.fill(answers.codes(), 0, WIDTH, (byte) 0);
    Arrays.fill(answers.codes(), 3 * WIDTH, 3 * WIDTH + 8, (byte) 0);
    Arrays.fill(answers.codes(), 5 * WIDTH - 16, 5 * WIDTH, (byte) 0);
    return answers;
  }

  private static Results reference(Answers answers) throws Exception {
    return results("kernel", answers, 1);
  }

  private static Results results(String name, Answers answers, int threads) throws Exception {
    try (BulkContestant contestant = BulkContestants.of(name)) {
      contestant.prepare(answers, threads);
      contestant.score();
      contestant.score();
      return contestant.results();
    }
  }
}
