package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import java.util.List;

/**
 * The standard aggregations, for Java code. Model files name them by their ids.
 *
 * <p>xᵢ are the values of the parts and wᵢ their weights; a part of weight 0 never counts. Where nothing else is said the
 * result is exact.
 */
public final class Aggregations {

  private Aggregations() {}

  /**
   * The weighted arithmetic mean: Σ wᵢxᵢ / Σ wᵢ. In a model file {@code mean}.
   *
   * @return the rule
   */
  public static Aggregation mean() {
    return MeanRule.INSTANCE;
  }

  /**
   * The weighted sum: Σ wᵢxᵢ. In a model file {@code sum}.
   *
   * @return the rule
   */
  public static Aggregation sum() {
    return SumRule.INSTANCE;
  }

  /**
   * The smallest part, whatever the weights. In a model file {@code min}.
   *
   * @return the rule
   */
  public static Aggregation min() {
    return ExtremeRule.MIN;
  }

  /**
   * The largest part, whatever the weights. In a model file {@code max}.
   *
   * @return the rule
   */
  public static Aggregation max() {
    return ExtremeRule.MAX;
  }

  /**
   * The part in the middle of the weight, the lower of the two if the weight divides in two halves. In a model file
   * {@code median}.
   *
   * @return the rule
   */
  public static Aggregation lowerMedian() {
    return new MedianRule(MedianRule.Kind.LOWER);
  }

  /**
   * The part in the middle of the weight, the upper of the two if the weight divides in two halves. In a model file
   * {@code median} of the kind {@code upper}.
   *
   * @return the rule
   */
  public static Aggregation upperMedian() {
    return new MedianRule(MedianRule.Kind.UPPER);
  }

  /**
   * The part in the middle of the weight, the mean of the two if the weight divides in two halves. In a model file
   * {@code median} of the kind {@code interpolated}.
   *
   * @return the rule
   */
  public static Aggregation interpolatedMedian() {
    return new MedianRule(MedianRule.Kind.INTERPOLATED);
  }

  /**
   * The weighted geometric mean: (Π xᵢ^wᵢ)^(1 / Σ wᵢ); 0 if a part is 0, and an {@link ArithmeticException} if one is
   * negative. Within 10⁻¹² for parts up to 100. In a model file {@code geometric-mean}.
   *
   * @return the rule
   */
  public static Aggregation geometricMean() {
    return TransformedMean.GEOMETRIC;
  }

  /**
   * The weighted harmonic mean: Σ wᵢ / Σ (wᵢ/xᵢ); 0 if a part is 0, and an {@link ArithmeticException} if one is negative.
   * In a model file {@code harmonic-mean}.
   *
   * @return the rule
   */
  public static Aggregation harmonicMean() {
    return HarmonicMeanRule.INSTANCE;
  }

  /**
   * The weighted power mean: (Σ wᵢ xᵢᵖ / Σ wᵢ)^(1/p). The exponents 1, 0 and −1 give {@link #mean()}, {@link
   * #geometricMean()} and {@link #harmonicMean()}. Others are within 10⁻¹² for parts up to 100; with a negative exponent
   * the result is 0 if a part is 0, and negative parts throw an {@link ArithmeticException}. In a model file {@code
   * power-mean}.
   *
   * @param exponent the exponent p, from −20 to 20, and 0 or at least 1/10 from it
   * @return the rule
   * @throws IllegalArgumentException if the exponent is another
   */
  public static Aggregation powerMean(Fraction exponent) {
    return PowerMeans.of(exponent);
  }

  /**
   * The weighted mean of what is left when a share of the whole weight is cut off at each end. In a model file {@code
   * trimmed-mean}.
   *
   * @param share the share cut off at each end, at least 0 and less than 1/2
   * @return the rule
   * @throws IllegalArgumentException if the share is another
   */
  public static Aggregation trimmedMean(Fraction share) {
    return TrimmedMeanRule.of(share);
  }

  /**
   * The share of the weight that lies on parts of at least a threshold, from 0 to 1. In a model file {@code
   * share-at-least}.
   *
   * @param threshold the threshold, in the range of the parts
   * @return the rule
   */
  public static Aggregation shareAtLeast(Fraction threshold) {
    return new ShareAtLeastRule(threshold);
  }

  /**
   * How many parts in model order, from the first, reach a threshold before one does not. In a model file {@code ladder}.
   *
   * @param threshold the threshold, in the range of the parts
   * @return the rule
   */
  public static Aggregation ladder(Fraction threshold) {
    return new LadderRule(threshold);
  }

  /**
   * The ordered weighted average: Σ vⱼ x₍ⱼ₎ with x₍₁₎ the largest part; the weights of the parts do not count. For another
   * number of parts than of weights, the weights are taken from straight lines through their sums. In a model file {@code
   * owa}.
   *
   * @param weights the weights v from that of the largest part down, at least 0 and one of them more; only their ratios
   *     matter
   * @return the rule
   * @throws IllegalArgumentException if the weights are others
   */
  public static Aggregation owa(List<Fraction> weights) {
    return new OwaRule(weights);
  }
}
