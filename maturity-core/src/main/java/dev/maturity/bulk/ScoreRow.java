package dev.maturity.bulk;

import dev.maturity.model.Level;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Status;
import java.util.Optional;

/**
 * The scores of one assessment among many.
 *
 * @param table the table
 * @param index the place of the assessment in it, from 0
 */
public record ScoreRow(ScoreTable table, int index) {

  /**
   * The name or id of the subject.
   *
   * @return the name; empty if none was given
   */
  public String subject() {
    return table.answers().subject(index);
  }

  /**
   * The score of a node.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return the double nearest to the exact score; NaN if there is none
   */
  public double score(String node) {
    return table.score(index, table.node(node));
  }

  /**
   * The level of a node.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return the level; empty if there is none
   */
  public Optional<Level> level(String node) {
    return table.level(index, table.node(node));
  }

  /**
   * The position of a node on the curve.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return the double nearest to the exact position; NaN if there is no level
   */
  public double position(String node) {
    return table.position(index, table.node(node));
  }

  /**
   * How much of a node rests on answers.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return the share, from 0 to 1
   */
  public double coverage(String node) {
    return table.coverage(index, table.node(node));
  }

  /**
   * What could be said of a node.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return the status
   */
  public Status status(String node) {
    return table.status(index, table.node(node));
  }
}
