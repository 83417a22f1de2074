package dev.maturity.benchmarks.jmh;

import dev.maturity.benchmarks.csv.CsvAnswers;
import dev.maturity.benchmarks.csv.CsvContestant;
import dev.maturity.benchmarks.csv.CsvContestants;
import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The time from a file of answers to a file of scores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CsvBenchmark {
  private static final long SEED = 6;
  private static final double MISSING = 0.05;

  /** Who reads, a name of {@link CsvContestants}. */
  @Param({"fastcsv", "fastcsv-records", "duckdb", "ours"})
  public String contestant = "";

  /** How many assessments. */
  @Param("1000000")
  public int rows;

  /** How many threads may work. */
  @Param({"1", "2"})
  public int threads;

  private CsvContestant scoring = (answers, scores, count) -> 0;
  private Path folder = Path.of("");
  private Path answers = Path.of("");
  private Path scores = Path.of("");

  /** Makes a benchmark. */
  public CsvBenchmark() {}

  /**
   * Writes the file.
   *
   * @throws IOException if that fails
   */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    scoring = CsvContestants.of(contestant);
    folder = Files.createTempDirectory("maturity-benchmarks");
    answers = folder.resolve("answers.csv");
    scores = folder.resolve("scores.csv");
    CsvAnswers.write(Answers.random(Questionnaire.USUAL, rows, MISSING, SEED), answers);
  }

  /**
   * Deletes the scores of the run before, so that nobody pays for replacing them.
   *
   * @throws IOException if that fails
   */
  @Setup(Level.Invocation)
  public void deleteScores() throws IOException {
    Files.deleteIfExists(scores);
  }

  /**
   * Deletes all files.
   *
   * @throws IOException if that fails
   */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.deleteIfExists(answers);
    Files.deleteIfExists(scores);
    Files.deleteIfExists(folder);
  }

  /**
   * Reads the file.
   *
   * @return something that shows that all was read
   * @throws IOException if that fails
   */
  @Benchmark
  public long run() throws IOException {
    return scoring.run(answers, scores, threads);
  }
}
