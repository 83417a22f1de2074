package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import dev.maturity.model.Rounding;
import java.io.Serializable;
import java.util.Objects;

/**
 * How what an aggregation gave became the score of a node that declares a range or a rounding: it was mapped from the
 * range in which it can lie onto the declared one, and rounded. The unrounded number and the difference sum to the score.
 *
 * @param from the least and the greatest number that the aggregation can give at this node
 * @param onto the range on which the node's score stands; the same where none is declared
 * @param rounding how it was rounded; {@link Rounding#NONE} if not
 * @param unrounded the number on the node's range before rounding; the contributions sum to it
 * @param difference what rounding added; negative where it took away
 */
public record Adjustment(
    @JsonProperty(required = true) Range from,
    @JsonProperty(required = true) Range onto,
    @JsonProperty(required = true) Rounding rounding,
    @JsonProperty(required = true) Fraction unrounded,
    @JsonProperty(required = true) Fraction difference)
    implements Serializable {

  /** Refuses null. */
  public Adjustment {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(onto, "onto");
    Objects.requireNonNull(rounding, "rounding");
    Objects.requireNonNull(unrounded, "unrounded");
    Objects.requireNonNull(difference, "difference");
  }
}
