package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * How a profile fits a named kind.
 *
 * @param id the id of the archetype
 * @param name its name
 * @param description what such an organisation is like; may be empty
 * @param fits whether every condition holds for the scores as they are
 * @param possible whether every condition could hold once the unknown answers are known
 * @param certain whether every condition holds whatever the unknown answers are
 */
public record ArchetypeFit(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    String description,
    @JsonProperty(required = true) boolean fits,
    @JsonProperty(required = true) boolean possible,
    @JsonProperty(required = true) boolean certain)
    implements Serializable {

  /** Refuses null; a description that is left out is empty. */
  public ArchetypeFit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    description = description == null ? "" : description;
  }
}
