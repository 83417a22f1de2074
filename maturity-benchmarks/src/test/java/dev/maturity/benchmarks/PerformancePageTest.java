package dev.maturity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.benchmarks.report.PerformancePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {
  @TempDir
  private Path folder;

  @Test
  void targetsAreRatiosOfFiguresOfTheRun() throws IOException {
    Files.writeString(
        folder.resolve("jmh-bulk.json"),
        "[%s, %s, %s, %s, %s]"
            .formatted(
                result("ours", 30_000_000),
                result("ours-reusing", 24_000_000),
                result("ours-reading", 36_000_000),
                result("kernel", 20_000_000),
                result("duckdb", 300_000_000)));
    String page = page();
    assertThat(page)
        .contains(
            "| 1. bulk, against the kernel by hand, one thread | at most 1.50 × | 1.50 × | yes |")
        .contains(
            "| 1. against the kernel by hand, all our scores read into arrays as well, one thread | at most 1.50 × | 1.80 × | **no** |")
        .contains(
            "| 1. faster than DuckDB, neither making room for results, one thread | at least 12.0 × | 12.5 × | yes |")
        .contains(
            "| 1. faster than DuckDB, which takes room that it has, one thread | at least 12.0 × | 10.0 × | **no** |")
        .contains("1,000,000 assessments.");
  }

  @Test
  void whatWasNotMeasuredIsSaidToBeSo() throws IOException {
    assertThat(page())
        .contains("| 1. faster than streams | at least 130 × | not measured | not measured |");
  }

  @Test
  void medianOfStartsIsToldInMilliseconds() throws IOException {
    Files.writeString(
        folder.resolve("cold.json"), "{\"empty JVM\": 40.0, \"JVM with a first score\": 450.0}");
    assertThat(page()).contains("| at most 400 ms | 410 ms | **no** |");
  }

  private String page() throws IOException {
    Path page = folder.resolve("page.md");
    PerformancePage.main(new String[] {folder.toString(), "Just a test.", page.toString()});
    return Files.readString(page);
  }

  private static String result(String contestant, long nanos) {
    return """
        {"benchmark": "dev.maturity.benchmarks.jmh.BulkBenchmark.score",
         "params": {"contestant": "%s", "threads": "1", "rows": "1000000"},
         "primaryMetric": {"score": %d, "scoreError": "NaN"}, "secondaryMetrics": {}}""".formatted(contestant, nanos);
  }
}
