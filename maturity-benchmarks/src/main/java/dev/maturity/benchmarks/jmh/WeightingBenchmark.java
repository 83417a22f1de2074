package dev.maturity.benchmarks.jmh;

import dev.maturity.benchmarks.ours.SurveyModel;
import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.Measure;
import dev.maturity.bulk.Weighting;
import dev.maturity.model.Model;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to score one table under many weightings, in one call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WeightingBenchmark {
  private static final long SEED = 6;
  private static final double MISSING = 0.05;
  private static final int HEAVIEST = 100;

  /** How many assessments. */
  @Param({"100", "10000"})
  public int rows;

  /** How many weightings. */
  @Param("1000")
  public int weightings;

  /** How many threads. */
  @Param({"1", "2"})
  public int threads;

  private @Nullable BulkScorer scorer;
  private @Nullable AnswerTable table;
  private BulkOptions options = BulkOptions.STANDARD;

  /** Makes a benchmark. */
  public WeightingBenchmark() {}

  /** Makes the answers up and prepares them. */
  @Setup(Level.Trial)
  public void prepare() {
    Model model = SurveyModel.of(Questionnaire.USUAL);
    scorer = BulkScorer.of(SurveyModel.scorer(model));
    Answers answers = Answers.random(Questionnaire.USUAL, rows, MISSING, SEED);
    table = AnswerTable.ofRows(model, ByteBuffer.wrap(answers.codes()), rows);
    options = BulkOptions.STANDARD.withThreads(threads).withMeasures(Measure.SCORE, Measure.LEVEL);
  }

  /**
   * Scores all assessments under all weightings.
   *
   * @return the sum of the levels of the first assessment
   */
  @Benchmark
  public long score() {
    long[] sum = {0};
    if (scorer != null && table != null) {
      scorer.scoreUnder(
          table,
          weightings,
          WeightingBenchmark::weighting,
          options,
          (number, scores) -> sum[0] += scores.rank(0, 0));
    }
    return sum[0];
  }

  /** Whole weights from 1 to 100, by chance. */
  private static Weighting weighting(int number) {
    SplittableRandom random = new SplittableRandom(number);
    return (id, own) -> BigDecimal.valueOf(1 + random.nextInt(HEAVIEST));
  }
}
