package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Advice that one dimension builds on another. It never changes a score.
 *
 * @param of the id of the dimension to work on
 * @param needs the id of the dimension that should come first
 * @param reason why; may be empty
 */
public record Prerequisite(
    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String of,

    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String needs,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String reason) {

  /** Requires both ends; a reason that is left out is empty. */
  public Prerequisite {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(needs, "needs");
    reason = Given.text(reason);
  }
}
