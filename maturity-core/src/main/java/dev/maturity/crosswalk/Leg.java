package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A step of a way, from one scheme to the next.
 *
 * @param from the id of the scheme it starts from
 * @param to the id of the scheme it leads to
 * @param hops the links it takes, at least one
 * @param range the levels it leads to
 */
public record Leg(
    @JsonProperty(required = true) String from,
    @JsonProperty(required = true) String to,
    @JsonProperty(required = true) List<Hop> hops,
    @JsonProperty(required = true) RungRange range) {

  /** Refuses null. */
  public Leg {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(range, "range");
    hops = List.copyOf(hops);
  }

  /** The loosest of its links. */
  Relation relation() {
    return hops.stream().map(hop -> hop.link().relation()).reduce(Relation.CLOSE, Relation::looser);
  }

  /** The lowest of its links. */
  Confidence confidence() {
    return hops.stream()
        .map(hop -> hop.link().confidence())
        .reduce(Confidence.HIGH, Confidence::lower);
  }
}
