package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What the model at hand has about a dimension of the model asked about.
 *
 * @param dimension the id of the dimension at hand
 * @param criteria the ids of its criteria that are about it, as far as the model has them
 * @param relation how the two hang together
 * @param confidence how sure the author of the link is
 * @param basis what that rests on
 */
public record Mention(
    @JsonProperty(required = true) String dimension,
    List<String> criteria,
    @JsonProperty(required = true) Relation relation,
    @JsonProperty(required = true) Confidence confidence,
    String basis) {

  /** Refuses null where a value must be. */
  public Mention {
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(confidence, "confidence");
    criteria = Given.list(criteria);
    basis = Given.text(basis);
  }
}
