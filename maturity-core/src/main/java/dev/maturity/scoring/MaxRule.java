package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Set;

/**
 * The largest part, whatever the weights: max xᵢ. The first of several largest ones is the binding part, which
 * contributes everything.
 *
 * <p>Source: Grabisch, Marichal, Mesiar and Pap, <cite>Aggregation Functions</cite> (2009), chapter 1. Rational, so
 * without tolerance.
 */
final class MaxRule implements AmountsRule {

  static final MaxRule INSTANCE = new MaxRule();

  private MaxRule() {}

  @Override
  public List<Fraction> amounts(List<Part> parts) {
    int binding = Places.falling(parts).get(0);
    List<Fraction> amounts = AmountsRule.none(parts);
    amounts.set(binding, parts.get(binding).value());
    return amounts;
  }

  @Override
  public Set<Law> laws() {
    return Sets.immutableEnumSet(
        Law.BOUNDED,
        Law.MONOTONE,
        Law.IDEMPOTENT,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ZERO_WEIGHT_NEUTRAL,
        Law.ABSENT_NEUTRAL,
        Law.DECOMPOSABLE,
        Law.SHIFT_AND_SCALE,
        Law.ORDINAL,
        Law.CONTINUOUS);
  }
}
