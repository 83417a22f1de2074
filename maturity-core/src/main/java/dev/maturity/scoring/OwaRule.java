package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * An ordered weighted average: Σ vⱼ x₍ⱼ₎, where x₍₁₎ is the largest part, x₍₂₎ the next, and the weights v belong to these
 * places and sum to 1. The weights of the parts themselves do not count.
 *
 * <p>For m parts other than the n weights given, vⱼ = Q(j/m) − Q((j − 1)/m), where Q runs in straight lines through the
 * points (i/n, v₁ + … + vᵢ); for m = n these are the weights given.
 *
 * <p>Source: Yager, <cite>On ordered weighted averaging aggregation operators in multicriteria decisionmaking</cite>, IEEE
 * Transactions on Systems, Man, and Cybernetics 18 (1988); for the quantifier Q Yager, <cite>Quantifier guided aggregation
 * using OWA operators</cite>, International Journal of Intelligent Systems 11 (1996). Rational, so without tolerance.
 */
final class OwaRule implements AmountsRule {

  static final String WEIGHTS = "weights";

  private final List<Fraction> weights;

  /** The sums of the first 0, 1, …, n weights, the last of which is 1. */
  private final List<Fraction> sums = new ArrayList<>();

  /**
   * Normalises the weights.
   *
   * @throws IllegalArgumentException if a weight is negative, or none is positive
   */
  OwaRule(List<Fraction> weights) {
    Fraction sum = Fractions.sum(weights, Function.identity());
    if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException(
          "The weights %s of the rule (owa) must be at least 0, and one of them more."
              .formatted(weights));
    }
    this.weights = weights.stream().map(weight -> weight.dividedBy(sum)).toList();
    sums.add(Fraction.ZERO);
    this.weights.forEach(weight -> sums.add(sums.get(sums.size() - 1).plus(weight)));
  }

  static OwaRule of(Parameters parameters) {
    return new OwaRule(parameters.numbers(WEIGHTS).orElseThrow());
  }

  @Override
  public List<Fraction> amounts(List<Part> parts) {
    List<Integer> falling = Places.falling(parts);
    List<Fraction> amounts = AmountsRule.none(parts);
    for (int j = 0; j < falling.size(); j++) {
      Fraction weight = quantifier(j + 1, falling.size()).minus(quantifier(j, falling.size()));
      int place = falling.get(j);
      amounts.set(place, weight.times(parts.get(place).value()));
    }
    return amounts;
  }

  @Override
  public Set<Law> laws() {
    EnumSet<Law> laws = EnumSet.of(
        Law.BOUNDED,
        Law.MONOTONE,
        Law.IDEMPOTENT,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ZERO_WEIGHT_NEUTRAL,
        Law.ABSENT_NEUTRAL,
        Law.SHIFT_AND_SCALE,
        Law.CONTINUOUS);
    if (weights.stream().allMatch(weight -> weight.signum() > 0)) {
      laws.add(Law.STRICTLY_MONOTONE);
    }
    return Sets.immutableEnumSet(laws);
  }

  /** Q(j/m): the sum of the weights up to there, with a part of the next one in proportion. */
  private Fraction quantifier(int j, int m) {
    int n = weights.size();
    int whole = (int) ((long) j * n / m);
    if (whole == n) {
      return Fraction.ONE;
    }
    Fraction rest = Fraction.of((long) j * n, m).minus(Fraction.of(whole));
    return sums.get(whole).plus(rest.times(weights.get(whole)));
  }
}
