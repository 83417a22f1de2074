package dev.maturity.models.xm;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Customer-experience maturity in six competencies after the XM Institute, as Heart of the Customer uses it: each is rated
 * directly at one of five stages. Everything but the names of stages and competencies is in this project's own words; it
 * is not affiliated with Qualtrics, the XM Institute or Heart of the Customer.
 */
public final class XmInstitute implements ModelProvider {

  private static final String FILE = "xm-institute.json";
  private static final String GERMAN = "xm-institute.de.json";

  /** For {@link java.util.ServiceLoader}. */
  public XmInstitute() {}

  @Override
  public String id() {
    return "xm-institute";
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
    return Stream.of("samples/building-supplier.json", "samples/split-panel.json")
        .map(file -> json.readAssessment(file, resource(file), model))
        .toList();
  }

  private static @Nullable InputStream resource(String file) {
    return XmInstitute.class.getResourceAsStream(file);
  }
}
