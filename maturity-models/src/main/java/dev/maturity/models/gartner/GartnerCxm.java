package dev.maturity.models.gartner;

import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;

/**
 * Customer-experience maturity in five levels after Gartner, as reported by Filum. Everything but the names and order of
 * the levels is in this project's own words; it is not affiliated with Gartner or Filum. The page {@code
 * docs/models/gartner-cxm.md} says what comes from where.
 */
public final class GartnerCxm implements ModelProvider {

  private static final String FILE = "gartner-cxm.json";

  /** For {@link java.util.ServiceLoader}. */
  public GartnerCxm() {}

  @Override
  public String id() {
    return "gartner-cxm";
  }

  @Override
  public Model model() {
    return MaturityJson.standard().readModel(FILE, GartnerCxm.class.getResourceAsStream(FILE));
  }
}
