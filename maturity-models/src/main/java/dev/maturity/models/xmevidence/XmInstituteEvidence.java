package dev.maturity.models.xmevidence;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/**
 * Fifteen statements to check against evidence, for the six competencies that the model {@code xm-institute} has rated
 * directly. Everything but the names of stages and competencies is in this project's own words; it is not affiliated with
 * Qualtrics, the XM Institute or Heart of the Customer.
 */
public final class XmInstituteEvidence implements ModelProvider {

  private static final ModelResources FILES = ModelResources.of(
      "xm-institute-evidence", name -> XmInstituteEvidence.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public XmInstituteEvidence() {}

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
    return FILES.samples(model(), "building-supplier", "insurer-in-the-dark");
  }
}
