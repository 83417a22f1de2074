package dev.maturity.models.seamless;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/**
 * The experience that is delivered to customers, in five stages after an article by PissedConsumer. Everything but the names
 * and order of the stages is in this project's own words; it is not affiliated with PissedConsumer.
 */
public final class FiveStageSeamless implements ModelProvider {

  private static final ModelResources FILES = ModelResources.of(
      "five-stage-seamless", name -> FiveStageSeamless.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public FiveStageSeamless() {}

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
    return FILES.samples(model(), "ridgeline-cycles", "quillpoint");
  }
}
