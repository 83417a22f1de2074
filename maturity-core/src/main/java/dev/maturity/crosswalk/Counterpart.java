package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A criterion of the model at hand that corresponds to one of the model asked about.
 *
 * @param criterion the id of the criterion asked about
 * @param from the id of the criterion at hand
 * @param relation how the two hang together
 * @param confidence how sure the author of the link is
 * @param basis what that rests on
 */
public record Counterpart(
    @JsonProperty(required = true) String criterion,
    @JsonProperty(required = true) String from,
    @JsonProperty(required = true) Relation relation,
    @JsonProperty(required = true) Confidence confidence,
    String basis) {

  /** Refuses null where a value must be. */
  public Counterpart {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(confidence, "confidence");
    basis = Given.text(basis);
  }
}
