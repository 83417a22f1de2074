package dev.maturity.models.pillars;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customer experience in six pillars after Deloitte, as reported by PissedConsumer: 21 criteria, their parts asked one by
 * one in the variant {@code strict}, and five neutral bands. Everything but the names of the pillars is in this project's own
 * words; it is not affiliated with Deloitte or PissedConsumer. The page {@code docs/models/core-pillars.md} says what comes
 * from where.
 */
public final class CorePillars implements ModelProvider {

  private static final String FILE = "core-pillars.json";
  private static final String GERMAN = "core-pillars.de.json";

  /** For {@link java.util.ServiceLoader}. */
  public CorePillars() {}

  @Override
  public String id() {
    return "core-pillars";
  }

  @Override
  public Model model() {
    MaturityJson json = MaturityJson.standard();
    return json.readModel(FILE, resource(FILE))
        .withLabelSet(json.readLabelSet(GERMAN, resource(GERMAN)));
  }

  /** An insurer, a travel agency with a split panel that knows little, and garden centres in the strict variant. */
  @Override
  public List<Assessment> samples() {
    Model model = model();
    return List.of(
        sample("linnet-insurance", model),
        sample("ostara-travel", model),
        sample("alder-finch-strict", model.variant("strict").orElseThrow()));
  }

  private static Assessment sample(String name, Model model) {
    String file = "samples/" + name + ".json";
    return MaturityJson.standard().readAssessment(file, resource(file), model);
  }

  private static @Nullable InputStream resource(String file) {
    return CorePillars.class.getResourceAsStream(file);
  }
}
