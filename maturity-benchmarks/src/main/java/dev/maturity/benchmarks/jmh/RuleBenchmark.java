package dev.maturity.benchmarks.jmh;

import dev.maturity.benchmarks.ours.RuleCase;
import dev.maturity.benchmarks.ours.SurveyModel;
import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.Measure;
import dev.maturity.model.Model;
import java.nio.ByteBuffer;
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

/** What each rule costs in bulk, on one thread: scores and levels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBenchmark {
  private static final long SEED = 6;
  private static final double MISSING = 0.05;

  /** How it is scored, a name of {@link RuleCase}. */
  @Param({
    "mean, bands",
    "mean, bands, decimal weights and values",
    "mean, no level",
    "mean, gate",
    "mean, gate of smallest",
    "mean, matrix",
    "mean, high-water",
    "sum, bands",
    "min, bands",
    "max, bands",
    "median, bands",
    "geometric-mean, bands",
    "harmonic-mean, bands",
    "power-mean, bands",
    "trimmed-mean, bands",
    "share-at-least, bands",
    "ladder, bands",
    "owa, bands"
  })
  public String rule = "";

  /** How many assessments. */
  @Param("100000")
  public int rows;

  private @Nullable BulkScorer scorer;
  private @Nullable AnswerTable table;
  private final BulkOptions options =
      BulkOptions.STANDARD.withMeasures(Measure.SCORE, Measure.LEVEL);

  /** Makes a benchmark. */
  public RuleBenchmark() {}

  /** Makes the answers up and prepares them. */
  @Setup(Level.Trial)
  public void prepare() {
    Model model = SurveyModel.of(Questionnaire.USUAL, RuleCase.of(rule));
    scorer = BulkScorer.of(SurveyModel.scorer(model));
    Answers answers = Answers.random(Questionnaire.USUAL, rows, MISSING, SEED);
    table = AnswerTable.ofRows(model, ByteBuffer.wrap(answers.codes()), rows);
  }

  /**
   * Scores all assessments.
   *
   * @return the scores
   */
  @Benchmark
  public @Nullable Object score() {
    return scorer == null || table == null ? null : scorer.score(table, options);
  }
}
