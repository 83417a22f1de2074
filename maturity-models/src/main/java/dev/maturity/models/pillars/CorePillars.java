package dev.maturity.models.pillars;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.ModelResources;
import dev.maturity.model.Model;
import java.util.List;

/**
 * Customer experience in six pillars after Deloitte, as reported by PissedConsumer: 21 criteria, their parts asked one by
 * one in the variant {@code strict}, and five neutral bands. Everything but the names of the pillars is in this project's own
 * words; it is not affiliated with Deloitte or PissedConsumer. The page {@code docs/models/core-pillars.md} says what comes
 * from where.
 */
public final class CorePillars implements ModelProvider {

  private static final ModelResources FILES =
      ModelResources.of("core-pillars", name -> CorePillars.class.getResourceAsStream(name));

  /** For {@link java.util.ServiceLoader}. */
  public CorePillars() {}

  @Override
  public String id() {
    return FILES.id();
  }

  @Override
  public Model model() {
    return FILES.model("de");
  }

  /** An insurer, a travel agency with a split panel that knows little, and garden centres in the strict variant. */
  @Override
  public List<Assessment> samples() {
    return FILES.samples(model(), "linnet-insurance", "ostara-travel", "alder-finch-strict");
  }
}
