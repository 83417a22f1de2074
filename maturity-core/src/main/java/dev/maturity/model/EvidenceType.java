package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type of evidence that a model's author looks for.
 *
 * @param id the id by which evidence names its type
 * @param name the name a person reads; may be empty
 * @param kind whether it counts or tells; null when it may do both
 * @param description what belongs to it; may be empty
 */
public record EvidenceType(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Nullable Kind kind,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String description)
    implements Serializable {

  /** Requires the id; a text that is left out is empty. */
  public EvidenceType {
    Objects.requireNonNull(id, "id");
    name = Given.text(name);
    description = Given.text(description);
  }

  /** Whether evidence counts or tells. */
  public enum Kind {
    /** It measures, such as a survey score or a log. */
    @JsonProperty("quantitative")
    QUANTITATIVE,
    /** It tells, such as an interview or an audit. */
    @JsonProperty("qualitative")
    QUALITATIVE
  }
}
