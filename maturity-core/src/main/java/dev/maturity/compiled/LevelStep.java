package dev.maturity.compiled;

/** How the level of a node is decided in a block. Immutable. */
interface LevelStep {

  /**
   * Fills in the ranks, and the positions if they are asked for, of all rows that can have a level; what it writes for others
   * does not count.
   */
  void decide(AnswerBlock block, Frame frame, Scratch scratch, boolean hasPositions);

  /** Whether {@link #rank} works. */
  boolean canDecideRows();

  /**
   * The rank of one row of codes that can have a level, as an unsigned byte.
   *
   * @param score the score, p/(c·q), of a node that has one
   */
  byte rank(byte[] codes, double score, double p, double q, double c);
}
