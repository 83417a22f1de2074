package dev.maturity.scoring;

import com.google.common.collect.ImmutableSet;
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

  /** All but ORDINAL: the mean of two parts is neither of them. */
  private static final ImmutableSet<Law> LAWS =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Law.ORDINAL)));

  private MeanRule() {}

  @Override
  public Fraction aggregate(List<Part> parts) {
    return Fractions.weighted(parts).dividedBy(Fractions.weights(parts));
  }

  @Override
  public Set<Law> laws() {
    return LAWS;
  }

  @Override
  public List<Fraction> contributions(List<Part> parts, Fraction result) {
    Fraction weights = Fractions.weights(parts);
    Fraction[] amounts = new Fraction[parts.size()];
    for (int i = 0; i < amounts.length; i++) {
      Part part = parts.get(i);
      amounts[i] = part.weight().timesOver(part.value(), weights);
    }
    return List.of(amounts);
  }
}
