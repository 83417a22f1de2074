package dev.maturity.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How one node is scored. What is left out is taken from the model's default: a dimension's from {@link
 * Scoring#dimension()}, the overall node's from {@link Scoring#overall()} and then from {@link Scoring#dimension()}.
 *
 * @param aggregation how the parts become the score; {@code none} for a node without a score
 * @param of what is taken from each dimension below
 * @param level how the level is decided; {@code none} for a node without a level
 * @param range the range onto which the aggregation's own is mapped, end to end; null for the aggregation's own
 * @param rounding how the score is rounded after that; everything else is made of the rounded score
 */
public record NodeScoring(
    @Valid @Nullable Rule aggregation,
    @Nullable PartValue of,
    @Valid @Nullable Rule level,
    @Valid @Nullable Bounds range,
    @Valid @Nullable Rounding rounding)
    implements Serializable {

  /** Nothing said: everything is inherited. */
  public static final NodeScoring INHERITED = new NodeScoring(null, null, null);

  /**
   * A node scoring that says nothing of range and rounding.
   *
   * @param aggregation how the parts become the score
   * @param of what is taken from each dimension below
   * @param level how the level is decided
   */
  public NodeScoring(@Nullable Rule aggregation, @Nullable PartValue of, @Nullable Rule level) {
    this(aggregation, of, level, null, null);
  }

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
   * This node scoring with another range.
   *
   * @param newRange the range that the score is to have
   * @return the node scoring
   */
  public NodeScoring withRange(Bounds newRange) {
    return new NodeScoring(aggregation, of, level, newRange, rounding);
  }

  /**
   * This node scoring with another rounding.
   *
   * @param newRounding how the score is rounded
   * @return the node scoring
   */
  public NodeScoring withRounding(Rounding newRounding) {
    return new NodeScoring(aggregation, of, level, range, newRounding);
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
        level == null ? defaults.level : level,
        range == null ? defaults.range : range,
        rounding == null ? defaults.rounding : rounding);
  }
}
