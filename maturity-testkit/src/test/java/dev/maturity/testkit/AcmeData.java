package dev.maturity.testkit;

import dev.maturity.engine.ModelProvider;
import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;

/** Three criteria, three levels, a gate at 0.75: small enough to work out by hand. */
final class AcmeData implements ModelProvider {

  @Override
  public String id() {
    return "acme-data";
  }

  @Override
  public Model model() {
    return builder()
        .criteria(
            Criterion.builder("q1", "Owners are named.", "adoption-5")
                .weight("0.2")
                .levels("managed")
                .build(),
            Criterion.builder("q2", "There is a catalogue.", "yes-no")
                .weight("0.4")
                .levels("managed")
                .build(),
            Criterion.builder("q3", "Reports are mended by hand.", "adoption-5")
                .weight("0.4")
                .levels("optimised")
                .reversed()
                .build())
        .build();
  }

  /** Everything but the criteria. */
  static ModelBuilder builder() {
    return Model.builder("acme-data", "1.0.0", "Acme data maturity")
        .levels(
            Level.of("initial", "Initial"),
            Level.of("managed", "Managed"),
            Level.of("optimised", "Optimised"))
        .scales(
            OrdinalScale.of("adoption-5", 0, "never", "rarely", "partly", "mostly", "always"),
            new YesNoScale("yes-no", ""))
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("gate"))));
  }
}
