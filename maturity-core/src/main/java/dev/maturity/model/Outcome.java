package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A result that maturity is said to bring, such as customers who recommend. It is asked for, yes or no, and never scored:
 * results are not capabilities.
 *
 * @param id the id, unique among criteria, dimensions, flags and outcomes
 * @param statement the result in a sentence
 * @param help where to look; may be empty
 * @param level the id of the level that is said to bring it; may be empty
 * @param provenance where it comes from; {@code OURS} by default
 * @param citations the places in the sources that it rests on
 */
public record Outcome(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String statement,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String help,

    String level,
    Provenance provenance,
    List<@Valid Citation> citations)
    implements Serializable {

  /** Requires id and statement; takes the defaults for what is left out. */
  public Outcome {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    help = Given.text(help);
    level = Given.text(level);
    provenance = Given.or(provenance, Provenance.OURS);
    citations = Given.list(citations);
  }
}
