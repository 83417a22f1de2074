package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the page on benchmarks to the letter, through the real jar. */
class BenchmarksDocumentIT {

  /** Run the tests with {@code -Dmaturity.docs.update=true} to write the real output into the document. */
  private static final boolean UPDATE = Boolean.getBoolean("maturity.docs.update");

  private static final Path DOCUMENT =
      Path.of("..").toAbsolutePath().normalize().resolve("docs/benchmarks.md");

  @TempDir
  Path folder;

  @Test
  void everyStepOfThePageDoesWhatItSays() throws IOException {
    String text = Files.readString(DOCUMENT);

    DocumentRun.Result result = DocumentRun.of("docs/benchmarks.md", text, folder);

    if (UPDATE) {
      Files.writeString(DOCUMENT, result.text());
      return;
    }
    assertThat(result.faults()).as("""
            The document shows something else than what is printed. If what is printed is right, run
            mvn -pl maturity-cli -am verify -Dit.test=BenchmarksDocumentIT -Dmaturity.docs.update=true
            and read what changed.""").isEmpty();
  }
}
