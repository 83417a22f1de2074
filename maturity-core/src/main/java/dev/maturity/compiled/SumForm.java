package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * How the scores of a node of criteria come from the sums of their values and weights. Immutable.
 *
 * @param wide how wide the lanes are in which these are summed
 * @param map turns both into the p of a score p/(c·q), whose q the sum of weights is
 * @param table all scores that there can be; null if there are many
 */
record SumForm(
    LaneGroup.Wide wide, Affine.InDoubles map, @Nullable QuotientTable table) {

  /** The score; NaN if nothing is weighed. */
  double score(double value, double weight) {
    return weight == 0 ? Double.NaN : map.apply(value, weight) / (map.c() * weight);
  }

  /** Whether sums in the memory of another form can be of this one. */
  boolean fits(SumForm other) {
    return wide == other.wide;
  }
}
