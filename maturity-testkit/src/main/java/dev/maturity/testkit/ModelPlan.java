package dev.maturity.testkit;

import dev.maturity.model.Bounds;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn by chance of a model, before {@link ModelPlanner} makes it fit together. What does not fit is replaced
 * by the nearest that does, so that every plan leads to a valid model and nothing has to be thrown away.
 *
 * @param levels how many levels
 * @param scales the scales to choose from
 * @param missing the policy for missing answers
 * @param consensus how ratings become one
 * @param standard the rules of dimensions that do not say their own
 * @param overall the node for the whole model
 */
record ModelPlan(
    int levels,
    List<Scale> scales,
    MissingPolicy missing,
    Rule consensus,
    RulesPlan standard,
    NodePlan overall) {

  /** A node; one without criteria and nodes is given a criterion. */
  record NodePlan(
      String weight,
      RulesPlan rules,
      FormPlan form,
      List<CriterionPlan> criteria,
      List<NodePlan> nodes) {}

  /** What becomes of a node's aggregated number; empty for nothing. */
  record FormPlan(Optional<Bounds> range, Optional<Rounding> rounding) {}

  /** The rules of a node; what is empty is inherited. */
  record RulesPlan(Optional<Rule> aggregation, Optional<PartValue> of, Optional<LevelPlan> level) {}

  /**
   * A level rule.
   *
   * @param rule its id
   * @param twentieths for bands: cut points in twentieths of the node's range, increasing; empty for equal widths
   * @param thresholds for a gate or matrix: one for each level, a single one for all, or none for the standard
   * @param word for a gate or matrix its aggregation, for direct its rounding; empty for the standard
   * @param isOther for bands: cut points belong to the band below; for a gate or matrix: half steps
   */
  record LevelPlan(
      String rule,
      List<Integer> twentieths,
      List<BigDecimal> thresholds,
      String word,
      boolean isOther) {

    static final LevelPlan NONE = of("none");

    /** A rule without parameters. */
    static LevelPlan of(String rule) {
      return new LevelPlan(rule, List.of(), List.of(), "", false);
    }
  }

  /**
   * A criterion.
   *
   * @param scale an index into the scales
   * @param levels the ranks of the levels that it counts toward
   */
  record CriterionPlan(
      int scale,
      boolean reversed,
      String weight,
      List<Integer> levels,
      String anchorWeight,
      String target) {}
}
