package dev.maturity.models.curve;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/**
 * The customer-experience maturity curve in five levels after LTVplus: 32 statements, three of them tests that the source
 * gives for an assessment. Everything but the names and order of the levels is in this project's own words; it is not
 * affiliated with LTVplus. The page {@code docs/models/five-stage-curve.md} says what comes from where.
 */
public final class FiveStageCurve implements ModelProvider {

  private static final ModelResources FILES =
      ModelResources.of("five-stage-curve", name -> FiveStageCurve.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public FiveStageCurve() {}

  @Override
  public String id() {
    return FILES.id();
  }

  @Override
  public Model model() {
    return FILES.model("de");
  }

  @Override
  public List<Assessment> samples() {
    return FILES.samples(model(), "pet-supplies-shop", "energy-supplier");
  }
}
