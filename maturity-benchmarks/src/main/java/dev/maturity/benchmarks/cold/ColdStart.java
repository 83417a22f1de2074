package dev.maturity.benchmarks.cold;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Starts fresh JVMs in turn, one that does nothing and one that scores, and writes the medians of their times. */
public final class ColdStart {
  private static final double NANOS_PER_MILLI = 1e6;

  /** The name of what an empty JVM takes, from outside. */
  public static final String EMPTY = "empty JVM";

  /** The name of what a JVM that scores takes, from outside. */
  public static final String SCORING = "JVM with a first score";

  /** What a program that uses core and the shipped models has on its class path. */
  private static final List<String> LIBRARIES = List.of(
      "classmate",
      "failureaccess",
      "fastcsv",
      "guava",
      "hibernate-validator",
      "jackson-annotations",
      "jackson-core",
      "jackson-databind",
      "jakarta.validation",
      "jboss-logging",
      "jspecify",
      "maturity-core",
      "maturity-models");

  private final String classPath;
  private final Map<String, List<Double>> times = new LinkedHashMap<>();

  private ColdStart(String classPath) {
    this.classPath = classPath;
  }

  /**
   * Measures.
   *
   * @param arguments the folder of the classes, the folder of the libraries, how often, and where the medians go
   * @throws IOException if a JVM cannot be started
   * @throws InterruptedException if this is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ColdStart start = new ColdStart(classPath(Path.of(arguments[0]), Path.of(arguments[1])));
    int often = Integer.parseInt(arguments[2]);
    for (int i = 0; i < often; i++) {
      start.run(EMPTY, EmptyProgram.class);
      start.run(SCORING, FirstScore.class);
    }
    Files.writeString(
        Path.of(arguments[3]), JsonMapper.shared().writeValueAsString(start.medians()));
  }

  private static String classPath(Path classes, Path libraries) throws IOException {
    try (Stream<Path> files = Files.list(libraries)) {
      return Stream.concat(Stream.of(classes), files.filter(ColdStart::isNeeded).sorted())
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static boolean isNeeded(Path jar) {
    return LIBRARIES.stream().anyMatch(name -> jar.getFileName().toString().startsWith(name + "-"));
  }

  private void run(String name, Class<?> program) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            program.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("The program (%s) failed.".formatted(program.getName()));
    }
    add(name, (System.nanoTime() - begin) / NANOS_PER_MILLI);
    said.lines()
        .map(line -> line.split("=", 2))
        .forEach(step -> add(step[0], Double.parseDouble(step[1])));
  }

  private void add(String name, double millis) {
    times.computeIfAbsent(name, n -> new ArrayList<>()).add(millis);
  }

  private Map<String, Double> medians() {
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach(
        (name, all) -> medians.put(name, all.stream().sorted().toList().get(all.size() / 2)));
    return medians;
  }
}
