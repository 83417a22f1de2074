package dev.maturity.models.seamless;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The experience that is delivered to customers, in five stages after an article by PissedConsumer. Everything but the names
 * and order of the stages is in this project's own words; it is not affiliated with PissedConsumer.
 */
public final class FiveStageSeamless implements ModelProvider {

  private static final String FILE = "five-stage-seamless.json";
  private static final String GERMAN = "five-stage-seamless.de.json";

  /** For {@link java.util.ServiceLoader}. */
  public FiveStageSeamless() {}

  @Override
  public String id() {
    return "five-stage-seamless";
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
    return Stream.of("samples/ridgeline-cycles.json", "samples/quillpoint.json")
        .map(file -> json.readAssessment(file, resource(file), model))
        .toList();
  }

  private static @Nullable InputStream resource(String file) {
    return FiveStageSeamless.class.getResourceAsStream(file);
  }
}
