package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and resources: their encoding, and what is said when they are not there. */
class FileTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final String MODEL = """
      {"id": "m", "version": "1", "name": "Größe 漢 😀",
       "scales": [{"type": "yes-no", "id": "yn"}],
       "criteria": [{"id": "q1", "statement": "We do.", "scale": "yn"}]}
      """;

  @TempDir
  Path folder;

  @Test
  void aFileIsUtf8() throws IOException {
    Path file = Files.writeString(folder.resolve("m.json"), MODEL);
    assertThat(JSON.readModel(file).name()).isEqualTo("Größe 漢 😀");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    Path file = Files.writeString(folder.resolve("m.json"), "\ufeff" + MODEL);
    assertThat(JSON.readModel(file)).isEqualTo(JSON.readModel(MODEL));
    assertThat(JSON.readModel("\ufeff" + MODEL)).isEqualTo(JSON.readModel(MODEL));
  }

  @Test
  void columnsCountFromTheTextNotFromTheByteOrderMark() {
    assertThatThrownBy(() -> JSON.readModel("\ufeff[]")).hasMessageContaining("line 1, column 1: ");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    byte[] latin1 =
        "{\"id\": \"m\",\r\n \"name\": \"Größe\"}".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("m.json"), latin1);
    // The second line is: blank, "name":, blank, quote, G, r, and then the byte in column 13.
    assertThatThrownBy(() -> JSON.readModel(file))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The model in the file (%s) cannot be read: 1 problem.
            * line 2, column 13: The byte (0xF6) is not UTF-8 here.
              Maybe the file was saved in another encoding, such as Windows-1252; save it as UTF-8.""".formatted(file));
  }

  @Test
  void aWorkbookIsNoTable() throws IOException {
    byte[] archive = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, (byte) 0x80};
    byte[] older = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0};
    for (byte[] workbook : new byte[][] {archive, older}) {
      Path file = Files.write(folder.resolve("answers.xlsx"), workbook);
      assertThatThrownBy(() -> JSON.readModel(file))
          .isInstanceOf(MaturityException.class)
          .hasMessageContaining(
              "Maybe it is the workbook of a spreadsheet; save it there as CSV in UTF-8.");
    }
  }

  @Test
  void utf16IsRefused() throws IOException {
    Path file = Files.write(folder.resolve("m.json"), MODEL.getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> JSON.readModel(file))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("line 1, column 1: The byte (0xFE) is not UTF-8 here.\n")
        .hasMessageContaining("Maybe the file was saved as UTF-16; save it as UTF-8.");
  }

  @Test
  void anOverlongOrUnfinishedSequenceIsRefused() {
    byte[] overlong = {'{', (byte) 0xc0, (byte) 0xaf, '}'};
    assertThatThrownBy(() -> JSON.readModel("m", new ByteArrayInputStream(overlong)))
        .hasMessageContaining("line 1, column 2: The byte (0xC0) is not UTF-8 here.");
    byte[] unfinished = {'{', (byte) 0xe2, (byte) 0x82};
    assertThatThrownBy(() -> JSON.readModel("m", new ByteArrayInputStream(unfinished)))
        .hasMessageContaining("line 1, column 2: The byte (0xE2) is not UTF-8 here.");
  }

  @Test
  void problemsNameTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[]");
    assertThatThrownBy(() -> JSON.readAssessment(file))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The assessment in the file (%s) cannot be read: 1 problem.
            * line 1, column 1: The assessment (a list) must be an object.""".formatted(file));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = folder.resolve("none.json");
    assertThatThrownBy(() -> JSON.readModel(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(FileNotFoundException.class)
        .hasMessage("The model in the file (%s) cannot be read: there is no file %s."
            .formatted(file, file.toAbsolutePath()));
  }

  @Test
  void aDirectoryIsNoFile() {
    assertThatThrownBy(() -> JSON.readModel(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "The model in the file (%s) cannot be read: it is a directory.".formatted(folder));
  }

  @Test
  void aResourceThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> JSON.readModel("acme.json", null))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "The model in the resource (acme.json) cannot be read: there is no such resource.");
  }

  @Test
  void aResourceThatBreaksIsNamed() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the line went dead");
      }
    };
    assertThatThrownBy(() -> JSON.readModel("acme.json", broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The model in the resource (acme.json) cannot be read: the line went dead.");
  }

  @Test
  void aResourceIsClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream resource =
        new FilterInputStream(new ByteArrayInputStream(MODEL.getBytes(StandardCharsets.UTF_8))) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    Model model = JSON.readModel("acme.json", resource);
    assertThat(model.id()).isEqualTo("m");
    assertThat(closed).isTrue();
  }

  @Test
  void aFileWithoutEndIsRefused() {
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return ' ';
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        return length;
      }
    };
    assertThatThrownBy(() -> JSON.readModel("endless", endless))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The text must have at most 60000000 bytes.");
  }
}
