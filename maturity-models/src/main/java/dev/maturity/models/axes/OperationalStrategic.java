package dev.maturity.models.axes;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customer experience on two axes after LTVplus, operational and strategic, never one number: 8 statements, 15 in the
 * variant {@code extended}. Everything but the names of the axes is in this project's own words; it is not affiliated with
 * LTVplus. The page {@code docs/models/operational-strategic.md} says what comes from where.
 */
public final class OperationalStrategic implements ModelProvider {

  private static final String FILE = "operational-strategic.json";
  private static final String GERMAN = "operational-strategic.de.json";

  /** For {@link java.util.ServiceLoader}. */
  public OperationalStrategic() {}

  @Override
  public String id() {
    return "operational-strategic";
  }

  @Override
  public Model model() {
    MaturityJson json = MaturityJson.standard();
    return json.readModel(FILE, resource(FILE))
        .withLabelSet(json.readLabelSet(GERMAN, resource(GERMAN)));
  }

  /** A water company, a parcel carrier of whom little is known on one axis, and a ticket seller in the extended variant. */
  @Override
  public List<Assessment> samples() {
    Model model = model();
    return List.of(
        sample("brightwater", model),
        sample("pallas-parcels", model),
        sample("tindra-tickets-extended", model.variant("extended").orElseThrow()));
  }

  private static Assessment sample(String name, Model model) {
    String file = "samples/" + name + ".json";
    return MaturityJson.standard().readAssessment(file, resource(file), model);
  }

  private static @Nullable InputStream resource(String file) {
    return OperationalStrategic.class.getResourceAsStream(file);
  }
}
