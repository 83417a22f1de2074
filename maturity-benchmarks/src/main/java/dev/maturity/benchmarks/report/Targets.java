package dev.maturity.benchmarks.report;

import java.util.Map;
import java.util.Optional;

/** What was promised before anything was measured, and what came of it. All ratios are of figures of one run. */
final class Targets {
  private static final String BULK = "BulkBenchmark.score";
  private static final String SINGLE = "SingleBenchmark.score";
  private static final String CSV = "CsvBenchmark.run";
  private static final double NANOS_PER_SECOND = 1e9;

  private final Measurements measurements;
  private final Map<String, Double> cold;
  private final Table table = new Table("target", "wanted", "measured", "met");

  Targets(Measurements measurements, Map<String, Double> cold) {
    this.measurements = measurements;
    this.cold = cold;
  }

  String table() {
    bulk();
    general();
    single();
    csv();
    cold();
    weightings();
    return table.toString();
  }

  private void bulk() {
    double ours = bulk("ours", 1);
    double ours2 = bulk("ours", 2);
    atMost("1. bulk, against the kernel by hand, one thread", 1.5, ours / bulk("kernel", 1));
    atMost("1. the same, two threads", 1.5, ours2 / bulk("kernel", 2));
    double over = bulk("ours-reusing", 1);
    double over2 = bulk("ours-reusing", 2);
    atMost(
        "1. against the kernel by hand, neither making room for results, one thread",
        1.5,
        over / bulk("kernel-reusing", 1));
    atMost("1. the same, two threads", 1.5, over2 / bulk("kernel-reusing", 2));
    atMost(
        "1. against the kernel by hand, all our scores read into arrays as well, one thread",
        1.5,
        bulk("ours-reading", 1) / bulk("kernel", 1));
    atMost("1. the same, two threads", 1.5, bulk("ours-reading", 2) / bulk("kernel", 2));
    atLeast(
        "1. faster than DuckDB, neither making room for results, one thread",
        12,
        bulk("duckdb", 1) / over);
    atLeast("1. the same, two threads", 12, bulk("duckdb", 2) / over2);
    atLeast(
        "1. faster than DuckDB, which takes room that it has, one thread",
        12,
        bulk("duckdb", 1) / ours);
    atLeast("1. the same, two threads", 12, bulk("duckdb", 2) / ours2);
    atLeast("1. faster than streams", 130, bulk("streams", 1) / ours);
    atLeast("1. two threads against one", 1.6, ours / ours2);
    atMost(
        "1. time per assessment, of 10,000,000 against of 10,000",
        2,
        perRow("10000000") / perRow("10000"));
    atMost("1. ten times the criteria", 5, criteria("80") / criteria("8"));
    double bytes = measurements
        .find(BULK, "run", "bulk", "contestant", "ours", "threads", "1")
        .map(measured -> measured.bytesPerRow() - RESULT_BYTES)
        .orElse(Double.NaN);
    row(
        "1. allocated per assessment, besides the results",
        "at most 1 B",
        Figures.bytes(bytes),
        bytes,
        bytes <= 1);
  }

  /** Two sums of a byte for each dimension, the overall score, and the level of the whole. */
  private static final int RESULT_BYTES = 6 * 2 + 8 + 1;

  private void general() {
    double nanos = time("RuleBenchmark.score", "rule", "mean, bands, decimal weights and values")
        / rows("RuleBenchmark.score");
    row(
        "2. decimal weights and values, assessments a second",
        "at least 10,000,000",
        Double.isNaN(nanos) ? "not measured" : Figures.number(NANOS_PER_SECOND / nanos),
        nanos,
        nanos <= 100);
  }

  private double rows(String benchmark) {
    return measurements.all(benchmark).stream()
        .findFirst()
        .map(measured -> Double.parseDouble(measured.parameters().get("rows")))
        .orElse(Double.NaN);
  }

  private void single() {
    double loop = single("loop");
    double card = single("scorecard");
    atMost("3. one assessment from codes, against the loop by hand", 2, single("codes") / loop);
    bytes("3. the same, allocated", "codes", 200);
    double light = single("light");
    row(
        "3. one assessment, scores and levels",
        "at most 400 ns",
        Figures.time(light),
        light,
        light <= 400);
    bytes("3. the same, allocated", "light", 600);
    atMost("3. full scorecard, against streams", 2, card / single("streams"));
    atLeast("3. DMN engine slower than the full scorecard", 30, single("dmn") / card);
  }

  private void csv() {
    double ours = csv("ours", 1);
    double records = csv("fastcsv-records", 1);
    atMost(
        "4. CSV to scored CSV, against FastCSV that makes records, one thread",
        1.3,
        ours / records);
    atMost("4. the same, two threads against its one", 1.3, csv("ours", 2) / records);
    atMost(
        "4. the same, against FastCSV that only looks at cells, one thread",
        1.3,
        ours / csv("fastcsv", 1));
    atLeast("4. faster than DuckDB, one thread", 1, csv("duckdb", 1) / ours);
    atLeast("4. faster than DuckDB, two threads", 1, csv("duckdb", 2) / csv("ours", 2));
    Optional<Measured> small =
        measurements.find(CSV, "run", "csv-128m", "contestant", "ours", "threads", "1");
    row(
        "4. in a heap of 128 MB",
        "runs",
        small.map(measured -> Figures.time(measured.nanos())).orElse("not measured"),
        small.isPresent() ? 1 : Double.NaN,
        true);
  }

  private void cold() {
    double over = cold.getOrDefault("JVM with a first score", Double.NaN)
        - cold.getOrDefault("empty JVM", Double.NaN);
    row(
        "5. first score of a shipped model, over an empty JVM",
        "at most 400 ms",
        Figures.number(over) + " ms",
        over,
        over <= 400);
  }

  private void weightings() {
    double nanos = time("WeightingBenchmark.score", "weightings", "1000000");
    row(
        "7. a million weightings of 100 assessments in one call",
        "runs",
        Figures.time(nanos),
        nanos,
        true);
  }

  private double bulk(String contestant, int threads) {
    return time(BULK, "run", "bulk", "contestant", contestant, "threads", "" + threads);
  }

  private double perRow(String rows) {
    return measurements
        .find(BULK, "run", "rows", "contestant", "ours", "rows", rows)
        .map(Measured::nanosPerRow)
        .orElse(Double.NaN);
  }

  private double criteria(String each) {
    return time(BULK, "run", "criteria", "contestant", "ours", "each", each);
  }

  private double single(String contestant) {
    return time(SINGLE, "contestant", contestant);
  }

  private double csv(String contestant, int threads) {
    return time(CSV, "run", "csv", "contestant", contestant, "threads", "" + threads);
  }

  private double time(String benchmark, String... parameters) {
    return measurements.find(benchmark, parameters).map(Measured::nanos).orElse(Double.NaN);
  }

  private void bytes(String target, String contestant, double most) {
    double bytes =
        measurements.find(SINGLE, "contestant", contestant).map(Measured::bytes).orElse(Double.NaN);
    row(target, "at most " + Figures.bytes(most), Figures.bytes(bytes), bytes, bytes <= most);
  }

  private void atMost(String target, double most, double ratio) {
    row(target, "at most " + Figures.times(most), Figures.times(ratio), ratio, ratio <= most);
  }

  private void atLeast(String target, double least, double ratio) {
    row(target, "at least " + Figures.times(least), Figures.times(ratio), ratio, ratio >= least);
  }

  private void row(String target, String wanted, String measured, double figure, boolean isMet) {
    table.row(
        target, wanted, measured, Double.isNaN(figure) ? "not measured" : isMet ? "yes" : "**no**");
  }
}
