package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one value from the ratings of several raters. Immutable and thread-safe.
 *
 * <p>Each rating comes as its value from 0 to 1 <em>after</em> polarity, so that "lower" always means "less mature",
 * with the rater's weight. Ratings come sorted by value and then by weight, since the order of raters means nothing.
 */
public interface Consensus {

  /**
   * Combines ratings.
   *
   * @param ratings the ratings, at least one
   * @return the value that counts; empty if the raters do not agree on one, which makes the criterion <em>don't know</em>
   */
  Optional<Fraction> combine(List<Part> ratings);

  /**
   * The laws that this rule keeps, whatever the ratings.
   *
   * @return the laws, in the order of {@link Law}
   */
  Set<Law> laws();
}
