package dev.maturity.bulk;

/** What can be computed for each node of each assessment. */
public enum Measure {
  /** The score: the double nearest to the exact one. */
  SCORE,
  /** The rank of the level. */
  LEVEL,
  /** The position on the curve: the double nearest to the exact one. */
  POSITION,
  /** The share of the applicable weight that is answered: the double nearest to the exact one. */
  COVERAGE,
  /** What could be said of the node. */
  STATUS
}
