package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way of carrying out assessments: who rates, and who sees what when.
 *
 * @param id the id by which an assessment names it
 * @param name the name a person reads; may be empty
 * @param description how it goes; may be empty
 * @param mode whether it is facilitated; null when either will do
 * @param anonymous whether raters are not named
 * @param blind whether nobody sees a result until the round is closed: an open round is not scored
 * @param roles who takes part; under a protocol with roles, every rater has one of them
 * @param citations the places in the sources that describe it
 */
public record Protocol(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String description,

    @Nullable AssessmentMode mode,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean anonymous,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean blind,
    List<@Valid ProtocolRole> roles,
    List<@Valid Citation> citations)
    implements Serializable {

  /** Requires the id; what is left out is empty, or false. */
  public Protocol {
    Objects.requireNonNull(id, "id");
    name = Given.text(name);
    description = Given.text(description);
    roles = Given.list(roles);
    citations = Given.list(citations);
  }

  /**
   * The role of that name.
   *
   * @param name the role of a rater
   * @return the role; empty if the protocol has none of that name
   */
  public Optional<ProtocolRole> role(String name) {
    return roles.stream().filter(found -> found.role().equals(name)).findFirst();
  }
}
