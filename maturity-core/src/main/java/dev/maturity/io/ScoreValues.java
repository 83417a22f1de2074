package dev.maturity.io;

import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.Measure;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.scorecard.Status;

/** The columns of a table of scores, fetched once for all rows; those that were not computed are empty. */
final class ScoreValues {

  private final ScoreTable table;
  private final double[][] scores;
  private final int[][] ranks;
  private final double[][] positions;
  private final double[][] coverages;
  private final boolean hasStatuses;

  ScoreValues(ScoreTable table) {
    this.table = table;
    int nodes = table.nodes().size();
    this.scores = new double[table.measures().contains(Measure.SCORE) ? nodes : 0][];
    this.ranks = new int[table.measures().contains(Measure.LEVEL) ? nodes : 0][];
    this.positions = new double[table.measures().contains(Measure.POSITION) ? nodes : 0][];
    this.coverages = new double[table.measures().contains(Measure.COVERAGE) ? nodes : 0][];
    this.hasStatuses = table.measures().contains(Measure.STATUS);
    for (int node = 0; node < nodes; node++) {
      fetch(node);
    }
  }

  private void fetch(int node) {
    if (hasScores()) {
      scores[node] = table.scores(node);
    }
    if (hasRanks()) {
      ranks[node] = table.ranks(node);
    }
    if (hasPositions()) {
      positions[node] = table.positions(node);
    }
    if (hasCoverages()) {
      coverages[node] = table.coverages(node);
    }
  }

  AnswerTable answers() {
    return table.answers();
  }

  boolean hasScores() {
    return scores.length > 0;
  }

  double score(int row, int node) {
    return scores[node][row];
  }

  boolean hasRanks() {
    return ranks.length > 0;
  }

  int rank(int row, int node) {
    return ranks[node][row];
  }

  boolean hasPositions() {
    return positions.length > 0;
  }

  double position(int row, int node) {
    return positions[node][row];
  }

  boolean hasCoverages() {
    return coverages.length > 0;
  }

  double coverage(int row, int node) {
    return coverages[node][row];
  }

  boolean hasStatuses() {
    return hasStatuses;
  }

  Status status(int row, int node) {
    return table.status(row, node);
  }
}
