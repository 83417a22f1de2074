package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * An anti-pattern that the model's author warns of. It never changes a score.
 *
 * @param id the id
 * @param statement the pattern in a sentence
 * @param about the ids of the criteria that it bears on; may be empty
 * @param note a remark; may be empty
 */
public record Flag(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String statement,

    List<@NotBlank(message = Limits.BLANK_MESSAGE) String> about,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String note) {

  /** Requires id and statement; a text or list that is left out is empty. */
  public Flag {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    about = Given.list(about);
    note = Given.text(note);
  }
}
