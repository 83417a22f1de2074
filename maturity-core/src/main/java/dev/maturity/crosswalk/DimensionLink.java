package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import dev.maturity.model.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Dimensions of two schemes, or criteria in them, that are about the same. It reads both ways.
 *
 * @param from the one end
 * @param to the other end
 * @param relation how the two hang together; not rank-only
 * @param confidence how sure its author is
 * @param basis what that rests on, in a few words
 * @param provenance whose judgement it is; {@code OURS} by default
 */
public record DimensionLink(
    @JsonProperty(required = true) @Valid DimensionEnd from,
    @JsonProperty(required = true) @Valid DimensionEnd to,
    @JsonProperty(required = true) Relation relation,
    @JsonProperty(required = true) Confidence confidence,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String basis,

    Provenance provenance) {

  /** Requires everything but the provenance. */
  public DimensionLink {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(basis, "basis");
    provenance = Given.or(provenance, Provenance.OURS);
  }
}
