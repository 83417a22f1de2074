package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar. */
class LauncherIT {

  private static final Path SCRIPT = Path.of("bin", "maturity").toAbsolutePath();

  @TempDir
  Path folder;

  private Path cache;

  @BeforeEach
  void cache() {
    cache = folder.resolve("a cache");
  }

  @Test
  void itHandsOnArgumentsInputAndExitCode() {
    Samples.write(folder, "a model.json", Samples.MODEL);
    String csv = "rater,q1,q2\nanna,3,1\n";

    Run run = launch(
        List.of("MATURITY_CACHE=off"), csv, "score", "a model.json", "-", "--subject", "Café Ω");

    assertThat(run.isGood().out()).startsWith("Café Ω\nTiny (tiny 1.0.0), 1 rater\n");
    assertThat(launch(List.of("MATURITY_CACHE=off"), "", "scor").code()).isEqualTo(2);
    assertThat(cache).doesNotExist();
  }

  @Test
  void textIsUtf8InALocaleThatKnowsNone() {
    Run run =
        launch(List.of("MATURITY_CACHE=off", "LC_ALL=C", "LANG=C"), "", "init", "x", "--into", "Ω");

    assertThat(run.err()).contains("there is no directory", "/Ω");
  }

  @Test
  void theFirstStartMakesAnArchiveForTheNext() throws Exception {
    List<String> environment = List.of("MATURITY_CACHE=" + cache);

    Run first = launch(environment, "", "models").isGood();
    Path archive = archive();
    Run second = launch(environment, "", "models").isGood();

    assertThat(second).isEqualTo(first);
    assertThat(archive).hasParent(cache);
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files).as("nothing half-written is left").containsExactly(archive);
    }
  }

  @Test
  void ofManyStartsAtOnceOneMakesTheArchive() throws Exception {
    List<String> environment = List.of("MATURITY_CACHE=" + cache);
    launch(environment, "", "models").isGood();
    Path archive = archive();
    Files.delete(archive);
    Path lock = Files.createDirectory(cache.resolve(archive.getFileName() + ".lock"));

    launch(environment, "", "models").isGood();
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files).as("another is at it").containsExactly(lock);
    }

    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    launch(environment, "", "models").isGood();
    assertThat(archive()).as("the other has died").isEqualTo(archive);
  }

  @Test
  void aBrokenArchiveHarmsNobody() throws Exception {
    List<String> environment = List.of("MATURITY_CACHE=" + cache);
    Run first = launch(environment, "", "models").isGood();
    Path archive = archive();
    Files.delete(archive);
    Files.writeString(archive, "no archive");

    assertThat(launch(environment, "", "models")).isEqualTo(first);
  }

  @Test
  void aClosedStandardInputIsEmpty() {
    Samples.write(folder, "tiny.json", Samples.MODEL);

    Run run = Jar.process(
        folder,
        List.of(
            "sh",
            "-c",
            "MATURITY_CACHE=off MATURITY_JAR='%s' exec '%s' score tiny.json - <&-"
                .formatted(Jar.file(), SCRIPT)),
        new byte[0]);

    run.failed(1, "standard input:1:1: error: The text is empty.\n");
  }

  @Test
  void withoutAHomeThereIsNoArchive() {
    List<String> environment =
        List.of("--unset=HOME", "--unset=XDG_CACHE_HOME", "--unset=MATURITY_CACHE");

    launch(environment, "", "models").isGood();

    assertThat(Path.of("/.cache/maturity")).doesNotExist();
  }

  @Test
  void aMissingJarIsNamed() {
    Run run = launch(List.of("MATURITY_JAR=/nowhere/maturity.jar"), "", "models");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("maturity: error: There is no file (/nowhere/maturity.jar).")
        .contains("Maybe ");
  }

  /** Waits for what is made in the background. */
  private Path archive() throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      try (Stream<Path> files = Files.list(cache)) {
        List<Path> all = files.toList();
        if (all.size() == 1 && all.get(0).toString().endsWith(".jsa")) {
          return all.get(0);
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("There is no archive in " + cache + " after a minute.");
  }

  private Run launch(List<String> environment, String input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("env"));
    environment.stream().filter(entry -> entry.startsWith("-")).forEach(command::add);
    command.add("JAVA_HOME=" + System.getProperty("java.home"));
    if (environment.stream().noneMatch(entry -> entry.startsWith("MATURITY_JAR="))) {
      command.add("MATURITY_JAR=" + Jar.file());
    }
    environment.stream().filter(entry -> !entry.startsWith("-")).forEach(command::add);
    command.add(SCRIPT.toString());
    command.addAll(List.of(arguments));
    return Jar.process(folder, command, input.getBytes(StandardCharsets.UTF_8));
  }
}
