package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/**
 * The place in a {@link Source} that a criterion rests on.
 *
 * @param source the id of the source
 * @param locator where in it, such as {@code Level 2, example, line 42}; may be empty
 */
public record Citation(
    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String source,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String locator)
    implements Serializable {

  /** Requires the source; a locator that is left out is empty. */
  public Citation {
    Objects.requireNonNull(source, "source");
    locator = Given.text(locator);
  }
}
