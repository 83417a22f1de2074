package dev.maturity.models.xm;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/**
 * Customer-experience maturity in six competencies after the XM Institute, as Heart of the Customer uses it: each is rated
 * directly at one of five stages. Everything but the names of stages and competencies is in this project's own words; it
 * is not affiliated with Qualtrics, the XM Institute or Heart of the Customer.
 */
public final class XmInstitute implements ModelProvider {

  private static final ModelResources FILES =
      ModelResources.of("xm-institute", name -> XmInstitute.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public XmInstitute() {}

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
    return FILES.samples(model(), "building-supplier", "split-panel");
  }
}
