package dev.maturity.models.axes;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/**
 * Customer experience on two axes after LTVplus, operational and strategic, never one number: 8 statements, 15 in the
 * variant {@code extended}. Everything but the names of the axes is in this project's own words; it is not affiliated with
 * LTVplus. The page {@code docs/models/operational-strategic.md} says what comes from where.
 */
public final class OperationalStrategic implements ModelProvider {

  private static final ModelResources FILES = ModelResources.of(
      "operational-strategic", name -> OperationalStrategic.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public OperationalStrategic() {}

  @Override
  public String id() {
    return FILES.id();
  }

  @Override
  public Model model() {
    return FILES.model("de");
  }

  /** A water company, a parcel carrier of whom little is known on one axis, and a ticket seller in the extended variant. */
  @Override
  public List<Assessment> samples() {
    return FILES.samples(model(), "clearmere-water", "pallas-parcels", "tindra-tickets-extended");
  }
}
