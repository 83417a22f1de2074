package dev.maturity.benchmarks.jmh;

import dev.maturity.benchmarks.contestants.BulkContestants;
import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Questionnaire;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The time to score many assessments and keep all scores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BulkBenchmark {
  private static final long SEED = 6;

  /** Who scores, a name of {@link BulkContestants}. */
  @Param({"kernel", "rows", "loop", "streams", "duckdb", "ours"})
  public String contestant = "";

  /** How many assessments. */
  @Param("1000000")
  public int rows;

  /** How many criteria in each of six dimensions. */
  @Param("8")
  public int each;

  /** How many threads. */
  @Param({"1", "2"})
  public int threads;

  /** Which share of the answers is not applicable, in percent. */
  @Param("5")
  public int missing;

  private BulkContestant scoring = BulkContestants.NONE;

  /** Makes a benchmark. */
  public BulkBenchmark() {}

  /**
   * Makes the answers up and prepares them.
   *
   * @throws Exception if that fails
   */
  @Setup(Level.Trial)
  public void prepare() throws Exception {
    scoring = BulkContestants.of(contestant);
    Questionnaire questionnaire = new Questionnaire(Questionnaire.USUAL.dimensions(), each);
    scoring.prepare(Answers.random(questionnaire, rows, missing / 100.0, SEED), threads);
  }

  /**
   * Ends it.
   *
   * @throws Exception if that fails
   */
  @TearDown(Level.Trial)
  public void close() throws Exception {
    scoring.close();
  }

  /**
   * Scores all assessments.
   *
   * @return what keeps the scores
   * @throws Exception if that fails
   */
  @Benchmark
  public Object score() throws Exception {
    return scoring.score();
  }
}
