package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.util.Objects;

/** What one node is to reach: a level or a score. Several of them make a target profile. */
public sealed interface Goal {

  /**
   * The node that is to reach it.
   *
   * @return the id of a dimension, or {@value dev.maturity.scorecard.DimensionScore#OVERALL}
   */
  String node();

  /**
   * A level to reach.
   *
   * @param node the id of a dimension, or {@value dev.maturity.scorecard.DimensionScore#OVERALL}
   * @param level the id of the level
   * @return the goal
   */
  static Goal level(String node, String level) {
    return new OfLevel(node, level);
  }

  /**
   * A score to reach.
   *
   * @param node the id of a dimension, or {@value dev.maturity.scorecard.DimensionScore#OVERALL}
   * @param score a number on the node's own range as written, such as {@code 0.75} or {@code 3/4}
   * @return the goal
   * @throws NumberFormatException if the text is no number
   */
  static Goal score(String node, String score) {
    return new OfScore(node, Fraction.parse(score));
  }

  /**
   * A level to reach.
   *
   * @param node the id of the node
   * @param level the id of the level
   */
  record OfLevel(String node, String level) implements Goal {

    /** Refuses null. */
    public OfLevel {
      Objects.requireNonNull(node, "node");
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * A score to reach.
   *
   * @param node the id of the node
   * @param score a number on the node's own range
   */
  record OfScore(String node, Fraction score) implements Goal {

    /** Refuses null. */
    public OfScore {
      Objects.requireNonNull(node, "node");
      Objects.requireNonNull(score, "score");
    }
  }
}
