package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import dev.maturity.model.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * A dimension, or criteria in it, of which its author says that another scheme has nothing like it.
 *
 * @param from the dimension or criteria
 * @param to the id of the scheme that has nothing like it
 * @param basis what that rests on, in a few words
 * @param provenance whose judgement it is; {@code OURS} by default
 */
public record Gap(
    @JsonProperty(required = true) @Valid DimensionEnd from,
    @JsonProperty(required = true) String to,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String basis,

    Provenance provenance) {

  /** Requires everything but the provenance. */
  public Gap {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(basis, "basis");
    provenance = Given.or(provenance, Provenance.OURS);
  }
}
