package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Criteria that a {@link Variant} adds.
 *
 * @param after the id of the criterion behind which they stand, in the same dimension
 * @param criteria the criteria, in order
 */
public record Addition(
    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String after,

    @JsonProperty(required = true) List<@Valid Criterion> criteria)
    implements Serializable {

  /** Refuses null. */
  public Addition {
    Objects.requireNonNull(after, "after");
    criteria = List.copyOf(criteria);
  }
}
