package dev.maturity.models.curve;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer-experience maturity curve in five levels after LTVplus: 32 statements, three of them tests that the source
 * gives for an assessment. Everything but the names and order of the levels is in this project's own words; it is not
 * affiliated with LTVplus. The page {@code docs/models/five-stage-curve.md} says what comes from where.
 */
public final class FiveStageCurve implements ModelProvider {

  private static final String FILE = "five-stage-curve.json";
  private static final String GERMAN = "five-stage-curve.de.json";

  /** For {@link java.util.ServiceLoader}. */
  public FiveStageCurve() {}

  @Override
  public String id() {
    return "five-stage-curve";
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
    return List.of(sample("pet-supplies-shop", model), sample("energy-supplier", model));
  }

  private static Assessment sample(String name, Model model) {
    String file = "samples/" + name + ".json";
    return MaturityJson.standard().readAssessment(file, resource(file), model);
  }

  private static @Nullable InputStream resource(String file) {
    return FiveStageCurve.class.getResourceAsStream(file);
  }
}
