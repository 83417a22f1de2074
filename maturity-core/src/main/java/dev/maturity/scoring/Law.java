package dev.maturity.scoring;

/**
 * What a rule promises. A declared law is hunted for counter-examples by the test kit.
 *
 * <p>The laws of aggregation are those of Grabisch, Marichal, Mesiar and Pap, <cite>Aggregation Functions</cite>
 * (Cambridge University Press, 2009), chapter 2.
 */
public enum Law {
  /** The result lies between the smallest and the largest part. */
  BOUNDED,
  /** Raising a part never lowers the result. */
  MONOTONE,
  /** Raising a part of positive weight raises the result. */
  STRICTLY_MONOTONE,
  /** If all parts are x, the result is x. */
  IDEMPOTENT,
  /** Parts of equal weight may change places. */
  SYMMETRIC,
  /** Multiplying all weights by the same positive number changes nothing. */
  WEIGHT_SCALE_FREE,
  /** A part of weight 0 may be dropped. */
  ZERO_WEIGHT_NEUTRAL,
  /** A part that is excluded changes the coverage and nothing else. */
  ABSENT_NEUTRAL,
  /** Aggregating groups first, and then the groups with their summed weights, gives the same. */
  DECOMPOSABLE,
  /** Turning every part x into ax + b with positive a turns the result y into ay + b. */
  SHIFT_AND_SCALE,
  /**
   * Only the order of the parts matters: the result is one of them, and an increasing change of all parts changes it likewise.
   * Such rules are the ones that make sense on an ordinal scale (chapter 8 of the same book).
   */
  ORDINAL,
  /** The result has no jumps. */
  CONTINUOUS
}
