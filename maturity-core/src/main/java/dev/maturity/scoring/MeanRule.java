package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The weighted arithmetic mean: Σ wᵢxᵢ / Σ wᵢ.
 *
 * <p>Source: Grabisch, Marichal, Mesiar and Pap, <cite>Aggregation Functions</cite> (2009), chapter 1. Rational, so
 * without tolerance.
 */
final class MeanRule implements Aggregation {

  static final MeanRule INSTANCE = new MeanRule();

  private MeanRule() {}

  @Override
  public Fraction aggregate(List<Part> parts) {
    return Fractions.sum(parts, part -> part.weight().times(part.value()))
        .dividedBy(Fractions.sum(parts, Part::weight));
  }

  @Override
  public Set<Law> laws() {
    // All but ORDINAL: the mean of two parts is neither of them.
    return Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Law.ORDINAL)));
  }

  @Override
  public List<Fraction> contributions(List<Part> parts, Fraction result) {
    Fraction weights = Fractions.sum(parts, Part::weight);
    return parts.stream()
        .map(part -> part.weight().times(part.value()).dividedBy(weights))
        .toList();
  }
}
