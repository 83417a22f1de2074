package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import java.util.List;
import java.util.Set;

/**
 * Makes one number from the parts of a node. Immutable and thread-safe.
 *
 * <p>Absent parts are already removed, and there is always at least one part. The parts come in model order.
 */
public interface Aggregation {

  /**
   * Aggregates.
   *
   * @param parts the parts, at least one, each with a positive weight
   * @return the exact result; for an irrational one a number within {@link #tolerance()} of it
   */
  Fraction aggregate(List<Part> parts);

  /**
   * The laws that this rule keeps, whatever the parts.
   *
   * @return the laws, in the order of {@link Law}
   */
  Set<Law> laws();

  /**
   * How far {@link #aggregate} may be from the true result. A value within the tolerance of a cut point counts as
   * reaching it.
   *
   * @return 0 for a rational rule
   */
  default Fraction tolerance() {
    return Fraction.ZERO;
  }

  /**
   * The least and the greatest result that parts within given ranges can have.
   *
   * <p>By default: the results at both ends for a {@link Law#MONOTONE} rule, and from the least to the greatest number
   * of all parts for one that is only {@link Law#BOUNDED}. A rule that keeps neither law must say it itself.
   *
   * @param lowest the parts, each at its least value
   * @param highest the same parts, each at its greatest value
   * @return the range of results
   * @throws IllegalStateException if the rule keeps neither law and does not override this method
   */
  default Range range(List<Part> lowest, List<Part> highest) {
    if (laws().contains(Law.MONOTONE)) {
      return new Range(aggregate(lowest), aggregate(highest));
    }
    if (laws().contains(Law.BOUNDED)) {
      return new Range(
          lowest.stream().map(Part::value).reduce(Fraction::min).orElseThrow(),
          highest.stream().map(Part::value).reduce(Fraction::max).orElseThrow());
    }
    throw new IllegalStateException(
        "An aggregation that is neither MONOTONE nor BOUNDED must override range().");
  }

  /**
   * How much of the result is due to each part. The amounts sum to the result.
   *
   * <p>By default each part is given an amount in proportion to its weight times its value, or to its weight alone when
   * all values are 0.
   *
   * @param parts the parts that were aggregated
   * @param result what they gave
   * @return one amount for each part, in the same order
   */
  default List<Fraction> contributions(List<Part> parts, Fraction result) {
    Fraction sum = Fractions.weighted(parts);
    if (sum.signum() != 0) {
      return parts.stream()
          .map(part -> part.weight().times(part.value()).times(result).dividedBy(sum))
          .toList();
    }
    Fraction weights = Fractions.weights(parts);
    return parts.stream()
        .map(part -> part.weight().times(result).dividedBy(weights))
        .toList();
  }
}
