package dev.maturity.models.gartner;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/**
 * Customer-experience maturity in five levels after Gartner, as reported by Filum. Everything but the names and order of
 * the levels is in this project's own words; it is not affiliated with Gartner or Filum. The page {@code
 * docs/models/gartner-cxm.md} says what comes from where.
 */
public final class GartnerCxm implements ModelProvider {

  private static final ModelResources FILES =
      ModelResources.of("gartner-cxm", name -> GartnerCxm.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public GartnerCxm() {}

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
    return FILES.samples(model(), "brightwater-mutual", "kestrel-ferries");
  }
}
