package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A named kind of profile, such as a quadrant of two axes: it fits when every condition holds. It never changes a score.
 *
 * @param id the id
 * @param name the name a person reads
 * @param description what such an organisation is like; may be empty
 * @param conditions what must hold, all of them
 * @param provenance where it comes from; {@code OURS} by default
 * @param citations the places in the sources that it rests on
 */
public record Archetype(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String description,

    @JsonProperty(required = true) @Size(min = 1, message = "must have at least 1 entry")
    List<@Valid Condition> conditions,

    Provenance provenance,
    List<@Valid Citation> citations)
    implements Serializable {

  /** Requires id, name and conditions; takes the defaults for what is left out. */
  public Archetype {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    description = Given.text(description);
    conditions = List.copyOf(conditions);
    provenance = Given.or(provenance, Provenance.OURS);
    citations = Given.list(citations);
  }
}
