package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.crosswalk.CarriedAnswers;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.CrosswalkCoverage;
import dev.maturity.crosswalk.Translation;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkJsonTest {

  private static final CrosswalkJson JSON = CrosswalkJson.standard();

  private static final String TEXT = """
      {
        "id": "mine",
        "name": "Mine",
        "schemes": [
          {
            "id": "tiny",
            "name": "Tiny",
            "models": ["tiny"],
            "levels": [{"id": "low", "name": "Low"}, {"id": "high", "name": "High"}],
            "dimensions": [{"id": "d", "name": "D"}]
          },
          {"id": "list", "name": "A list", "levels": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]}
        ],
        "levelLinks": [
          {
            "from": {"scheme": "list", "level": "b"},
            "to": {"scheme": "tiny", "lowest": "low", "highest": "high"},
            "relation": "related",
            "confidence": "low",
            "basis": "By name."
          }
        ],
        "gaps": [{"from": {"scheme": "tiny", "dimension": "d"}, "to": "list", "basis": "Not there."}]
      }
      """;

  private static final Model TINY = MaturityJson.standard().readModel("""
      {"id": "tiny", "version": "1", "name": "Tiny", "levels": [{"id": "low", "name": "L"}, {"id": "high", "name": "H"}],
       "scales": [{"type": "yes-no", "id": "yn"}],
       "dimensions": [{"id": "d", "name": "D", "criteria": [{"id": "q", "statement": "Is it?", "scale": "yn"}]}],
       "scoring": {"overall": {"level": {"rule": "bands"}}}}""");

  @Test
  void aCrosswalkIsWrittenAsItWasRead() {
    Crosswalk read = JSON.read(TEXT);

    assertThat(JSON.write(read)).isEqualTo(TEXT);
    assertThat(Schemas.complaints("crosswalk", TEXT)).isEmpty();
  }

  @Test
  void everySourceGivesTheSame(@TempDir Path folder) throws Exception {
    Crosswalk read = JSON.read(TEXT);
    Path yaml = Files.writeString(folder.resolve("mine.yaml"), TEXT);

    assertThat(JSON.read(yaml)).isEqualTo(read);
    assertThat(JSON.read(SourceText.of(TEXT))).isEqualTo(read);
    assertThat(
            JSON.read("mine.json", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(read);
    assertThatThrownBy(() -> JSON.read("none.json", null))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.json");
  }

  @Test
  void problemsAreLocated() {
    assertThatThrownBy(() -> JSON.read(TEXT.replace("\"level\": \"b\"", "\"level\": \"c\"")))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(
            "line 16, column 34, /levelLinks/0/from/level: The level (c) must be in the scheme (list), and it is not.");
    assertThatThrownBy(() -> JSON.read(TEXT.replace("\"related\"", "\"same\"")))
        .hasMessageContaining("(same)");
    assertThatThrownBy(() -> JSON.read(TEXT.replace("\"basis\": \"By name.\"", "\"why\": 3")))
        .hasMessageContaining("(why)")
        .hasMessageContaining("basis");
  }

  @Test
  void hostileTextsAreRefused() {
    for (String text : List.of(
        "",
        "null",
        "[]",
        "{}",
        "{\"id\": \"x\", \"name\": \"X\", \"schemes\": null}",
        "[".repeat(10_000))) {
      assertThatThrownBy(() -> JSON.read(text)).as(text).isInstanceOf(MaturityException.class);
    }
  }

  @Test
  void modelsAtHandAreAskedToo() {
    assertThat(CrosswalkJson.against(List.of(TINY)).read(TEXT).id()).isEqualTo("mine");
    assertThatThrownBy(() -> CrosswalkJson.against(List.of(TINY))
            .read(TEXT.replace("\"id\": \"high\"", "\"id\": \"top\"")
                .replace("\"highest\": \"high\"", "\"highest\": \"top\"")))
        .hasMessageContaining("which are (low, high)");
  }

  @Test
  void whatComesOfACrosswalkReadsBack() {
    Crosswalk crosswalk = JSON.read(TEXT);
    Assessment answers = Assessment.of(TINY).subject("Acme").answer("q", "yes").build();

    Translation translation = crosswalk.translate("list", "b", "tiny");
    CrosswalkCoverage coverage = crosswalk.coverage(TINY, TINY);
    CarriedAnswers carried = crosswalk.carry(answers, TINY, TINY);

    assertThat(JSON.readTranslation(JSON.write(translation))).isEqualTo(translation);
    assertThat(JSON.readCoverage(JSON.write(coverage))).isEqualTo(coverage);
    assertThat(JSON.readCarriedAnswers(JSON.write(carried))).isEqualTo(carried);
    assertThat(Schemas.complaints("translation", JSON.write(translation))).isEmpty();
    assertThat(Schemas.complaints("crosswalk-coverage", JSON.write(coverage))).isEmpty();
    assertThat(Schemas.complaints("carried-answers", JSON.write(carried))).isEmpty();
  }

  @Test
  void theMarkOfCarriedAnswersSurvivesTheAssessmentFile() {
    Assessment answers = Assessment.of(TINY).subject("Acme").answer("q", "yes").build();
    Assessment carried = JSON.read(TEXT).carry(answers, TINY, TINY).assessment();

    String text = MaturityJson.standard().write(carried);

    assertThat(text).contains("\"origin\": {");
    assertThat(MaturityJson.standard().readAssessment(text, TINY)).isEqualTo(carried);
  }
}
