package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One comparison that a level decision rests on.
 *
 * @param level the id of the level that the comparison speaks of
 * @param of the id of the lower level whose criteria were compared; null when they are the level's own, or the score was
 * @param value what was compared; null when it is not known or there is nothing to compare
 * @param relation how it must relate to the bound for the comparison to hold
 * @param bound the cut point or threshold
 * @param outcome how it came out
 */
public record Comparison(
    @JsonProperty(required = true) String level,
    @Nullable String of,
    @Nullable Fraction value,
    @JsonProperty(required = true) Relation relation,
    @JsonProperty(required = true) Fraction bound,
    @JsonProperty(required = true) Outcome outcome)
    implements Serializable {

  /** Refuses null where a value must be. */
  public Comparison {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * A comparison of the score, or of the level's own criteria.
   *
   * @param level the id of the level that the comparison speaks of
   * @param value what was compared; null when it is not known or there is nothing to compare
   * @param relation how it must relate to the bound for the comparison to hold
   * @param bound the cut point or threshold
   * @param outcome how it came out
   */
  public Comparison(
      String level, @Nullable Fraction value, Relation relation, Fraction bound, Outcome outcome) {
    this(level, null, value, relation, bound, outcome);
  }

  /**
   * The level whose criteria were compared, where criteria were.
   *
   * @return the id of the lower level, or of the level itself
   */
  public String set() {
    return of == null ? level : of;
  }

  /**
   * Whether the level was not refused by this comparison.
   *
   * @return true if it was met, or vacuous
   */
  public boolean holds() {
    return outcome == Outcome.MET || outcome == Outcome.VACUOUS;
  }

  /** How a value must relate to a bound. */
  public enum Relation {
    /** The value must reach the bound. */
    @JsonProperty(">=")
    AT_LEAST,
    /** The value must exceed the bound. */
    @JsonProperty(">")
    ABOVE;

    /**
     * Decides the comparison exactly.
     *
     * @param value the value
     * @param bound the bound
     * @return whether the value stands in this relation to the bound
     */
    public boolean holds(Fraction value, Fraction bound) {
      int order = value.compareTo(bound);
      return this == AT_LEAST ? order >= 0 : order > 0;
    }

    /**
     * Decides the comparison of a value that is not known exactly. Where the difference is within the tolerance, the
     * value counts as being at the bound.
     *
     * @param value the value
     * @param tolerance how far it may be from the true one; 0 for an exact value
     * @param bound the bound
     * @return whether the value stands in this relation to the bound
     */
    public boolean holds(Fraction value, Fraction tolerance, Fraction bound) {
      return holds(this == AT_LEAST ? value.plus(tolerance) : value.minus(tolerance), bound);
    }

    @Override
    public String toString() {
      return this == AT_LEAST ? ">=" : ">";
    }
  }

  /** How a comparison came out. */
  public enum Outcome {
    /** The value stands in the relation to the bound. */
    @JsonProperty("met")
    MET,
    /** The value does not. */
    @JsonProperty("not-met")
    NOT_MET,
    /** Nothing in the set concerns the subject, so the set holds. */
    @JsonProperty("vacuous")
    VACUOUS,
    /** Nothing in the set is known, so it cannot be said to hold. */
    @JsonProperty("unknown")
    UNKNOWN
  }
}
