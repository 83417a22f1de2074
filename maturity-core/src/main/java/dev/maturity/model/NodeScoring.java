package dev.maturity.model;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * How one node is scored. What is left out is taken from the model's default: a dimension's from {@link
 * Scoring#dimension()}, the overall node's from {@link Scoring#overall()} and then from {@link Scoring#dimension()}.
 *
 * @param aggregation how the parts become the score; {@code none} for a node without a score
 * @param of what is taken from each dimension below
 * @param level how the level is decided; {@code none} for a node without a level
 */
public record NodeScoring(
    @Valid @Nullable Rule aggregation,
    @Nullable PartValue of,
    @Valid @Nullable Rule level) {

  /** Nothing said: everything is inherited. */
  public static final NodeScoring INHERITED = new NodeScoring(null, null, null);

  /**
   * A node with an aggregation and a level rule, aggregating scores.
   *
   * @param aggregation how the parts become the score
   * @param level how the level is decided
   * @return the node scoring
   */
  public static NodeScoring of(Rule aggregation, Rule level) {
    return new NodeScoring(aggregation, PartValue.SCORE, level);
  }

  /**
   * This node scoring, with what it leaves out taken from another.
   *
   * @param defaults where to look for what this one leaves out
   * @return the two together
   */
  public NodeScoring orElse(NodeScoring defaults) {
    return new NodeScoring(
        aggregation == null ? defaults.aggregation : aggregation,
        of == null ? defaults.of : of,
        level == null ? defaults.level : level);
  }
}
