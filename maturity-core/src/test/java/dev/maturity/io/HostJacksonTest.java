package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A host that binds the records with a Jackson of its own gets the same things from the same files. */
class HostJacksonTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final JsonMapper HOST = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .build();

  private final Model model = JSON.readModel(Samples.text("gartner-cxm.json"));
  private final Assessment assessment =
      JSON.readAssessment(Samples.text("retailer-cxm.json"), model);

  @Test
  void theModelIsTheSame() {
    assertThat(HOST.readValue(Samples.text("gartner-cxm.json"), Model.class)).isEqualTo(model);
    assertThat(HOST.readValue(JSON.write(model), Model.class)).isEqualTo(model);
  }

  @Test
  void theAssessmentIsTheSame() {
    assertThat(HOST.readValue(Samples.text("retailer-cxm.json"), Assessment.class))
        .isEqualTo(assessment);
  }

  @Test
  void theScorecardIsTheSame() {
    Scorecard card = Scorer.of(model, RuleCatalog.standard()).score(assessment);
    assertThat(HOST.readValue(JSON.write(card), Scorecard.class)).isEqualTo(card);
    assertThat(JSON.readScorecard(JSON.write(card))).isEqualTo(card);
  }
}
