package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Set;

/**
 * The share of the weight that lies on parts of at least the threshold t: Σ wᵢ[xᵢ ≥ t] / Σ wᵢ, from 0 to 1 whatever the
 * range of the parts.
 *
 * <p>Source: the complement of the headcount ratio, Foster, Greer and Thorbecke, <cite>A class of decomposable poverty
 * measures</cite>, Econometrica 52 (1984), the measure P₀. Rational, so without tolerance.
 */
final class ShareAtLeastRule implements AmountsRule {

  static final String THRESHOLD = "threshold";

  private final Fraction threshold;

  ShareAtLeastRule(Fraction threshold) {
    this.threshold = threshold;
  }

  static ShareAtLeastRule of(Parameters parameters) {
    return new ShareAtLeastRule(parameters.number(THRESHOLD).orElseThrow());
  }

  @Override
  public List<Fraction> amounts(List<Part> parts) {
    Fraction weights = Fractions.weights(parts);
    return parts.stream()
        .map(part -> part.value().compareTo(threshold) >= 0
            ? part.weight().dividedBy(weights)
            : Fraction.ZERO)
        .toList();
  }

  @Override
  public Set<Law> laws() {
    return Sets.immutableEnumSet(
        Law.MONOTONE,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ZERO_WEIGHT_NEUTRAL,
        Law.ABSENT_NEUTRAL);
  }
}
