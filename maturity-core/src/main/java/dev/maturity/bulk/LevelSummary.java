package dev.maturity.bulk;

import dev.maturity.model.Level;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many assessments there are, and how they spread over the levels of a node.
 *
 * @param assessments the number of assessments
 * @param levels how many of them have each level, from the floor up; empty if levels were not computed
 * @param withoutLevel the number of assessments without a level; 0 if levels were not computed
 * @param withoutScore the number of assessments without a score; 0 if scores were not computed
 * @param meanScore the mean of the scores, summed in the order of the assessments; empty without a score, or if scores were
 *     not computed
 */
public record LevelSummary(
    long assessments,
    List<LevelCount> levels,
    long withoutLevel,
    long withoutScore,
    OptionalDouble meanScore) {

  /** Copies the list. */
  public LevelSummary {
    levels = List.copyOf(levels);
  }

  /**
   * How many assessments have a level.
   *
   * @param level the level
   * @param count the number of assessments
   */
  public record LevelCount(Level level, long count) {}
}
