package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/**
 * A publication that a model draws on.
 *
 * @param id the id by which {@link Citation}s name it
 * @param title its title
 * @param publisher who published it; may be empty
 * @param url where it stands; may be empty
 * @param date when it was published, as precisely as known, such as {@code 2023-07-26} or {@code 2016}; may be empty
 * @param note what was taken from it and how; may be empty
 */
public record Source(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String title,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String publisher,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String url,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String date,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String note)
    implements Serializable {

  /** Requires id and title; a text that is left out is empty. */
  public Source {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    publisher = Given.text(publisher);
    url = Given.text(url);
    date = Given.text(date);
    note = Given.text(note);
  }
}
