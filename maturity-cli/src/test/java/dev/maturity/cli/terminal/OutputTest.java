package dev.maturity.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir
  Path folder;

  @Test
  void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("card.json"), "much longer than what follows");

    Output.write(file, "Ω\n");

    assertThat(file).hasContent("Ω\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whatWasThereStaysWhenTheWriterBreaksOff() throws IOException {
    Path file = Files.writeString(folder.resolve("card.json"), "old");

    assertThatThrownBy(() -> Output.write(file, out -> {
          out.write('n');
          throw new IllegalStateException("no more");
        }))
        .hasMessage("no more");
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    Output.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void whatOnlyItsOwnerMayReadStaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("card.json"), "old");
    Set<PosixFilePermission> secret = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, secret);

    Output.write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(secret);
  }

  @Test
  void aProtectedFileIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("card.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeThat(Files.isWritable(file)).as("this user may write everything").isFalse();

    assertThatThrownBy(() -> Output.write(file, "new"))
        .hasMessage("The file (" + file + ") cannot be written: permission denied.");
    assertThat(file).hasContent("old");
  }

  @Test
  void theLongestNameThatAFileCanHaveWillDo() {
    Path file = folder.resolve("a".repeat(255));

    Output.write(file, "a");

    assertThat(file).hasContent("a");
  }

  @Test
  void aNameThatIsTooLongIsRefusedAndLeavesNothing() throws IOException {
    Path file = folder.resolve("a".repeat(300));

    assertThatThrownBy(() -> Output.write(file, "a"))
        .hasMessage("The file (" + file + ") cannot be written: File name too long.");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aDirectoryIsNoFile() {
    assertThatThrownBy(() -> Output.write(folder, "a"))
        .isInstanceOf(UsageException.class)
        .hasMessage("The file (" + folder + ") cannot be written: it is a directory.");
  }

  @Test
  void aMissingDirectoryIsNotMade() {
    Path file = folder.resolve("no").resolve("such.json");

    assertThatThrownBy(() -> Output.write(file, "a"))
        .isInstanceOf(UsageException.class)
        .hasMessage("The file (%s) cannot be written: there is no directory %s."
            .formatted(file, file.getParent()));
  }
}
