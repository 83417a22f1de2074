package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something that supports an answer.
 *
 * @param type what kind of thing it is, such as {@code document}, {@code survey} or {@code interview}
 * @param title what it is called
 * @param reference where it stands, such as an address or a file name; may be empty
 * @param date when it was made, as precisely as known; may be empty
 */
public record Evidence(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String type,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String title,

    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String reference,

    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String date)
    implements Serializable {

  /** Requires type and title; a text that is left out is empty. */
  public Evidence {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    reference = reference == null ? "" : reference;
    date = date == null ? "" : date;
  }
}
