package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A criterion whose answers were carried over.
 *
 * @param criterion the id of the criterion that is answered now
 * @param from the ids of the criteria that were answered; several where their answers agree
 * @param raters the ids of the raters whose answers they are; empty when the only rater is not named
 * @param turned whether the answers were turned around, because more of the one is less of the other
 * @param relation how the criteria hang together, the loosest
 * @param confidence how sure the author of the links is, the lowest
 */
public record Carried(
    @JsonProperty(required = true) String criterion,
    @JsonProperty(required = true) List<String> from,
    List<String> raters,
    boolean turned,
    @JsonProperty(required = true) Relation relation,
    @JsonProperty(required = true) Confidence confidence) {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public Carried {
    Objects.requireNonNull(criterion, "criterion");
    from = List.copyOf(from);
    raters = Given.list(raters);
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(confidence, "confidence");
  }
}
