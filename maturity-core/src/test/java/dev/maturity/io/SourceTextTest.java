package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.problem.MaturityException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that is read once: where it comes from, and what is said when it cannot be read. */
class SourceTextTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final String YAML = """
      id: m
      version: "1"
      name: M
      scales: [{type: yes-no, id: yn}]
      criteria: [{id: q1, statement: We do., scale: yn}]
      """;

  private static final String ANSWERS = """
      {"model": "m", "modelVersion": "1", "subject": {"name": "S"},
       "responses": [{"criterion": "q1", "answer": "yes"}]}
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({
    "m.yaml, true",
    "m.yml, true",
    "m.YAML, true",
    "m.YmL, true",
    "yaml, false",
    "m.json, false",
    "m.yaml.json, false",
    "m.csv, false"
  })
  void theNameOfAFileSaysWhetherItIsYaml(String name, boolean yaml) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "\ufeffa");
    assertThat(SourceText.of(file).isYaml()).isEqualTo(yaml);
    assertThat(SourceText.of(file).text()).isEqualTo("a");
  }

  @Test
  void aFileInYamlIsReadByItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("m.yaml"), YAML);
    assertThat(JSON.readModel(file).id()).isEqualTo("m");
    assertThat(JSON.readModel(SourceText.of(file))).isEqualTo(JSON.readModel(file));
    assertThat(JSON.readModel("m.yml", stream(YAML))).isEqualTo(JSON.readModel(file));
  }

  @Test
  void aTextIsYamlWhenSomebodySaysSo() {
    SourceText text = SourceText.of(YAML);
    assertThat(text.isYaml()).isFalse();
    assertThat(text.asYaml().isYaml()).isTrue();
    assertThat(JSON.readModel(text.asYaml()).id()).isEqualTo("m");
    assertThatThrownBy(() -> JSON.readModel(text)).isInstanceOf(MaturityException.class);
  }

  @Test
  void oneTextServesForEverything() {
    SourceText text = SourceText.of("standard input", stream(ANSWERS));
    assertThat(JSON.readAssessment(text))
        .isEqualTo(JSON.readAssessment(text, JSON.readModel(SourceText.of(YAML).asYaml())));
    assertThatThrownBy(() -> JSON.readModel(text))
        .hasMessageStartingWith("The model in the standard input cannot be read: ");
    assertThatThrownBy(() -> JSON.readScorecard(text))
        .hasMessageStartingWith("The scorecard in the standard input cannot be read: ");
  }

  @Test
  void aStreamStaysOpen() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream stream = new FilterInputStream(stream("a")) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
    assertThat(SourceText.of("standard input", stream).text()).isEqualTo("a");
    assertThat(closed).isFalse();
  }

  @Test
  void aStreamThatBreaksIsNamed() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException();
      }
    };
    assertThatThrownBy(() -> SourceText.of("standard input", broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The standard input cannot be read: the system does not say why.");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Path file = folder.resolve("none.yaml");
    assertThatThrownBy(() -> SourceText.of(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The file (%s) cannot be read: there is no file %s.".formatted(file, file));
    assertThatThrownBy(() -> SourceText.of(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The file (%s) cannot be read: it is a directory.".formatted(folder));
  }

  @Test
  void whatIsForbiddenIsSaidInWords() {
    assertThat(SourceText.reason(new AccessDeniedException("/a"))).isEqualTo("permission denied");
    assertThat(SourceText.reason(new FileSystemException("/a")))
        .isEqualTo("the system does not say why");
    assertThat(SourceText.reason(new FileSystemException("/a", null, "Not a directory")))
        .isEqualTo("Not a directory");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("m.yaml"), new byte[] {'a', (byte) 0xf6});
    assertThatThrownBy(() -> SourceText.of(file))
        .isInstanceOf(MaturityException.class)
        .hasMessageStartingWith(
            "The file (%s) cannot be read: 1 problem.\n* line 1, column 2: ".formatted(file));
  }

  @Test
  void aTextSaysWhatItIs() {
    assertThat(SourceText.of("a")).hasToString("text");
    assertThat(SourceText.of("in.yml", stream("a"))).hasToString("in.yml, YAML");
    assertThat(SourceText.of("a").holding("model")).hasToString("model");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
