package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rating that all raters gave: x if x₁ = … = xₙ = x, and otherwise nothing, so that the criterion is don't know.
 *
 * <p>Source: none; unanimity by its definition. Exact.
 */
final class UnanimousRule implements Consensus {

  static final UnanimousRule INSTANCE = new UnanimousRule();

  private UnanimousRule() {}

  @Override
  public Optional<Fraction> combine(List<Part> ratings) {
    Fraction first = ratings.get(0).value();
    return ratings.stream().allMatch(rating -> rating.value().equals(first))
        ? Optional.of(first)
        : Optional.empty();
  }

  @Override
  public Set<Law> laws() {
    // Neither MONOTONE nor CONTINUOUS: raise one of equal ratings, however little, and none is
    // left.
    return Sets.immutableEnumSet(
        Law.BOUNDED,
        Law.IDEMPOTENT,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ABSENT_NEUTRAL,
        Law.SHIFT_AND_SCALE,
        Law.ORDINAL);
  }
}
