package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Set;

/**
 * The weighted sum of the parts: Σ wᵢxᵢ, points against a maximum. The node's range is then its own: three parts from 0 to
 * 1 of weight 1 make a range from 0 to 3.
 *
 * <p>Source: Grabisch, Marichal, Mesiar and Pap, <cite>Aggregation Functions</cite> (2009), chapter 1. Rational, so
 * without tolerance.
 */
final class SumRule implements AmountsRule {

  static final SumRule INSTANCE = new SumRule();

  private SumRule() {}

  @Override
  public List<Fraction> amounts(List<Part> parts) {
    return parts.stream().map(part -> part.weight().times(part.value())).toList();
  }

  @Override
  public Set<Law> laws() {
    // ABSENT_NEUTRAL speaks of the score. The range of the node stays that of all its parts, so an
    // absent part makes the score's fraction of it smaller.
    return Sets.immutableEnumSet(
        Law.MONOTONE,
        Law.STRICTLY_MONOTONE,
        Law.SYMMETRIC,
        Law.ZERO_WEIGHT_NEUTRAL,
        Law.ABSENT_NEUTRAL,
        Law.CONTINUOUS);
  }
}
