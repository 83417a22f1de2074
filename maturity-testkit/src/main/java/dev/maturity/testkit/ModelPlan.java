package dev.maturity.testkit;

import dev.maturity.model.MissingPolicy;
import dev.maturity.model.PartValue;
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
 * @param standard the rules of dimensions that do not say their own
 * @param overall the node for the whole model
 */
record ModelPlan(
    int levels, List<Scale> scales, MissingPolicy missing, RulesPlan standard, NodePlan overall) {

  /** A node; one without criteria and nodes is given a criterion. */
  record NodePlan(
      String weight, RulesPlan rules, List<CriterionPlan> criteria, List<NodePlan> nodes) {}

  /** The rules of a node; what is empty is inherited. */
  record RulesPlan(Optional<Rule> aggregation, Optional<PartValue> of, Optional<LevelPlan> level) {}

  /**
   * A level rule.
   *
   * @param rule its id
   * @param twentieths for bands: cut points in twentieths of the node's range, increasing; empty for equal widths
   * @param thresholds for a gate: one for each level, a single one for all, or none for the standard
   * @param word for a gate its aggregation, for direct its rounding; empty for the standard
   */
  record LevelPlan(
      String rule, List<Integer> twentieths, List<BigDecimal> thresholds, String word) {

    static final LevelPlan NONE = new LevelPlan("none", List.of(), List.of(), "");
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
