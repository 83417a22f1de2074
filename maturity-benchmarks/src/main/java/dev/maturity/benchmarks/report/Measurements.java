package dev.maturity.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All figures of a run. */
final class Measurements {
  /** The end of the name of a run that adds to the run without it. */
  private static final String MOST = "-most";

  private final List<Measured> all;

  private Measurements(List<Measured> all) {
    this.all = all;
  }

  /** Reads the files of JMH in a folder, which are called jmh-*.json. */
  static Measurements read(Path folder) throws IOException {
    List<Measured> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      // bulk before bulk-most
      for (Path file : files.sorted(Comparator.comparing(Measurements::name)).toList()) {
        String name = name(file);
        if (name.startsWith("jmh-")) {
          String run = name.substring("jmh-".length());
          String base = run.endsWith(MOST) ? run.substring(0, run.length() - MOST.length()) : run;
          for (JsonNode result : JsonMapper.shared().readTree(Files.readString(file))) {
            all.add(measured(base, result));
          }
        }
      }
    }
    return new Measurements(List.copyOf(all));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }

  /** The name of the run becomes a parameter, for the same benchmark can be in several. */
  private static Measured measured(String run, JsonNode result) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("run", run);
    result
        .path("params")
        .properties()
        .forEach(entry -> parameters.put(entry.getKey(), entry.getValue().asString()));
    String[] name = result.path("benchmark").asString().split("\\.", -1);
    JsonNode time = result.path("primaryMetric");
    JsonNode bytes = result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score");
    return new Measured(
        name[name.length - 2] + "." + name[name.length - 1],
        parameters,
        time.path("score").asDouble(),
        time.path("scoreError").asDouble(Double.NaN),
        bytes.asDouble(Double.NaN));
  }

  /** All of a benchmark whose parameters have these values; names and values take turns. */
  List<Measured> all(String benchmark, String... parameters) {
    return all.stream()
        .filter(measured -> measured.benchmark().equals(benchmark))
        .filter(measured -> {
          for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].equals(measured.parameters().get(parameters[i]))) {
              return false;
            }
          }
          return true;
        })
        .toList();
  }

  /** The first one; empty if it was not measured. */
  Optional<Measured> find(String benchmark, String... parameters) {
    return all(benchmark, parameters).stream().findFirst();
  }
}
