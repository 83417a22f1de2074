package dev.maturity.models.innovation;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/**
 * Customer-experience capability in five stages after Omni24: 18 statements, 36 in the extended variant. Everything but the
 * names and order of the stages is in this project's own words; it is not affiliated with Omni24. The page {@code
 * docs/models/five-stage-innovation.md} says what comes from where.
 */
public final class FiveStageInnovation implements ModelProvider {

  private static final ModelResources FILES = ModelResources.of(
      "five-stage-innovation", name -> FiveStageInnovation.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public FiveStageInnovation() {}

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
    return FILES.samples(
        model(), "furniture-retailer", "split-insurer", "mobile-operator-extended");
  }
}
