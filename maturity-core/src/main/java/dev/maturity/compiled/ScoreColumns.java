package dev.maturity.compiled;

import java.util.Arrays;

/**
 * Where scores are written: one column for each node and measure. Threads may write different rows at the same time; whoever
 * reads must wait for them.
 */
public final class ScoreColumns {

  private final double[][] scores;
  private final byte[][] ranks;
  private final double[][] positions;
  private final double[][] coverages;
  private final byte[][] statuses;

  /**
   * Empty columns.
   *
   * @param hasLevel for each node whether the model asks for a level there; the others have empty columns
   * @param rows the number of rows
   */
  public ScoreColumns(
      boolean[] hasLevel,
      int rows,
      boolean hasScores,
      boolean hasRanks,
      boolean hasPositions,
      boolean hasCoverages,
      boolean hasStatuses) {
    int nodes = hasLevel.length;
    this.scores = hasScores ? new double[nodes][rows] : new double[0][];
    this.ranks = hasRanks ? ranks(hasLevel, rows) : new byte[0][];
    this.positions = hasPositions ? positions(hasLevel, rows) : new double[0][];
    this.coverages = hasCoverages ? new double[nodes][rows] : new double[0][];
    this.statuses = hasStatuses ? new byte[nodes][rows] : new byte[0][];
  }

  private static byte[][] ranks(boolean[] hasLevel, int rows) {
    byte[][] ranks = new byte[hasLevel.length][];
    Arrays.setAll(ranks, node -> new byte[hasLevel[node] ? rows : 0]);
    return ranks;
  }

  private static double[][] positions(boolean[] hasLevel, int rows) {
    double[][] positions = new double[hasLevel.length][];
    Arrays.setAll(positions, node -> new double[hasLevel[node] ? rows : 0]);
    return positions;
  }

  boolean hasScores() {
    return scores.length > 0;
  }

  boolean hasRanks() {
    return ranks.length > 0;
  }

  boolean hasPositions() {
    return positions.length > 0;
  }

  boolean hasCoverages() {
    return coverages.length > 0;
  }

  boolean hasStatuses() {
    return statuses.length > 0;
  }

  /** The scores of a node, NaN for none. */
  public double[] scores(int node) {
    return scores[node];
  }

  /** The ranks of a node's levels, as unsigned bytes, 0 for none; empty if the model asks for no level there. */
  public byte[] ranks(int node) {
    return ranks[node];
  }

  /** The positions of a node, NaN for none; empty if the model asks for no level there. */
  public double[] positions(int node) {
    return positions[node];
  }

  /** The coverages of a node. */
  public double[] coverages(int node) {
    return coverages[node];
  }

  /** A node's statuses, as {@link StatusCodes}. */
  public byte[] statuses(int node) {
    return statuses[node];
  }

  /** Writes what is known of one node in one row, where it was asked for. */
  public void set(
      int node, int row, double score, int rank, double position, double coverage, byte status) {
    if (hasScores()) {
      scores[node][row] = score;
    }
    if (hasRanks() && ranks[node].length > 0) {
      ranks[node][row] = (byte) rank;
    }
    if (hasPositions() && positions[node].length > 0) {
      positions[node][row] = position;
    }
    if (hasCoverages()) {
      coverages[node][row] = coverage;
    }
    if (hasStatuses()) {
      statuses[node][row] = status;
    }
  }
}
