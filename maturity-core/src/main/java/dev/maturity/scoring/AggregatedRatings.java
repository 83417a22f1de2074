package dev.maturity.scoring;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one value of the ratings by an aggregation, to which each rating is a part.
 *
 * <p>Formula, source and tolerance are those of the aggregation.
 */
final class AggregatedRatings implements Consensus {

  private final Aggregation aggregation;
  private final boolean isWeighted;
  private final ImmutableSet<Law> laws;

  private AggregatedRatings(Aggregation aggregation, boolean isWeighted, Set<Law> laws) {
    this.aggregation = aggregation;
    this.isWeighted = isWeighted;
    this.laws = Sets.immutableEnumSet(laws);
  }

  /** Every rater counts as much as the others' weights say. */
  static Consensus weighted(Aggregation aggregation) {
    return new AggregatedRatings(aggregation, true, aggregation.laws());
  }

  /**
   * Every rater counts the same.
   *
   * @param lost the laws of the aggregation that are lost when all weights are equal
   */
  static Consensus equal(Aggregation aggregation, Law... lost) {
    EnumSet<Law> laws = EnumSet.copyOf(aggregation.laws());
    // A rater of weight 0 counts like any other.
    laws.remove(Law.ZERO_WEIGHT_NEUTRAL);
    laws.removeAll(List.of(lost));
    return new AggregatedRatings(aggregation, false, laws);
  }

  @Override
  public Optional<Fraction> combine(List<Part> ratings) {
    return Optional.of(aggregation.aggregate(
        isWeighted ? ratings : ratings.stream().map(AggregatedRatings::asOne).toList()));
  }

  @Override
  public Set<Law> laws() {
    return laws;
  }

  private static Part asOne(Part rating) {
    return new Part(rating.id(), rating.value(), Fraction.ONE);
  }
}
