package dev.maturity.scoring;

import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.Range;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a node before anybody has answered.
 *
 * @param name the node as a message names it, such as {@code the dimension (quality)}
 * @param levels the model's levels from the floor up
 * @param bounds the least and the greatest score that the node can have; empty where the model declines a score
 * @param criteria every criterion in the node, however deep
 * @param scales the scales of the node's own criteria, not those of dimensions inside it
 * @param partsShareItsRange whether each part has the range that the aggregation has, so that a part can be compared with the
 *     score, as with a mean; false for a sum of two parts; true also where the range is not known
 */
public record LevelSite(
    String name,
    List<Level> levels,
    Optional<Range> bounds,
    List<Criterion> criteria,
    List<Scale> scales,
    boolean partsShareItsRange) {

  /** Copies the lists. */
  public LevelSite {
    levels = List.copyOf(levels);
    criteria = List.copyOf(criteria);
    scales = List.copyOf(scales);
  }
}
