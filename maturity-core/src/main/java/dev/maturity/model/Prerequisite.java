package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Advice that one dimension builds on another. It never changes a score.
 *
 * <p>The other is ready when it stands at {@code level}, or one level above where the dimension to work on stands now,
 * whichever is lower.
 *
 * @param of the id of the dimension to work on
 * @param needs the id of the dimension that should come first
 * @param level the id of the level that is enough in any case; empty for none
 * @param reason why; may be empty
 * @param citations the places in the sources that say so
 */
public record Prerequisite(
    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String of,

    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String needs,

    String level,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String reason,

    List<@Valid Citation> citations)
    implements Serializable {

  /** Requires both ends; what is left out is empty. */
  public Prerequisite {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(needs, "needs");
    level = Given.text(level);
    reason = Given.text(reason);
    citations = Given.list(citations);
  }

  /**
   * A prerequisite for which no level is enough in any case.
   *
   * @param of the id of the dimension to work on
   * @param needs the id of the dimension that should come first
   * @param reason why; may be empty
   */
  public Prerequisite(String of, String needs, String reason) {
    this(of, needs, "", reason, List.of());
  }
}
