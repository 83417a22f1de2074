package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Half-way between the smallest part and the largest: the rule of the README. */
final class Middle implements Aggregation {

  private final Set<Law> laws;

  Middle() {
    this(EnumSet.noneOf(Law.class));
  }

  /** Declares more than it keeps. */
  Middle(Set<Law> more) {
    EnumSet<Law> all = EnumSet.of(
        Law.BOUNDED,
        Law.MONOTONE,
        Law.IDEMPOTENT,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ABSENT_NEUTRAL,
        Law.SHIFT_AND_SCALE,
        Law.CONTINUOUS);
    all.addAll(more);
    this.laws = Collections.unmodifiableSet(all);
  }

  @Override
  public Fraction aggregate(List<Part> parts) {
    List<Fraction> values = parts.stream().map(Part::value).toList();
    return Grid.least(values).plus(Grid.greatest(values)).times(Fraction.HALF);
  }

  @Override
  public Set<Law> laws() {
    return laws;
  }
}
