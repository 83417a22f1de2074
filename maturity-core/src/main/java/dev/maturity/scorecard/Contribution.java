package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.Objects;

/**
 * A part of a node together with its share in the node's score. The amounts of a node's contributions sum to its score,
 * or, where the score is rounded, to the number that was rounded.
 *
 * @param part what was aggregated
 * @param amount how much of the score is due to it
 */
public record Contribution(
    @JsonProperty(required = true) Part part,
    @JsonProperty(required = true) Fraction amount) implements Serializable {

  /** Refuses null. */
  public Contribution {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(amount, "amount");
  }
}
