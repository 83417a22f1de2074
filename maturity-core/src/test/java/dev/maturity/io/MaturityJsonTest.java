package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.model.Anchor;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.problem.MaturityException;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader makes of the forms that a file may take. */
class MaturityJsonTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final String MODEL = """
      {"id": "m", "version": "1", "name": "M",
       "levels": [{"id": "low", "name": "Low"}, {"id": "high", "name": "High"}],
       "scales": [{"type": "ordinal", "id": "two", "first": 2.0, "points": [{"label": "no"}, {"label": "yes"}]}],
       "criteria": [
        {"id": "q1", "statement": "We do.", "scale": "two",
         "levels": ["low", {"level": "high"}], "weight": 1.50}],
       "scoring": {"overall": {"aggregation": {"rule": "%s"}, "level": {"rule": "bands", "cuts": [0.50]}}}}
      """;

  private static final String ASSESSMENT = """
      {"model": "m", "modelVersion": "1", "subject": {"name": "S"},
       "responses": [{"criterion": "q1", "answer": true}]}
      """;

  private final Model model = JSON.readModel(MODEL.formatted("mean"));

  @Test
  void aDecimalIsHeldAsWritten() {
    assertThat(model.criterion("q1").orElseThrow().weight()).isEqualTo(new BigDecimal("1.50"));
    assertThat(model.scoring().overall().level().parameters())
        .containsEntry("cuts", List.of(new BigDecimal("0.50")));
  }

  @Test
  void anAnchorIsALevelOrAnObject() {
    assertThat(model.criterion("q1").orElseThrow().levels())
        .containsExactly(Anchor.of("low"), Anchor.of("high"));
  }

  @Test
  void aWholeNumberMayHaveZerosAfterItsPoint() {
    assertThat(model.scale("two"))
        .hasValueSatisfying(scale -> assertThat(((OrdinalScale) scale).first()).isEqualTo(2));
  }

  @Test
  void trueIsYes() {
    assertThat(JSON.readAssessment(ASSESSMENT, model).responses().get(0).answer())
        .isEqualTo(new Answer.Chosen("yes"));
  }

  @Test
  void aWarningIsPassedOver() {
    // That a model has levels and decides none deserves a warning.
    assertThat(JSON.readModel(MODEL.formatted("mean").replaceFirst(", \"level\": .*]}}}", "}}")))
        .extracting(Model::id)
        .isEqualTo("m");
  }

  @Test
  void aRuleIsKnownByItsCatalogue() {
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(RuleDefinition.aggregation(
        "acme",
        "The mean again.",
        parameters ->
            RuleCatalog.standard().aggregation(Rule.of("mean"), List.of()).orElseThrow()));
    String acme = MODEL.formatted("acme");
    assertThat(MaturityJson.using(RuleCatalog.of(rules)).readModel(acme).id()).isEqualTo("m");
    assertThatThrownBy(() -> JSON.readModel(acme))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The aggregation (acme) is not known.");
  }

  @Test
  void textsFilesAndResourcesAreReadAlike(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), ASSESSMENT);
    Assessment read = JSON.readAssessment(ASSESSMENT);
    assertThat(JSON.readAssessment(file)).isEqualTo(read);
    assertThat(JSON.readAssessment(file, model)).isEqualTo(read);
    ByteArrayInputStream resource =
        new ByteArrayInputStream(ASSESSMENT.getBytes(StandardCharsets.UTF_8));
    assertThat(JSON.readAssessment("a.json", resource, model)).isEqualTo(read);
  }
}
