package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The standard level rules for programs and tests; models name them in their files. */
public final class LevelRules {

  private LevelRules() {}

  /**
   * Bands of equal width, each with its lower cut point.
   *
   * @return the rule
   */
  public static LevelRule bands() {
    return new BandsRule(Optional.empty(), Optional.empty(), 0);
  }

  /**
   * Bands between given cut points, each with its lower one.
   *
   * @param cuts the cut points on the node's range, rising, one fewer than there are levels
   * @return the rule
   * @throws IllegalArgumentException if they do not rise
   */
  public static LevelRule bands(List<Fraction> cuts) {
    return new BandsRule(Optional.of(rising(cuts)), Optional.empty(), cuts.size());
  }

  /**
   * Bands between given cut points, each of which belongs to the band above it or to the band below.
   *
   * @param cuts the cut points on the node's range, rising, one fewer than there are levels
   * @param relations for each cut point, how a score must relate to it to lie in the band above
   * @return the rule
   * @throws IllegalArgumentException if the cut points do not rise, or there are not as many relations
   */
  public static LevelRule bands(List<Fraction> cuts, List<Relation> relations) {
    return new BandsRule(
        Optional.of(rising(cuts)), Optional.of(List.copyOf(relations)), cuts.size());
  }

  /**
   * A gate with one threshold for all levels, for the mean of a level's criteria.
   *
   * @param threshold how well the criteria of a level must be satisfied, from 0 to 1
   * @return the rule
   */
  public static LevelRule gate(Fraction threshold) {
    return gate(threshold, MeanRule.INSTANCE);
  }

  /**
   * A gate with one threshold for all levels.
   *
   * @param threshold how well the criteria of a level must be satisfied, from 0 to 1
   * @param aggregation how the criteria of a level become its satisfaction
   * @return the rule
   */
  public static LevelRule gate(Fraction threshold, Aggregation aggregation) {
    return new GateRule(level -> threshold, aggregation, Progress.FRACTION);
  }

  /**
   * A threshold matrix for the means of the levels' criteria.
   *
   * @param requires for each level id what it demands, by the id of the level whose criteria it speaks of
   * @param relation how the mean must relate to what is demanded
   * @return the rule
   * @throws IllegalArgumentException if something above 1 is demanded
   */
  public static LevelRule matrix(Map<String, Map<String, Fraction>> requires, Relation relation) {
    return new MatrixRule(requires, relation, Fraction.ZERO, MeanRule.INSTANCE, Progress.FRACTION);
  }

  /**
   * The highest level one of whose criteria is worth more than 0.
   *
   * @return the rule
   */
  public static LevelRule highWater() {
    return new HighWaterRule(Optional.empty());
  }

  /**
   * The highest level one of whose criteria reaches a threshold.
   *
   * @param threshold above 0 and at most 1
   * @return the rule
   * @throws IllegalArgumentException if it is not above 0
   */
  public static LevelRule highWater(Fraction threshold) {
    return new HighWaterRule(Optional.of(threshold));
  }

  /**
   * The level that the raters chose; the rank of several ratings is rounded down.
   *
   * @return the rule
   */
  public static LevelRule direct() {
    return new DirectRule(DirectRule.FLOOR);
  }

  /** A model's cut points are checked when it is loaded; those of a program are checked here. */
  private static List<Fraction> rising(List<Fraction> cuts) {
    for (int i = 1; i < cuts.size(); i++) {
      if (cuts.get(i - 1).compareTo(cuts.get(i)) >= 0) {
        throw new IllegalArgumentException(
            "The cut point (%s) must lie above the one before it (%s)."
                .formatted(cuts.get(i), cuts.get(i - 1)));
      }
    }
    return List.copyOf(cuts);
  }
}
