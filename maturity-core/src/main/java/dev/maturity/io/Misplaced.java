package dev.maturity.io;

import com.google.common.collect.ImmutableTable;
import dev.maturity.model.Criterion;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Scoring;

/** Says where properties belong that are often written one step too high, or what others are called. */
final class Misplaced {

  private static final String UNDER_OVERALL = "Maybe under \"overall\".";

  private static final ImmutableTable<Class<?>, String, String> HINTS =
      ImmutableTable.<Class<?>, String, String>builder()
          .put(NodeScoring.class, "rule", "Maybe \"aggregation\": {\"rule\": …}.")
          .put(Criterion.class, "question", "Maybe statement.")
          .put(Criterion.class, "text", "Maybe statement.")
          .put(Scoring.class, "minimumCoverage", "Maybe under \"missing\".")
          .put(Scoring.class, "level", UNDER_OVERALL)
          .put(Scoring.class, "aggregation", UNDER_OVERALL)
          .buildOrThrow();

  private Misplaced() {}

  /** The way out for a property that a record does not have; empty when none is known. */
  static String hint(Class<?> owner, String property) {
    String hint = HINTS.get(owner, property);
    return hint == null ? "" : hint;
  }
}
