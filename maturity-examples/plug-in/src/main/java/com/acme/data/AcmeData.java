package com.acme.data;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/** How well a company keeps its data, and how much use it makes of it. */
public final class AcmeData implements ModelProvider {

  private static final ModelResources FILES =
      ModelResources.of("acme-data", name -> AcmeData.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public AcmeData() {}

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
    return FILES.samples(model(), "linden-freight", "morrow-bakeries-extended");
  }
}
