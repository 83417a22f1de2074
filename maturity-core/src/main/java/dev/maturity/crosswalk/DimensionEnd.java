package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;

/**
 * A dimension of a scheme, or some criteria in it.
 *
 * @param scheme the id of the scheme
 * @param dimension the id of the dimension
 * @param criteria the ids of the criteria in it that are meant; empty for the whole dimension
 */
public record DimensionEnd(
    @JsonProperty(required = true) String scheme,
    @JsonProperty(required = true) String dimension,
    List<@NotBlank(message = "must not be blank") String> criteria) {

  /** Requires scheme and dimension; a list that is left out is empty. */
  public DimensionEnd {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(dimension, "dimension");
    criteria = Given.list(criteria);
  }

  @Override
  public String toString() {
    return scheme + " " + dimension + (criteria.isEmpty() ? "" : " " + String.join(", ", criteria));
  }
}
