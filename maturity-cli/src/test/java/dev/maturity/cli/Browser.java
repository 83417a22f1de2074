package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A browser that fills in a survey, led by {@code src/test/browser/fill-in.mjs}. */
final class Browser {

  private static final String SENT = "sent.json";
  private static final Path SCRIPTS = Path.of("src/test/browser").toAbsolutePath();
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

  private final Path folder;

  Browser(Path folder) {
    this.folder = folder;
  }

  /** Skips the test where there is none, and says what to do. */
  static void assumeThatThereIsOne() {
    assumeTrue(
        hasNode(), "There is no node, which leads the browser. Maybe install Node.js 20 or later.");
    assumeTrue(
        Files.isExecutable(CHROMIUM),
        "There is no browser (" + CHROMIUM
            + "). Maybe apt-get install chromium, or name another in CHROMIUM.");
    assumeTrue(
        Files.isDirectory(SCRIPTS.resolve("node_modules")),
        "SurveyJS is not installed in (src/test/browser). Maybe run npm ci there.");
  }

  /** Fills in a survey of the folder as a person does; returns what the survey sends. */
  String fillIn(String survey, String person) {
    Run run = tryToFillIn(survey, person);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try {
      return Files.readString(folder.resolve(SENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of filling in a survey that may not be content with it. */
  Run tryToFillIn(String survey, String person) {
    Samples.write(folder, "person.json", person);
    String script = SCRIPTS.resolve("fill-in.mjs").toString();
    return Jar.process(folder, List.of("node", script, survey, "person.json", SENT), new byte[0]);
  }

  private static boolean hasNode() {
    try {
      return new ProcessBuilder("node", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
