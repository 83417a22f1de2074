package dev.maturity.crosswalk;

import dev.maturity.model.Criterion;

/**
 * Two criteria that correspond.
 *
 * @param from the one at hand
 * @param to the one asked about
 * @param relation how the two hang together
 * @param confidence how sure the author of the link is
 * @param basis what that rests on
 * @param same whether the two are one criterion of models of one family
 */
record Pair(
    Criterion from,
    Criterion to,
    Relation relation,
    Confidence confidence,
    String basis,
    boolean same) {

  /** Whether more of the one is less of the other. */
  boolean isTurned() {
    return from.reversed() != to.reversed();
  }
}
