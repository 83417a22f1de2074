package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the share of a part in a node's score changed, and what changed about the part.
 *
 * @param id the id of the criterion or dimension
 * @param earlier its share in the earlier score, before rounding; null when it did not contribute
 * @param later its share in the later score, before rounding; null when it does not contribute
 * @param delta later minus earlier, where a share that is missing adds nothing; null when the node's scores have no
 *     difference
 * @param causes what changed about the part; empty when nothing did
 */
public record PartChange(
    @JsonProperty(required = true) String id,
    @Nullable Fraction earlier,
    @Nullable Fraction later,
    @Nullable Fraction delta,
    List<Cause> causes)
    implements Serializable {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public PartChange {
    Objects.requireNonNull(id, "id");
    causes = causes == null ? List.of() : List.copyOf(causes);
  }

  /** What changed about a part. */
  public enum Cause {
    /** It is worth something else: its answers changed, or, of a dimension, something inside it. */
    @JsonProperty("value")
    VALUE("value changed"),
    /** The model makes another value of the same answers. */
    @JsonProperty("valuation")
    VALUATION("same answers valued otherwise"),
    /** It was unknown or not applicable, and is known. */
    @JsonProperty("became-known")
    BECAME_KNOWN("became known"),
    /** It was known or not applicable, and is unknown: unanswered, don't know, or without a result. */
    @JsonProperty("became-unknown")
    BECAME_UNKNOWN("became unknown"),
    /** It does not concern the subject any more. */
    @JsonProperty("became-not-applicable")
    BECAME_NOT_APPLICABLE("became not applicable"),
    /** The earlier model did not have it in this node. */
    @JsonProperty("added")
    ADDED("added to the model"),
    /** The later model does not have it in this node. */
    @JsonProperty("removed")
    REMOVED("removed from the model"),
    /** The model gives it another weight. */
    @JsonProperty("weight")
    WEIGHT("weight changed"),
    /** The model makes the node's score by another rule, takes something else from dimensions, or declares another range. */
    @JsonProperty("rule")
    RULE("rule changed"),
    /** Nothing about the part itself: it counts otherwise since others came, went or changed. */
    @JsonProperty("other-parts")
    OTHER_PARTS("only since other parts changed");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    /** The cause in words: {@code value changed}. */
    @Override
    public String toString() {
      return words;
    }

    /** Whether the model brought it about, whatever the answers are. */
    boolean isOfTheModel() {
      return this == VALUATION
          || this == ADDED
          || this == REMOVED
          || this == WEIGHT
          || this == RULE;
    }
  }
}
