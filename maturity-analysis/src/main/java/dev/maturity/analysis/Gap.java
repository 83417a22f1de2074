package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Score;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lies between one node and its goal.
 *
 * @param node the id of the node
 * @param name the name a person reads
 * @param goal what it is to reach
 * @param outcome whether it is there
 * @param certain whether answers that are still unknown cannot change the outcome
 * @param placement the level and position now; null when there is none
 * @param score the score now; null when there is none
 * @param distance how much is missing: for a level, its rank minus the position now; for a score, the goal minus the score
 *     now. 0 when nothing is, null when it is not known. It may be 0 for a level that must be exceeded to be reached
 * @param size the distance as a share of the whole way, from 0 to 1, so that gaps of levels and of scores compare: the way
 *     from the lowest level to the top, or from the least score that the node can have to the greatest. Null as the
 *     distance is
 * @param unmet the comparisons of the node's level rule, up to the level of the goal, that do not hold, lowest level
 *     first; empty for a score
 */
public record Gap(
    String node,
    String name,
    Goal goal,
    Outcome outcome,
    boolean certain,
    @Nullable Placement placement,
    @Nullable Score score,
    @Nullable Fraction distance,
    @Nullable Fraction size,
    List<Comparison> unmet) {

  /** Refuses null where a value must be. */
  public Gap {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(goal, "goal");
    Objects.requireNonNull(outcome, "outcome");
    unmet = List.copyOf(unmet);
  }

  /** Whether a node is at its goal. */
  public enum Outcome {
    /** It is there, or beyond. */
    MET,
    /** It is not. */
    SHORT,
    /** Too little is answered to say, or a rule failed. */
    UNKNOWN,
    /** Nothing in the node concerns the subject. */
    NOT_APPLICABLE
  }
}
