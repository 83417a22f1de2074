package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Set;

/**
 * How many parts in model order, from the first, reach the threshold t before one does not: max {k : x₁ ≥ t, …, xₖ ≥ t}.
 * Whatever comes after the first miss counts for nothing. Every part counts as one, whatever its weight; an absent one is no
 * rung.
 *
 * <p>Source: the unbroken run on a cumulative scale, Guttman, <cite>A basis for scaling qualitative data</cite>, American
 * Sociological Review 9 (1944). Rational, so without tolerance.
 */
final class LadderRule implements AmountsRule {

  static final String THRESHOLD = "threshold";

  private final Fraction threshold;

  LadderRule(Fraction threshold) {
    this.threshold = threshold;
  }

  static LadderRule of(Parameters parameters) {
    return new LadderRule(parameters.number(THRESHOLD).orElse(Fraction.ONE));
  }

  @Override
  public List<Fraction> amounts(List<Part> parts) {
    List<Fraction> amounts = AmountsRule.none(parts);
    Places.counting(parts).stream()
        .takeWhile(place -> parts.get(place).value().compareTo(threshold) >= 0)
        .forEach(place -> amounts.set(place, Fraction.ONE));
    return amounts;
  }

  @Override
  public Set<Law> laws() {
    return Sets.immutableEnumSet(
        Law.MONOTONE, Law.WEIGHT_SCALE_FREE, Law.ZERO_WEIGHT_NEUTRAL, Law.ABSENT_NEUTRAL);
  }
}
