package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;

/**
 * Other names for the same things: another publisher's words, or another language.
 *
 * @param id the id
 * @param name the name a person reads; may be empty
 * @param language the language as a BCP 47 tag, such as {@code en}; may be empty
 * @param labels the label of each level, dimension or criterion by its id
 */
public record LabelSet(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String language,

    @JsonProperty(required = true)
    Map<
            String,
            @NotBlank(message = Limits.BLANK_MESSAGE)
            @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE) String>
        labels) {

  /** Requires id and labels; a text that is left out is empty. */
  public LabelSet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
    name = Given.text(name);
    language = Given.text(language);
    labels = Given.map(labels);
  }
}
