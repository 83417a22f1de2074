package dev.maturity.models.xmevidence;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fifteen statements to check against evidence, for the six competencies that the model {@code xm-institute} has rated
 * directly. Everything but the names of stages and competencies is in this project's own words; it is not affiliated with
 * Qualtrics, the XM Institute or Heart of the Customer.
 */
public final class XmInstituteEvidence implements ModelProvider {

  private static final String FILE = "xm-institute-evidence.json";
  private static final String GERMAN = "xm-institute-evidence.de.json";

  /** For {@link java.util.ServiceLoader}. */
  public XmInstituteEvidence() {}

  @Override
  public String id() {
    return "xm-institute-evidence";
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
    return Stream.of("samples/building-supplier.json", "samples/insurer-in-the-dark.json")
        .map(file -> json.readAssessment(file, resource(file), model))
        .toList();
  }

  private static @Nullable InputStream resource(String file) {
    return XmInstituteEvidence.class.getResourceAsStream(file);
  }
}
