package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The criteria of a node that count toward one level.
 *
 * @param level the id of the level
 * @param parts those with a value, in model order, with their weight in this set
 * @param absent those without a value, and why
 */
public record LevelSet(
    @JsonProperty(required = true) String level,
    @JsonProperty(required = true) List<Part> parts,
    @JsonProperty(required = true) List<Absence> absent)
    implements Serializable {

  /** Copies the lists. */
  public LevelSet {
    Objects.requireNonNull(level, "level");
    parts = List.copyOf(parts);
    absent = List.copyOf(absent);
  }

  /**
   * Whether no criterion of the node counts toward the level.
   *
   * @return true if the set asks nothing
   */
  public boolean isEmpty() {
    return parts.isEmpty() && absent.isEmpty();
  }

  /**
   * Whether the set has criteria, and none of them concerns the subject.
   *
   * @return true if the set holds without anything to show for it
   */
  public boolean isVacuous() {
    return parts.isEmpty()
        && !absent.isEmpty()
        && absent.stream().noneMatch(absence -> absence.reason().isUnknown());
  }

  /**
   * Whether the set has criteria that concern the subject, and none of them has a value.
   *
   * @return true if nothing is known of the set
   */
  public boolean isUnknown() {
    return parts.isEmpty() && !isEmpty() && !isVacuous();
  }
}
