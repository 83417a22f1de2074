package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A way from one scheme to another.
 *
 * @param legs its steps, at least one; a direct way has one
 * @param range the levels that it ends at
 * @param relation the loosest of its links
 * @param confidence the lowest of its links
 */
public record Way(
    @JsonProperty(required = true) List<Leg> legs,
    @JsonProperty(required = true) RungRange range,
    @JsonProperty(required = true) Relation relation,
    @JsonProperty(required = true) Confidence confidence) {

  /** Refuses null. */
  public Way {
    legs = List.copyOf(legs);
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(confidence, "confidence");
  }

  static Way of(List<Leg> legs) {
    return new Way(
        legs,
        legs.get(legs.size() - 1).range(),
        legs.stream().map(Leg::relation).reduce(Relation.CLOSE, Relation::looser),
        legs.stream().map(Leg::confidence).reduce(Confidence.HIGH, Confidence::lower));
  }

  Way then(Leg leg) {
    return of(Stream.concat(legs.stream(), Stream.of(leg)).toList());
  }
}
