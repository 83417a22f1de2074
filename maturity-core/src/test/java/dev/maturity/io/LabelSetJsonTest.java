package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Criterion;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.problem.MaturityException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Label sets in files of their own. */
class LabelSetJsonTest {

  private static final String TEXT = """
      {
        "id": "de",
        "name": "Deutsch",
        "language": "de",
        "labels": {"name": "Probe", "q1": "Es geschieht.", "scales/ab/points/1/label": "nein"}
      }
      """;

  private static final LabelSet GERMAN = new LabelSet(
      "de",
      "Deutsch",
      "de",
      Map.of("name", "Probe", "q1", "Es geschieht.", "scales/ab/points/1/label", "nein"));

  private static final Model MODEL = Model.builder("test", "1.0.0", "Test")
      .scales(OrdinalScale.of("ab", 1, "no", "yes"))
      .criteria(Criterion.builder("q1", "It is done.", "ab").build())
      .build();

  @TempDir
  Path folder;

  @Test
  void aTextAFileAndAResourceSayTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("test.de.json"), TEXT);

    assertThat(LabelSetJson.read(TEXT)).isEqualTo(GERMAN);
    assertThat(LabelSetJson.read(file)).isEqualTo(GERMAN);
    assertThat(LabelSetJson.read(SourceText.of(TEXT))).isEqualTo(GERMAN);
    assertThat(LabelSetJson.read(
            "test.de.json", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(GERMAN);
  }

  @Test
  void yamlIsReadToo() {
    String yaml = """
        id: de
        name: Deutsch
        language: de
        labels:
          name: Probe
          q1: Es geschieht.
          scales/ab/points/1/label: nein
        """;

    assertThat(LabelSetJson.read(SourceText.of(yaml).asYaml())).isEqualTo(GERMAN);
  }

  @Test
  void aLabelSetReadsAsItWasWritten() {
    String written = LabelSetJson.write(LabelSetJson.read(TEXT));

    assertThat(LabelSetJson.read(written)).isEqualTo(GERMAN);
    assertThat(LabelSetJson.write(LabelSetJson.read(written))).isEqualTo(written);
    assertThat(Schemas.complaints("label-set", written)).isEmpty();
  }

  @Test
  void aResourceThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> LabelSetJson.read("test.de.json", null))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("The label set in the resource (test.de.json) cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"id\": \"de\"}",
        "{\"id\": \"De\", \"labels\": {}}",
        "{\"id\": \"de\", \"labels\": {\"q1\": \" \"}}",
        "{\"id\": \"de\", \"labels\": {\"q1\": null}}",
        "{\"id\": \"de\", \"labels\": {}, \"lang\": \"de\"}"
      })
  void whatIsNoLabelSetIsRefused(String text) {
    assertThatThrownBy(() -> LabelSetJson.read(text)).isInstanceOf(MaturityException.class);
    assertThat(Schemas.complaints("label-set", text)).isNotEmpty();
  }

  @Test
  void aLabelThatStandsTwiceIsRefused() {
    assertThatThrownBy(
            () -> LabelSetJson.read("{\"id\": \"de\", \"labels\": {\"q1\": \"a\", \"q1\": \"b\"}}"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("/labels/q1");
  }

  @Test
  void everyMistakeIsSaidWithItsPlace() {
    assertThatThrownBy(() -> LabelSetJson.read("""
            {"id": "Deutsch",
             "labels": {"q1": " "}}"""))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The label set cannot be read: 2 problems.")
        .hasMessageContaining("line 1, column 2, /id:")
        .hasMessageContaining("line 2, column 13, /labels/q1:");
  }

  @Test
  void aModelWithoutTheTextIsNamedWhereItIsAskedFor() {
    SourceText text = SourceText.of(TEXT.replace("\"q1\"", "\"criteria/q1/statment\""));

    assertThat(LabelSetJson.read(text).labels()).containsKey("criteria/q1/statment");
    assertThatThrownBy(() -> LabelSetJson.read(text, MODEL))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(
            "The level, dimension, criterion or text (criteria/q1/statment) of the label set (de) must be in the model.")
        .hasMessageContaining("Maybe criteria/q1/statement.");
  }

  @Test
  void twoPointsOfAScaleMustNotGetOneLabel() {
    SourceText text = SourceText.of(TEXT.replace("\"nein\"", "\"yes\""));

    assertThatThrownBy(() -> LabelSetJson.read(text, MODEL))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(
            "In the words of the label set (de): The label (yes) of the point of the scale (ab) must be unique");
  }

  @Test
  void aModelTakesTheLabelSetThatFits() {
    LabelSet labels = LabelSetJson.read(SourceText.of(TEXT), MODEL);

    assertThat(MODEL.withLabelSet(labels).labelled("de").orElseThrow().name()).isEqualTo("Probe");
  }
}
