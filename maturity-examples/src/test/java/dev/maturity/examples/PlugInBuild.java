package dev.maturity.examples;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.testkit.ModelProviderContract;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Has Maven build the project plug-in as a newcomer does, in a folder elsewhere. It finds the jars of this build in a
 * repository of its own, as if they had been installed there, and everything else in the repository that this build uses;
 * it asks no other.
 */
final class PlugInBuild {

  static final Path PROJECT = Path.of("plug-in");

  private static final int PATIENCE_SECONDS = 300;

  /** Some builds of Maven reset the colour of a terminal that is none. */
  private static final Pattern COLOURS = Pattern.compile("\u001B\\[[;\\d]*m");

  private static final String SETTINGS = """
      <settings>
        <mirrors>
          <mirror>
            <id>what-this-build-uses</id>
            <mirrorOf>*</mirrorOf>
            <url>%s</url>
          </mirror>
        </mirrors>
      </settings>
      """;

  private final Path folder;

  private PlugInBuild(Path folder) {
    this.folder = folder;
  }

  /** Copies the project, and puts the jars of this build into a repository. */
  static PlugInBuild in(Path folder) throws IOException {
    PlugInBuild build = new PlugInBuild(folder);
    Files.writeString(
        folder.resolve("settings.xml"),
        SETTINGS.formatted(Path.of(property("maven.repository")).toUri()));
    try (Stream<Path> files = Files.walk(PROJECT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = PROJECT.relativize(file);
        if (!inside.startsWith("target")) {
          copy(file, build.project().resolve(inside));
        }
      }
    }
    build.install("maturity-parent", Path.of("..", "pom.xml"));
    build.install("maturity-core", Path.of("..", "maturity-core", "pom.xml"));
    build.install("maturity-core", jarOf(MaturityEngine.class));
    build.install("maturity-testkit", Path.of("..", "maturity-testkit", "pom.xml"));
    build.install("maturity-testkit", jarOf(ModelProviderContract.class));
    return build;
  }

  Path project() {
    return folder.resolve("project");
  }

  /** Runs Maven and returns what it, and the programs that it runs, print on standard output. */
  String mvn(String... arguments) throws IOException, InterruptedException {
    String settings = folder.resolve("settings.xml").toString();
    List<String> command = new ArrayList<>(List.of(
        Path.of(property("maven.home"), "bin", "mvn").toString(),
        "--batch-mode",
        "--quiet",
        "--settings",
        settings,
        "--global-settings",
        settings,
        "-Dmaven.repo.local=" + folder.resolve("repository")));
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed.txt");
    Path complaints = folder.resolve("complaints.txt");
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(project().toFile())
        .redirectOutput(printed.toFile())
        .redirectError(complaints.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("MAVEN_SKIP_RC", "true");
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "MAVEN_ARGS", "MAVEN_BASEDIR", "MAVEN_OPTS")
        .forEach(environment::remove);
    Process process = builder.start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError("Maven %s:\n%s%s"
          .formatted(
              ended ? "failed" : "did not end in time",
              Files.readString(printed),
              Files.readString(complaints)));
    }
    return COLOURS.matcher(Files.readString(printed)).replaceAll("");
  }

  /** Puts a file where Maven would have installed it. */
  private void install(String artifact, Path file) throws IOException {
    String version = property("maturity.version");
    String name = file.getFileName().toString();
    copy(
        file,
        folder
            .resolve(Path.of("repository", "dev", "maturity", artifact, version))
            .resolve(artifact + "-" + version + (name.endsWith(".jar") ? ".jar" : ".pom")));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    Files.copy(from, to);
  }

  private static Path jarOf(Class<?> type) {
    try {
      Path jar =
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!jar.toString().endsWith(".jar")) {
        throw new IllegalStateException(
            "The classes in (%s) are in no jar.\nMaybe this should be run with mvn verify."
                .formatted(jar));
      }
      return jar;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(
          "The property (%s) is not set.\nMaybe this should be run with mvn verify."
              .formatted(name));
    }
    return value;
  }
}
