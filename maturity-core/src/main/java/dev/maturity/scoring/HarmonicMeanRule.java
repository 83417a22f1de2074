package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Set;

/**
 * The weighted harmonic mean: Σ wᵢ / Σ (wᵢ/xᵢ), and 0 if a part is 0.
 *
 * <p>Source: Hardy, Littlewood and Pólya, <cite>Inequalities</cite> (1934), sections 2.1 and 2.2. Rational, so without
 * tolerance.
 */
final class HarmonicMeanRule implements Aggregation {

  static final HarmonicMeanRule INSTANCE = new HarmonicMeanRule();

  private HarmonicMeanRule() {}

  /** Throws {@link ArithmeticException} if a part is negative. */
  @Override
  public Fraction aggregate(List<Part> parts) {
    List<Part> counting = Nonnegative.counting("harmonic-mean", parts);
    if (counting.stream().anyMatch(part -> part.value().signum() == 0)) {
      return Fraction.ZERO;
    }
    return Fractions.weights(counting)
        .dividedBy(Fractions.sum(counting, part -> part.weight().dividedBy(part.value())));
  }

  @Override
  public Set<Law> laws() {
    // Not STRICTLY_MONOTONE: beside a part of 0 no other counts.
    return Sets.immutableEnumSet(
        Law.BOUNDED,
        Law.MONOTONE,
        Law.IDEMPOTENT,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ZERO_WEIGHT_NEUTRAL,
        Law.ABSENT_NEUTRAL,
        Law.DECOMPOSABLE,
        Law.CONTINUOUS);
  }
}
