package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What is made of where stakeholders stand on two axes, support for the undertaking and influence over it. Each text names
 * one of the four fields.
 *
 * @param description what the map is for; may be empty
 * @param advocate those of much support and much influence
 * @param ally those of much support and little influence
 * @param persuadeFirst those of little support and much influence
 * @param watch those of little support and little influence
 * @param citations the places in the sources that describe it
 */
public record StakeholderMap(
    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String description,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String advocate,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String ally,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String persuadeFirst,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String watch,

    List<@Valid Citation> citations)
    implements Serializable {

  /** Requires the four fields; what else is left out is empty. */
  public StakeholderMap {
    description = Given.text(description);
    Objects.requireNonNull(advocate, "advocate");
    Objects.requireNonNull(ally, "ally");
    Objects.requireNonNull(persuadeFirst, "persuadeFirst");
    Objects.requireNonNull(watch, "watch");
    citations = Given.list(citations);
  }
}
