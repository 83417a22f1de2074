package dev.maturity.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the jar as a person does: as a process of its own, in a folder. */
final class Jar {

  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;

  Jar(Path folder) {
    this.folder = folder;
  }

  /** The jar that the build made. */
  static Path file() {
    return Path.of(System.getProperty("maturity.jar", "target/maturity.jar")).toAbsolutePath();
  }

  /** The Java that runs the tests. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What to type before the arguments. */
  static List<String> command() {
    return List.of(
        java(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:SharedArchiveFile=" + Archive.FILE,
        "-Xshare:auto",
        "-Xlog:disable",
        "-jar",
        file().toString());
  }

  /** Runs {@code maturity} without anything on standard input. */
  Run run(String... arguments) {
    return withInput("", arguments);
  }

  /** Runs {@code maturity} with a text on standard input. */
  Run withInput(String input, String... arguments) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  /** Runs {@code maturity} with bytes on standard input. */
  Run withInput(byte[] input, String... arguments) {
    List<String> all = new ArrayList<>(command());
    all.addAll(List.of(arguments));
    return process(folder, all, input);
  }

  /** Runs a line of the shell, in which {@code maturity} is the command. */
  Run shell(String line) {
    String self =
        String.join(" ", command().stream().map(word -> "'" + word + "'").toList());
    return process(
        folder, List.of("bash", "-c", "maturity() { " + self + " \"$@\"; }; " + line), new byte[0]);
  }

  /** Runs a process and waits for it. Standard output and error go to files, so that none of them can fill up. */
  static Run process(Path folder, List<String> command, byte[] input) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectOutput(out.toFile())
          .redirectError(err.toFile());
      Map<String, String> environment = builder.environment();
      environment.put("LC_ALL", "C.UTF-8");
      List.of("COLUMNS", "NO_COLOR", "CLICOLOR_FORCE", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
          .forEach(environment::remove);
      Process process = builder.start();
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(input);
      } catch (IOException closed) {
        // It did not want to read.
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " did not end within two minutes.");
      }
      Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new IllegalStateException(command + " cannot be run.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The classes of the jar as Java has them in memory, which halves the time that a process takes to start. */
  private static final class Archive {

    static final Path FILE = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("archive");
        Path archive = folder.resolve("maturity.jsa");
        List<String> command = List.of(
            java(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:ArchiveClassesAtExit=" + archive,
            "-Xlog:disable",
            "-jar",
            file().toString(),
            "score",
            "gartner-cxm",
            "-");
        process(folder, command, "criterion,answer\n".getBytes(StandardCharsets.UTF_8));
        archive.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return archive;
      } catch (IOException e) {
        throw new IllegalStateException("There is no room for an archive of classes.", e);
      }
    }
  }
}
