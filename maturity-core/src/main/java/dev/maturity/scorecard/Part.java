package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.Objects;

/**
 * One of the things that are aggregated: a criterion, a dimension or one rater's answer.
 *
 * @param id the id of the criterion or dimension; empty for an answer, since raters stay unnamed
 * @param value its value
 * @param weight its weight; positive, only ratios matter
 */
public record Part(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Fraction value,
    @JsonProperty(required = true) Fraction weight)
    implements Serializable {

  /** Refuses null. */
  public Part {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(weight, "weight");
  }

  /** The part as it enters a formula: {@code q1 1/2 (weight 3)}. */
  @Override
  public String toString() {
    return (id.isEmpty() ? "" : id + " ")
        + value
        + (weight.equals(Fraction.ONE) ? "" : " (weight " + weight + ")");
  }
}
