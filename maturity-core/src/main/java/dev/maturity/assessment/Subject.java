package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import dev.maturity.model.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * Who or what is assessed.
 *
 * @param id an id for joining with other data; may be empty
 * @param name the name a person reads
 * @param attributes facts by which results are grouped, such as industry or region; never scored
 */
public record Subject(
    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String name,

    Map<String, @Size(max = Limits.TEXT, message = "must have at most 4000 characters") String>
        attributes)
    implements Serializable {

  /** Requires the name; what is left out is empty. */
  public Subject {
    Objects.requireNonNull(name, "name");
    id = id == null ? "" : id;
    attributes = attributes == null ? ImmutableMap.of() : ImmutableMap.copyOf(attributes);
  }

  /**
   * A subject with nothing but a name.
   *
   * @param name the name
   * @return the subject
   */
  public static Subject named(String name) {
    return new Subject("", name, ImmutableMap.of());
  }
}
