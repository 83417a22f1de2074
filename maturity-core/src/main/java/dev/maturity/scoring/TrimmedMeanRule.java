package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Set;

/**
 * The weighted mean of what is left when a share of the whole weight is cut off at each end: with the parts laid end to end
 * from the smallest up, each as long as its weight, and W the sum of all weights, the mean of the stretch from share · W to
 * (1 − share) · W. A part across a cut counts with what is left of it.
 *
 * <p>Source: for equal weights Lim and Loh, <cite>A comparison of tests of equality of variances</cite>, Computational
 * Statistics and Data Analysis 22 (1996), p. 292, whose part of weight 1 − (np − ⌊np⌋) at each edge is what is left across
 * the cut; weights of any kind are our generalisation. The standard share of 1/10 is our choice: of ten equal parts it drops
 * the smallest and the largest. Rational, so without tolerance.
 */
final class TrimmedMeanRule implements AmountsRule {

  static final String SHARE = "share";

  private static final Fraction STANDARD_SHARE = Fraction.of(1, 10);

  private final Fraction share;

  /**
   * Cuts off a share.
   *
   * @throws IllegalArgumentException unless the share is at least 0 and less than 1/2
   */
  private TrimmedMeanRule(Fraction share) {
    if (share.signum() < 0 || share.compareTo(Fraction.HALF) >= 0) {
      throw new IllegalArgumentException(
          "The share (%s) of the rule (trimmed-mean) must be at least 0 and less than 1/2, so that something is left."
              .formatted(share));
    }
    this.share = share;
  }

  /** Nothing cut off is the mean itself, which keeps more laws. */
  static Aggregation of(Fraction share) {
    return share.signum() == 0 ? MeanRule.INSTANCE : new TrimmedMeanRule(share);
  }

  static Fraction share(Parameters parameters) {
    return parameters.number(SHARE).orElse(STANDARD_SHARE);
  }

  @Override
  public List<Fraction> amounts(List<Part> parts) {
    Fraction weights = Fractions.weights(parts);
    Fraction from = share.times(weights);
    Fraction to = weights.minus(from);
    List<Fraction> amounts = AmountsRule.none(parts);
    Fraction start = Fraction.ZERO;
    for (int place : Places.rising(parts)) {
      Part part = parts.get(place);
      Fraction end = start.plus(part.weight());
      Fraction left = end.min(to).minus(start.max(from)).max(Fraction.ZERO);
      amounts.set(place, left.times(part.value()).dividedBy(to.minus(from)));
      start = end;
    }
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
        Law.SHIFT_AND_SCALE,
        Law.CONTINUOUS);
  }
}
