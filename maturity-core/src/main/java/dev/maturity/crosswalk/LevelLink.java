package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import dev.maturity.model.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * What a level of one scheme is in another. It may be read backwards, too: each level of the range is then the one it starts from.
 *
 * @param from the level it starts from
 * @param to the level or levels it leads to
 * @param relation how the two hang together
 * @param confidence how sure its author is
 * @param basis what that rests on, in a few words
 * @param provenance whose judgement it is; {@code OURS} by default
 */
public record LevelLink(
    @JsonProperty(required = true) @Valid LevelEnd from,
    @JsonProperty(required = true) @Valid LevelSpan to,
    @JsonProperty(required = true) Relation relation,
    @JsonProperty(required = true) Confidence confidence,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String basis,

    Provenance provenance) {

  /** Requires everything but the provenance. */
  public LevelLink {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(basis, "basis");
    provenance = Given.or(provenance, Provenance.OURS);
  }
}
