package dev.maturity.models.benchmarks;

import dev.maturity.benchmark.Benchmark;
import dev.maturity.benchmark.BenchmarkProvider;
import dev.maturity.io.BenchmarkJson;
import java.util.List;

/**
 * The published studies on the maturity of customer experience that are known to this project, one file each. They are
 * quoted as their sources report them; this project is not affiliated with any of their publishers.
 */
public final class PublishedBenchmarks implements BenchmarkProvider {

  private static final List<String> IDS = List.of(
      "gartner-2016",
      "hotjar-2018",
      "value-proof",
      "xm-2019",
      "xm-2023",
      "xm-2023-disrupt",
      "xm-2023-realize",
      "xm-2024",
      "xm-2025");

  /** For {@link java.util.ServiceLoader}. */
  public PublishedBenchmarks() {}

  @Override
  public List<Benchmark> benchmarks() {
    return IDS.stream().map(PublishedBenchmarks::read).toList();
  }

  private static Benchmark read(String id) {
    String file = id + ".json";
    return BenchmarkJson.read(file, PublishedBenchmarks.class.getResourceAsStream(file));
  }
}
