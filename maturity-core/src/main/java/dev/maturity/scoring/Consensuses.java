package dev.maturity.scoring;

import dev.maturity.model.Fraction;

/**
 * The standard consensuses, for Java code. Model files name them by their ids. All are exact, and in all but {@link
 * #weightedMean()} every rater counts the same.
 */
public final class Consensuses {

  private Consensuses() {}

  /**
   * The middle rating, or the lower of the two middle ones: it never overstates. In a model file {@code lower-median}.
   *
   * @return the rule
   */
  public static Consensus lowerMedian() {
    return LowerMedian.INSTANCE;
  }

  /**
   * The middle rating, or the mean of the two middle ones. In a model file {@code median}.
   *
   * @return the rule
   */
  public static Consensus median() {
    return AggregatedRatings.equal(Aggregations.interpolatedMedian());
  }

  /**
   * The mean of the ratings. In a model file {@code mean}.
   *
   * @return the rule
   */
  public static Consensus mean() {
    // DECOMPOSABLE is lost: a group of many counts no more than a group of one.
    return AggregatedRatings.equal(Aggregations.mean(), Law.DECOMPOSABLE);
  }

  /**
   * The mean of the ratings that are left when a share of them is cut off at each end. In a model file {@code
   * trimmed-mean}.
   *
   * @param share the share cut off at each end, at least 0 and less than 1/2
   * @return the rule
   * @throws IllegalArgumentException if the share is another
   */
  public static Consensus trimmedMean(Fraction share) {
    // With nothing cut off it is the mean.
    return AggregatedRatings.equal(Aggregations.trimmedMean(share), Law.DECOMPOSABLE);
  }

  /**
   * The lowest rating. In a model file {@code min}.
   *
   * @return the rule
   */
  public static Consensus min() {
    return AggregatedRatings.equal(Aggregations.min());
  }

  /**
   * The highest rating. In a model file {@code max}.
   *
   * @return the rule
   */
  public static Consensus max() {
    return AggregatedRatings.equal(Aggregations.max());
  }

  /**
   * The mean of the ratings, each with its rater's weight. In a model file {@code weighted-mean}.
   *
   * @return the rule
   */
  public static Consensus weightedMean() {
    return AggregatedRatings.weighted(Aggregations.mean());
  }

  /**
   * The rating that all raters gave; none if they differ, which makes the criterion <em>don't know</em>. In a model file
   * {@code unanimous-or-missing}.
   *
   * @return the rule
   */
  public static Consensus unanimousOrMissing() {
    return UnanimousRule.INSTANCE;
  }
}
