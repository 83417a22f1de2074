package dev.maturity.compiled;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where scores are written: one column for each node and measure. Threads may write different rows at the same time; whoever
 * reads must wait for them.
 */
public final class ScoreColumns {

  private final Form form;
  private final int capacity;
  private final @Nullable SumForm[] sumForms;
  private final ScoreColumn[] scores;
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

    /**
     * Columns of this form for so many rows.
     *
     * @param plan how these are scored; null if one by one
     */
    public ScoreColumns columns(@Nullable Plan plan, int rows) {
      ScoreColumns columns = withoutRoom(plan, rows);
      for (int node = 0; node < nodes(); node++) {
        columns.makeRoom(node);
      }
      return columns;
    }

    /** The same for whoever makes room for each node himself. */
    public ScoreColumns withoutRoom(@Nullable Plan plan, int rows) {
      return new ScoreColumns(this, sumForms(plan), rows);
    }

    private @Nullable SumForm[] sumForms(@Nullable Plan plan) {
      return plan == null ? new SumForm[nodes()] : plan.sumForms(nodes());
    }
  }

  private ScoreColumns(Form form, @Nullable SumForm[] sumForms, int rows) {
    int nodes = form.nodes();
    this.form = form;
    this.sumForms = sumForms;
    this.capacity = rows;
    this.scores = new ScoreColumn[form.hasScores ? nodes : 0];
    this.ranks = new byte[form.hasRanks ? nodes : 0][];
    this.positions = new double[form.hasPositions ? nodes : 0][];
    this.coverages = new double[form.hasCoverages ? nodes : 0][];
    this.statuses = new byte[form.hasStatuses ? nodes : 0][];
  }

  /** Columns in the memory of others, those of scores but for their form. */
  private ScoreColumns(ScoreColumns memory, @Nullable SumForm[] sumForms, ScoreColumn[] scores) {
    this.form = memory.form;
    this.sumForms = sumForms;
    this.capacity = memory.capacity;
    this.scores = scores;
    this.ranks = memory.ranks;
    this.positions = memory.positions;
    this.coverages = memory.coverages;
    this.statuses = memory.statuses;
  }

  /** Makes room for a node, once; several threads may do so for different nodes. */
  public void makeRoom(int node) {
    int levels = form.hasLevel.get(node) ? capacity : 0;
    if (hasScores()) {
      scores[node] = ScoreColumn.of(sumForms[node], capacity);
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

  /**
   * Columns in the same memory, each place of which will be written.
   *
   * @param plan as for {@link Form#columns}
   * @return empty if the memory is one for fewer rows or for other columns
   */
  public Optional<ScoreColumns> again(Form other, @Nullable Plan plan, int rows) {
    if (!form.equals(other) || rows > capacity) {
      return Optional.empty();
    }
    @Nullable SumForm[] others = other.sumForms(plan);
    ScoreColumn[] again = new ScoreColumn[scores.length];
    for (int node = 0; node < again.length; node++) {
      ScoreColumn column = scores[node].as(others[node]);
      if (column == null) {
        return Optional.empty();
      }
      again[node] = column;
    }
    return Optional.of(new ScoreColumns(this, others, again));
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

  /** The score of a node in one row, NaN for none. */
  public double score(int node, int row) {
    return scores[node].get(row);
  }

  /** A copy of the first scores of a node, NaN for none. */
  public double[] scores(int node, int rows) {
    return scores[node].first(rows);
  }

  /** Where the scores of a node are written as numbers. */
  NumberColumn numberColumn(int node) {
    return (NumberColumn) scores[node];
  }

  /** Where sums are written instead of the scores of a node. */
  SumColumn sumColumn(int node) {
    return (SumColumn) scores[node];
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
      numberColumn(node).set(row, score);
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
