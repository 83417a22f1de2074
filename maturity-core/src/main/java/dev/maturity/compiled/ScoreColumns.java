package dev.maturity.compiled;

import java.util.List;

/**
 * Where scores are written: one column for each node and measure. Threads may write different rows at the same time; whoever
 * reads must wait for them.
 */
public final class ScoreColumns {

  private final Form form;
  private final int capacity;
  private final double[][] scores;
  private final byte[][] ranks;
  private final double[][] positions;
  private final double[][] coverages;
  private final byte[][] statuses;

  /**
   * Which columns there are.
   *
   * @param hasLevel for each node whether the model asks for a level there; the others have empty columns
   */
  public record Form(
      List<Boolean> hasLevel,
      boolean hasScores,
      boolean hasRanks,
      boolean hasPositions,
      boolean hasCoverages,
      boolean hasStatuses) {

    /** Copies the list. */
    public Form {
      hasLevel = List.copyOf(hasLevel);
    }

    /** How many nodes there are. */
    public int nodes() {
      return hasLevel.size();
    }

    /** Columns of this form for so many rows. */
    public ScoreColumns columns(int rows) {
      ScoreColumns columns = withoutRoom(rows);
      for (int node = 0; node < nodes(); node++) {
        columns.makeRoom(node);
      }
      return columns;
    }

    /** The same for whoever makes room for each node himself. */
    public ScoreColumns withoutRoom(int rows) {
      return new ScoreColumns(this, rows);
    }
  }

  private ScoreColumns(Form form, int rows) {
    int nodes = form.nodes();
    this.form = form;
    this.capacity = rows;
    this.scores = new double[form.hasScores ? nodes : 0][];
    this.ranks = new byte[form.hasRanks ? nodes : 0][];
    this.positions = new double[form.hasPositions ? nodes : 0][];
    this.coverages = new double[form.hasCoverages ? nodes : 0][];
    this.statuses = new byte[form.hasStatuses ? nodes : 0][];
  }

  /** Makes room for a node, once; several threads may do so for different nodes. */
  public void makeRoom(int node) {
    int levels = form.hasLevel.get(node) ? capacity : 0;
    if (hasScores()) {
      scores[node] = new double[capacity];
    }
    if (hasRanks()) {
      ranks[node] = new byte[levels];
    }
    if (hasPositions()) {
      positions[node] = new double[levels];
    }
    if (hasCoverages()) {
      coverages[node] = new double[capacity];
    }
    if (hasStatuses()) {
      statuses[node] = new byte[capacity];
    }
  }

  /** Whether as many rows of a form can be written here; each place of them will be. */
  public boolean takes(Form other, int rows) {
    return form.equals(other) && rows <= capacity;
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
