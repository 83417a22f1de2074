package dev.maturity.compiled;

import org.jspecify.annotations.Nullable;

/**
 * How the scores of a node of criteria come from sums: of values and weights, or of the steps of the least or the greatest and
 * 1. Immutable.
 *
 * @param width how wide the lanes are in which these stand
 * @param map turns both into the p of a score p/(c·q), whose q the second is
 * @param table all scores that there can be; null if there are many
 */
record SumForm(
    LaneWidth width, Affine.InDoubles map, @Nullable LaneTable table) {}
