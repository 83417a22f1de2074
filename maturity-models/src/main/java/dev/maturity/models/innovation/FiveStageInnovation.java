package dev.maturity.models.innovation;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customer-experience capability in five stages after Omni24: 18 statements, 36 in the extended variant. Everything but the
 * names and order of the stages is in this project's own words; it is not affiliated with Omni24. The page {@code
 * docs/models/five-stage-innovation.md} says what comes from where.
 */
public final class FiveStageInnovation implements ModelProvider {

  private static final String FILE = "five-stage-innovation.json";
  private static final String GERMAN = "five-stage-innovation.de.json";

  /** For {@link java.util.ServiceLoader}. */
  public FiveStageInnovation() {}

  @Override
  public String id() {
    return "five-stage-innovation";
  }

  @Override
  public Model model() {
    MaturityJson json = MaturityJson.standard();
    return json.readModel(FILE, resource(FILE))
        .withLabelSet(json.readLabelSet(GERMAN, resource(GERMAN)));
  }

  @Override
  public List<Assessment> samples() {
    Model model = model();
    Model extended = model.variant("extended").orElseThrow();
    return List.of(
        sample("furniture-retailer", model),
        sample("split-insurer", model),
        sample("mobile-operator-extended", extended));
  }

  private static Assessment sample(String name, Model model) {
    String file = "samples/" + name + ".json";
    return MaturityJson.standard().readAssessment(file, resource(file), model);
  }

  private static @Nullable InputStream resource(String file) {
    return FiveStageInnovation.class.getResourceAsStream(file);
  }
}
