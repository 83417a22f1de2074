package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * A dimension of a scheme, by name.
 *
 * @param id the id; in a model's scheme that of a dimension of the model
 * @param name the name a person reads
 */
public record SchemeDimension(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Pattern(regexp = Limits.ID_PATTERN, message = "must be kebab-case or dot-case")
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String name) {

  /** Requires both. */
  public SchemeDimension {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
