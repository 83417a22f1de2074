package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a node came to its score and level: the rules with their parameters, what went in, what was absent, and the
 * comparisons that decided. With the derivations of the nodes below it, it can be replayed.
 *
 * @param aggregation the rule that made the score, {@code none} where the model declines one
 * @param of what was taken from each dimension inside the node
 * @param contributions what went in, in model order, with its share in the score before rounding
 * @param absent what could not go in, and why; empty where the model declines a score
 * @param adjustment how what the aggregation gave was mapped and rounded to the score; null when it is the score as it is
 * @param levelRule the rule that decided the level, {@code none} where the model declines one
 * @param sets the criteria that count toward each level, lowest level first; empty without a level rule that
 *     decides on them
 * @param comparisons the comparisons that decided the level, lowest level first; empty without a level
 */
public record Derivation(
    @JsonProperty(required = true) Rule aggregation,
    @JsonProperty(required = true) PartValue of,
    @JsonProperty(required = true) List<Contribution> contributions,
    @JsonProperty(required = true) List<Absence> absent,
    @Nullable Adjustment adjustment,
    @JsonProperty(required = true) Rule levelRule,
    List<LevelSet> sets,
    List<Comparison> comparisons)
    implements Serializable {

  /** Copies the lists. */
  public Derivation {
    Objects.requireNonNull(aggregation, "aggregation");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(levelRule, "levelRule");
    contributions = List.copyOf(contributions);
    absent = List.copyOf(absent);
    sets = sets == null ? List.of() : List.copyOf(sets);
    comparisons = comparisons == null ? List.of() : List.copyOf(comparisons);
  }
}
