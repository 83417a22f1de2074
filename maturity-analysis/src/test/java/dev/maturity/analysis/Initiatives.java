package dev.maturity.analysis;

import dev.maturity.analysis.Metric.Direction;
import dev.maturity.model.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Initiatives of which only what a test is about differs. */
final class Initiatives {

  static final Metric TRAINED = Metric.leading("trained", "Staff trained", "%", Direction.HIGHER);
  static final Metric CHURN = Metric.lagging("churn", "Customers lost", "%", Direction.LOWER);

  private Initiatives() {}

  static Initiative of(
      String id, Estimate impact, Estimate effort, @Nullable Fraction gap, String... dimensions) {
    return new Initiative(
        id,
        "Do " + id,
        List.of(dimensions),
        impact,
        effort,
        gap,
        List.of(),
        List.of(TRAINED, CHURN));
  }

  static Initiative with(Initiative given, List<Milestone> milestones, List<Metric> metrics) {
    return new Initiative(
        given.id(),
        given.name(),
        given.dimensions(),
        given.impact(),
        given.effort(),
        given.gap(),
        milestones,
        metrics);
  }
}
