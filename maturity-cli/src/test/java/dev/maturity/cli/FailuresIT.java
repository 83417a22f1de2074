package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong, through the real jar: the exit code and every word on standard error. */
class FailuresIT {

  @TempDir
  Path folder;

  private Jar maturity;

  @BeforeEach
  void files() {
    maturity = new Jar(folder);
    Samples.write(folder, "tiny.json", Samples.MODEL);
    Samples.write(folder, "answers.json", Samples.ANSWERS);
  }

  @Test
  void aMissingFileIsNamed() {
    maturity.run("score", "tiny.json", "nowhere.json").failed(2, """
            maturity: error: The file (nowhere.json) cannot be read: there is no file %s.
            """.formatted(
            folder.resolve("nowhere.json")));
  }

  @Test
  void aDirectoryIsNoFile() throws IOException {
    Files.createDirectory(folder.resolve("answers"));

    maturity
        .run("score", "tiny.json", "./answers")
        .failed(2, "maturity: error: The file (./answers) cannot be read: it is a directory.\n");
  }

  @Test
  void aFileThatMustNotBeReadIsNamed() throws IOException {
    Path secret = Samples.write(folder, "secret.json", Samples.ANSWERS);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).as("this user may read everything").isFalse();

    maturity
        .run("score", "tiny.json", "secret.json")
        .failed(2, "maturity: error: The file (secret.json) cannot be read: permission denied.\n");
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithTheReason() {
    assumeThat(Path.of("/proc/self/mem"))
        .as("a file that nobody can read at its beginning")
        .exists();

    maturity
        .run("score", "tiny.json", "/proc/self/mem")
        .failed(
            2, "maturity: error: The file (/proc/self/mem) cannot be read: Input/output error.\n");
  }

  @Test
  void brokenJsonIsShownWhereItBreaks() {
    Samples.write(
        folder, "broken.json", Samples.ANSWERS.replace("\"answer\": 3}", "\"answer\": 3"));

    Run run = maturity.run("score", "tiny.json", "broken.json");

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("broken.json:5:").contains(": error: ");
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    Files.write(
        folder.resolve("latin.json"),
        Samples.ANSWERS.replace("Ω", "").getBytes(StandardCharsets.ISO_8859_1));

    Run run = maturity.run("score", "tiny.json", "latin.json");

    assertThat(run.code()).isOne();
    assertThat(run.err()).startsWith("latin.json:").contains("error:", "UTF-8");
  }

  @Test
  void nothingAtAllIsNoAnswer() {
    Samples.write(folder, "empty.json", "");
    Samples.write(folder, "empty.csv", "");

    assertThat(maturity.run("score", "tiny.json", "empty.json").err()).contains("empty");
    assertThat(maturity.run("score", "tiny.json", "empty.csv").err())
        .contains("empty.csv", "empty");
    assertThat(maturity.run("score", "tiny.json", "-").err()).contains("standard input", "empty");
    assertThat(maturity.run("validate", "empty.json").code()).isOne();
  }

  @Test
  void anUnknownModelComesWithTheNearest() {
    maturity.run("score", "gartner-cmx", "answers.json").failed(2, """
            maturity: error: There is no model (gartner-cmx) here.
              Maybe gartner-cxm.
            """);
  }

  @Test
  void anotherVersionIsNotTheModel() {
    maturity.run("show", "gartner-cxm@2.0.0").failed(2, """
            maturity: error: The model (gartner-cxm) is here in the version (1.0.0), not in the version (2.0.0).
              Maybe gartner-cxm, or a file that holds the other version.
            """);
  }

  @Test
  void anAnswerToAnUnknownCriterionIsShownWhereItStands() {
    Samples.write(folder, "odd.json", Samples.ANSWERS.replace("\"q2\"", "\"p2\""));

    maturity.run("score", "tiny.json", "odd.json").failed(1, """
            odd.json:5:6: error: The criterion (p2) of a response must be in the model (tiny). [/responses/1/criterion]
              Maybe q2.
            """);
  }

  @Test
  void anAnswerOutsideItsScaleIsShownWhereItStands() {
    Samples.write(folder, "odd.csv", "criterion,answer\nq1,9\nq2,1\n");

    Run run = maturity.run("score", "tiny.json", "odd.csv");

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .startsWith("odd.csv:2:2: error: ")
        .contains("(9)", "(q1)", "a whole number from 0 to 3");
  }

  @Test
  void theSameRaterTwiceIsShownWhereTheSecondStands() {
    Samples.write(folder, "twice.csv", "rater,q1,q2\nanna,3,1\nanna,2,1\n");

    Run run = maturity.run("score", "tiny.json", "twice.csv");

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .startsWith("twice.csv:3:1: error: The rater (anna) must have only one row.");
  }

  @Test
  void whatCannotBeWrittenIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("there"));

    maturity
        .run("score", "tiny.json", "answers.json", "-o", "there")
        .failed(2, "maturity: error: The file (there) cannot be written: it is a directory.\n");
    maturity
        .run("score", "tiny.json", "answers.json", "-o", "no/such/folder.txt")
        .failed(2, """
            maturity: error: The file (no/such/folder.txt) cannot be written: there is no directory %s.
            """.formatted(folder.resolve("no/such")));
    assumeThat(Path.of("/dev/full")).exists();
    assertThat(maturity.shell("maturity score tiny.json answers.json > /dev/full"))
        .isEqualTo(new Run(
            2,
            "",
            "maturity: error: Standard output cannot be written: No space left on device.\n"));
  }

  @Test
  void aPipeThatHasANameCanBeWritten() {
    assumeThat(Path.of("/dev/stdout")).exists();

    Run run = maturity.shell("maturity score tiny.json answers.json -o /dev/stdout | head -n 1");

    assertThat(run.isGood().out()).isEqualTo("Café Ωmega, 2026-10-15\n");
  }

  @Test
  void aFailureLeavesNoFile() throws IOException {
    Samples.write(folder, "card.json", "as before");

    maturity.run("score", "tiny.json", "nowhere.json", "-o", "card.json");

    assertThat(folder.resolve("card.json")).hasContent("as before");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("tiny.json", "answers.json", "card.json");
    }
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() {
    Run run = maturity.shell(
        "for i in 1 2 3 4 5 6; do maturity show gartner-cxm --json; echo $? >> codes; done | head -n 1; sort -u codes");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("{\n0\n");
  }

  @Test
  void aWrongOptionComesWithTheNearestAndTheWayToHelp() {
    maturity.run("score", "tiny.json", "answers.json", "--jsn").failed(2, """
            maturity: error: The option (--jsn) is not known.
              Maybe --json.
              Try: maturity score --help
            """);
  }

  @Test
  void aWrongCommandComesWithTheNearest() {
    maturity.run("scor").failed(2, """
            maturity: error: The command (scor) is not known.
              Maybe score.
              Try: maturity --help
            """);
  }

  @Test
  void noCommandIsAWrongUse() {
    maturity.run().failed(2, """
            maturity: error: A command is missing.
              Try: maturity --help
            """);
  }

  @Test
  void aMissingArgumentIsNamed() {
    maturity.run("score", "tiny.json").failed(2, """
            maturity: error: The argument ANSWERS is missing.
              Try: maturity score --help
            """);
  }

  @Test
  void aStackTraceIsShownToWhoAsksForIt() {
    Run quiet = maturity.run("score", "tiny.json", "nowhere.json");
    Run loud = maturity.run("score", "tiny.json", "nowhere.json", "--debug");

    assertThat(quiet.err()).doesNotContain("\tat ");
    assertThat(loud.err()).contains("\tat dev.maturity.cli").endsWith(quiet.err());
    assertThat(loud.code()).isEqualTo(quiet.code());
  }
}
