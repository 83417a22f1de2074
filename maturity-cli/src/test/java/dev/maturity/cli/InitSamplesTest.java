package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sample answers to installed models, written to files. */
class InitSamplesTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"operational-strategic", "operational-strategic-extended"})
  void whatIsWrittenIsScoredAsItIsSaid(String id) {
    Run init = Shell.run("init", id, "--samples", "--into", folder.toString()).isGood();

    assertThat(init.out()).startsWith("Written, all of it fictitious:\n");
    assertThat(folder.resolve("operational-strategic-sample-1.json")).exists();
    assertThat(init.out().lines().filter(line -> line.startsWith("  maturity ")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(
                Shell.run(line.strip().replace("maturity ", "").split(" ")).code())
            .isZero());
  }

  @Test
  void nothingIsWrittenOver() {
    String into = folder.toString();
    Shell.run("init", "gartner-cxm", "--samples", "--into", into).isGood();

    Shell.run("init", "gartner-cxm", "--samples", "--into", into)
        .failed(2, """
        maturity: error: The file (%s) is there already.
          Maybe --into another folder, or --force to write over it.
        """.formatted(folder.resolve("gartner-cxm-sample-1.json")));
    assertThat(Shell.run("init", "gartner-cxm", "--samples", "--into", into, "--force", "--json")
            .isGood()
            .out())
        .contains("gartner-cxm-sample-1.json");
  }

  @Test
  void aModelWithoutSamplesIsTold() {
    String model = Samples.write(folder, "tiny.json", Samples.MODEL).toString();

    Shell.run("init", model, "--samples").failed(2, """
        maturity: error: The model (tiny) has no samples.
        """);
    assertThat(Shell.run("init", "gartner-cx", "--samples").code()).isEqualTo(2);
  }
}
