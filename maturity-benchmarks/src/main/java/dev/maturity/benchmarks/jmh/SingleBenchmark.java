package dev.maturity.benchmarks.jmh;

import dev.maturity.benchmarks.contestants.SingleContestants;
import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.SingleContestant;
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

/** The time to score one assessment, another one each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SingleBenchmark {
  private static final long SEED = 6;
  private static final double MISSING = 0.05;

  /** A power of two, so that the next one is found without a division, and few enough for the second-level cache. */
  private static final int ASSESSMENTS = 64;

  /** Who scores, a name of {@link SingleContestants}. */
  @Param({"rows", "loop", "streams", "duckdb", "dmn", "poi", "codes", "light", "scorecard"})
  public String contestant = "";

  private SingleContestant scoring = SingleContestants.NONE;
  private final Object[] assessments = new Object[ASSESSMENTS];
  private int next;

  /** Makes a benchmark. */
  public SingleBenchmark() {}

  /** Makes the answers up and prepares them. */
  @Setup(Level.Trial)
  public void prepare() {
    scoring = SingleContestants.of(contestant);
    Answers answers = Answers.random(Questionnaire.USUAL, ASSESSMENTS, MISSING, SEED);
    for (int row = 0; row < ASSESSMENTS; row++) {
      assessments[row] = scoring.prepare(answers.row(row));
    }
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
   * Scores the next assessment.
   *
   * @return its scores
   * @throws Exception if that fails
   */
  @Benchmark
  public Object score() throws Exception {
    next = next + 1 & ASSESSMENTS - 1;
    return scoring.score(assessments[next]);
  }
}
