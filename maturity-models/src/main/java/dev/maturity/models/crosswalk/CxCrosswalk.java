package dev.maturity.models.crosswalk;

import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.CrosswalkProvider;
import dev.maturity.io.CrosswalkJson;

/**
 * Links between the levels, dimensions and criteria of the shipped customer-experience models, and to three schemes that
 * are known by name. Every link is this project's own judgement. The page {@code docs/crosswalk.md} says how to read them.
 */
public final class CxCrosswalk implements CrosswalkProvider {

  private static final String FILE = "cx-models.json";

  /** For {@link java.util.ServiceLoader}. */
  public CxCrosswalk() {}

  @Override
  public String id() {
    return "cx-models";
  }

  @Override
  public Crosswalk crosswalk() {
    return CrosswalkJson.standard().read(FILE, CxCrosswalk.class.getResourceAsStream(FILE));
  }
}
