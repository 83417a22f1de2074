package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.benchmark.Benchmark;
import dev.maturity.benchmark.BenchmarkReport;
import dev.maturity.crosswalk.CarriedAnswers;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.CrosswalkCoverage;
import dev.maturity.crosswalk.Translation;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.ModelChange;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the JSON Schemas in the jar the same as what the code reads. */
class SchemaTest {

  /** Run the tests with {@code -Dmaturity.schema.update} to write the schemas anew instead of comparing them. */
  private static final boolean UPDATE = Boolean.getBoolean("maturity.schema.update");

  @ParameterizedTest
  @ValueSource(
      classes = {
        Model.class,
        Assessment.class,
        Benchmark.class,
        BenchmarkReport.class,
        Scorecard.class,
        Blockers.class,
        Change.class,
        ModelChange.class,
        LabelSet.class,
        Crosswalk.class,
        Translation.class,
        CrosswalkCoverage.class,
        CarriedAnswers.class
      })
  void theSchemaInTheJarIsThatOfTheCode(Class<?> type) throws IOException {
    String resource =
        type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
            + ".schema.json";
    String generated = SchemaGenerator.of(type);
    if (UPDATE) {
      Files.writeString(Path.of("src/main/resources/dev/maturity/io", resource), generated);
      return;
    }
    assertThat(Schemas.text(resource)).as("""
            The schema (%s) is not that of the code. To write it anew, run
            mvn -pl maturity-core test -Dtest=SchemaTest -Dmaturity.schema.update=true
            and commit what changed.""", resource).isEqualTo(generated);
  }

  @Test
  void theShippedModelConforms() {
    assertThat(Schemas.complaints("model", Samples.text("gartner-cxm.json"))).isEmpty();
  }

  @Test
  void theShippedAssessmentConforms() {
    assertThat(Schemas.complaints("assessment", Samples.text("retailer-cxm.json")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iso33020-capability",
        "iso33020-ratings",
        "samm-1-1",
        "bsimm",
        "threshold-matrix",
        "truncated-grades"
      })
  void modelsWithEveryKindOfLevelRuleConform(String name) throws IOException {
    Path file = Path.of("src/test/resources/dev/maturity/golden", name + ".json");

    assertThat(Schemas.complaints("model", Files.readString(file))).isEmpty();
  }

  @Test
  void aRuleOfAPluginMayTakeWhateverItLikes() {
    assertThat(Schemas.complaints("model", Samples.model("""
        "scoring": {"overall": {"aggregation": {"rule": "acme-mean", "depth": {"any": [1, "x"]}}}}"""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"weight\": 1",
        "\"levels\": null",
        "\"levels\": {}",
        "\"levels\": [{\"id\": \"one\"}]",
        "\"scales\": [{\"type\": \"ordinal\", \"id\": \"s\", \"points\": [{\"label\": \"only\"}]}]",
        "\"scales\": [{\"type\": \"yesno\", \"id\": \"s\"}]",
        "\"scales\": [{\"id\": \"s\"}]",
        "\"scales\": [{\"type\": \"yes-no\", \"id\": \"s\", \"worst\": 3}]",
        "\"scales\": [{\"type\": \"yes-no\", \"id\": \"Not An Id\"}]",
        "\"scoring\": {\"missing\": {\"minimumCoverage\": 1.5}}",
        "\"scoring\": {\"missing\": {\"unanswered\": \"ignore\"}}",
        "\"scoring\": {\"dimension\": {\"aggregation\": \"mean\"}}",
        "\"scoring\": {\"dimension\": {\"aggregation\": {\"rule\": \"mean\", \"of\": 3}}}",
        "\"scoring\": {\"overall\": {\"level\": {\"rule\": \"gate\", \"threshold\": 2}}}",
        "\"scoring\": {\"overall\": {\"level\": {\"rule\": \"gate\", \"treshold\": 0.5}}}",
        "\"scoring\": {\"overall\": {\"level\": {\"rule\": \"direct\", \"rounding\": \"up\"}}}",
        "\"scoring\": {\"overall\": {\"level\": {\"rule\": \"matrix\"}}}",
        "\"scoring\": {\"overall\": {\"level\": {\"rule\": \"matrix\", \"requires\": {\"two\": 0.5}}}}",
        "\"scoring\": {\"overall\": {\"level\": {\"rule\": \"bands\", \"inclusive\": [\"uper\"]}}}",
        "\"scoring\": {\"overall\": {\"range\": {\"low\": 1}}}",
        "\"scoring\": {\"overall\": {\"rounding\": {\"mode\": \"away\"}}}",
        "\"scoring\": {\"overall\": {\"rounding\": {\"mode\": \"down\", \"decimals\": -1}}}",
        "\"dimensions\": [{\"id\": \"d\", \"name\": \"D\", \"weight\": 0}]",
        "\"dimensions\": [{\"id\": \"d\", \"name\": \" \"}]",
        "\"criteria\": [{\"id\": \"q\", \"statement\": \"s\", \"scale\": \"yn\", \"levels\": [{\"weight\": 1}]}]",
        "\"criteria\": [{\"id\": \"q\", \"statement\": \"s\", \"scale\": \"yn\", \"reversed\": \"yes\"}]"
      })
  void aBrokenModelDoesNotConform(String property) {
    assertThat(Schemas.complaints("model", Samples.model(property))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"model\": \"m\", \"modelVersion\": \"1\", \"subject\": {\"name\": \"S\"}}",
        "{\"model\": \"m\", \"modelVersion\": \"1\", \"subject\": \"S\", \"responses\": []}",
        "{\"model\": \"m\", \"modelVersion\": \"1\", \"subject\": {\"name\": \"S\"}, \"responses\": [{\"criterion\": \"q\"}]}",
        "{\"model\": \"m\", \"modelVersion\": \"1\", \"subject\": {\"name\": \"S\"}, \"responses\": [{\"criterion\": \"q\", \"answer\": null}]}",
        "{\"model\": \"m\", \"modelVersion\": \"1\", \"subject\": {\"name\": \"S\"}, \"responses\": [], \"date\": 2026}"
      })
  void aBrokenAssessmentDoesNotConform(String json) {
    assertThat(Schemas.complaints("assessment", json)).isNotEmpty();
  }
}
