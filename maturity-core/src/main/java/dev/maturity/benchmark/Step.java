package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * One step of the scale on which a study placed organisations.
 *
 * @param id the id; where the benchmark is about a model, that of the level
 * @param name the study's own word for it
 * @param aliases other words for the same step
 * @param note a remark, such as that the study does not name this step; may be empty
 */
public record Step(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Pattern(
        regexp = Limits.ID_PATTERN,
        message = "must be kebab-case or dot-case, such as customer-voice or g2.1")
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
    String name,

    List<
            @NotBlank(message = "must not be blank")
            @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
            String>
        aliases,

    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String note) {

  /** Requires id and name; what is left out is empty. */
  public Step {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = Given.list(aliases);
    note = Given.text(note);
  }

  /**
   * A step with nothing but an id and a name.
   *
   * @param id the id
   * @param name the name
   * @return the step
   */
  public static Step of(String id, String name) {
    return new Step(id, name, List.of(), "");
  }
}
