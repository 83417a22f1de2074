package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the tutorial to the letter, through the real jar. */
class YourOwnModelIT {

  /** Run the tests with {@code -Dmaturity.docs.update=true} to write the real output into the document. */
  private static final boolean UPDATE = Boolean.getBoolean("maturity.docs.update");

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path DOCUMENT = ROOT.resolve("docs/your-own-model.md");

  @TempDir
  Path folder;

  @Test
  void everyStepOfTheTutorialDoesWhatItSays() throws IOException {
    String text = Files.readString(DOCUMENT);

    DocumentRun.Result result = DocumentRun.of("docs/your-own-model.md", text, folder);

    if (UPDATE) {
      Files.writeString(DOCUMENT, result.text());
      return;
    }
    assertThat(result.faults()).as("""
            The document shows something else than what is printed. If what is printed is right, run
            mvn -pl maturity-cli -am verify -DskipTests=false -Dit.test=YourOwnModelIT -Dmaturity.docs.update=true
            and read what changed.""").isEmpty();
  }

  @Test
  void theCommandIsWhereTheTutorialSays() throws IOException {
    assertThat(Files.readString(DOCUMENT))
        .contains("PATH=\"$PWD/maturity-cli/bin:$PATH\"", "maturity-cli/target/quick/maturity.jar");
    assertThat(ROOT.resolve("maturity-cli/bin/maturity")).isExecutable();
  }
}
