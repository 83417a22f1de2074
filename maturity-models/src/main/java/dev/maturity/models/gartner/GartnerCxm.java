package dev.maturity.models.gartner;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Customer-experience maturity in five levels after Gartner, as reported by Filum. Everything but the names and order of
 * the levels is in this project's own words; it is not affiliated with Gartner or Filum. The page {@code
 * docs/models/gartner-cxm.md} says what comes from where.
 */
public final class GartnerCxm implements ModelProvider {

  private static final String FILE = "gartner-cxm.json";
  private static final String GERMAN = "gartner-cxm.de.json";

  /** For {@link java.util.ServiceLoader}. */
  public GartnerCxm() {}

  @Override
  public String id() {
    return "gartner-cxm";
  }

  @Override
  public Model model() {
    MaturityJson json = MaturityJson.standard();
    return json.readModel(FILE, resource(FILE))
        .withLabelSet(json.readLabelSet(GERMAN, resource(GERMAN)));
  }

  @Override
  public List<Assessment> samples() {
    MaturityJson json = MaturityJson.standard();
    Model model = model();
    return Stream.of("samples/brightwater-mutual.json", "samples/kestrel-ferries.json")
        .map(file -> json.readAssessment(file, resource(file), model))
        .toList();
  }

  private static @Nullable InputStream resource(String file) {
    return GartnerCxm.class.getResourceAsStream(file);
  }
}
