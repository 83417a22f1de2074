package dev.maturity.io;

import dev.maturity.benchmark.Benchmark;
import dev.maturity.benchmark.BenchmarkReport;
import dev.maturity.benchmark.BenchmarkValidator;
import dev.maturity.problem.MaturityException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes benchmarks, and what was compared with them, under the rules of {@link MaturityJson}: strict, with all
 * problems located, and YAML wherever JSON is.
 */
public final class BenchmarkJson {

  private static final JsonForm<Benchmark> BENCHMARK = new JsonForm<>("benchmark", Benchmark.class);
  private static final JsonForm<BenchmarkReport> REPORT =
      new JsonForm<>("benchmark report", BenchmarkReport.class);

  private BenchmarkJson() {}

  /**
   * Reads a benchmark and validates it.
   *
   * @param json the text
   * @return the benchmark, which can be used
   * @throws MaturityException if the text is not such a benchmark, with every problem
   */
  public static Benchmark read(String json) {
    return BENCHMARK.read(SourceText.of(BENCHMARK.noun(), json), BenchmarkValidator::validate);
  }

  /**
   * Reads a benchmark from a file and validates it.
   *
   * @param file the file
   * @return the benchmark, which can be used
   * @throws MaturityException as {@link #read(String)}, or if the file is not UTF-8
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public static Benchmark read(Path file) {
    return BENCHMARK.read(SourceText.of(BENCHMARK.noun(), file), BenchmarkValidator::validate);
  }

  /**
   * Reads a benchmark from a text that is at hand and validates it.
   *
   * @param source the text
   * @return the benchmark, which can be used
   * @throws MaturityException as {@link #read(String)}
   */
  public static Benchmark read(SourceText source) {
    return BENCHMARK.read(source, BenchmarkValidator::validate);
  }

  /**
   * Reads a benchmark from a resource and validates it. The way for a plug-in to read what it ships.
   *
   * @param name the name of the resource, for messages
   * @param resource the resource, which is closed; null when it was not found
   * @return the benchmark, which can be used
   * @throws MaturityException as {@link #read(String)}, or if the resource is not UTF-8
   * @throws UncheckedIOException if the resource is null or cannot be read
   */
  public static Benchmark read(String name, @Nullable InputStream resource) {
    return BENCHMARK.read(
        SourceText.ofResource(BENCHMARK.noun(), name, resource), BenchmarkValidator::validate);
  }

  /**
   * Writes a benchmark.
   *
   * @param benchmark the benchmark, valid or not
   * @return the text
   * @throws MaturityException if it is so large, or holds such texts, that it could not be read again
   */
  public static String write(Benchmark benchmark) {
    return BENCHMARK.write(benchmark);
  }

  /**
   * Writes what a scorecard was compared with.
   *
   * @param report the report
   * @return the text
   * @throws MaturityException if it is so large that it could not be read again
   */
  public static String write(BenchmarkReport report) {
    return REPORT.write(report);
  }

  /**
   * Reads a report that {@link #write(BenchmarkReport)} wrote.
   *
   * @param json the text
   * @return the report
   * @throws MaturityException if the text is not such a report, with every problem
   */
  public static BenchmarkReport readReport(String json) {
    return REPORT.read(SourceText.of(REPORT.noun(), json), report -> List.of());
  }
}
