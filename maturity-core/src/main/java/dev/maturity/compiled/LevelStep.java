package dev.maturity.compiled;

/** How the level of a node is decided in a block. Immutable. */
interface LevelStep {

  /**
   * Fills in the ranks, and the positions if they are asked for, of all rows that can have a level; what it writes for others
   * does not count.
   */
  void decide(AnswerBlock block, Frame frame, Scratch scratch, boolean hasPositions);
}
