package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * How closely criteria must correspond for an answer to the one to be taken for an answer to the other.
 *
 * @param relation the loosest relation that will do; close or related
 * @param confidence the lowest confidence that will do
 */
public record Closeness(
    @JsonProperty(required = true) Relation relation,
    @JsonProperty(required = true) Confidence confidence) {

  /** Close criteria, whatever the confidence. */
  public static final Closeness DEFAULT = new Closeness(Relation.CLOSE, Confidence.LOW);

  /** Refuses null, and rank-only, which no criteria are. */
  public Closeness {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(confidence, "confidence");
    if (relation == Relation.RANK_ONLY) {
      throw new IllegalArgumentException(
          "The relation (rank-only) must be close or related, since criteria have no ranks.");
    }
  }

  boolean allows(Relation given, Confidence sure) {
    return given.compareTo(relation) <= 0 && sure.compareTo(confidence) <= 0;
  }
}
