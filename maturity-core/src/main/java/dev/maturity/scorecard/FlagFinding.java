package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * What is known of an anti-pattern that the model warns of. It changes no score.
 *
 * @param id the id of the flag
 * @param statement the pattern
 * @param note what the model's author remarks; may be empty
 * @param state what follows from the answers
 * @param yes how many raters see the pattern
 * @param no how many do not
 */
public record FlagFinding(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String statement,
    String note,
    @JsonProperty(required = true) State state,
    @JsonProperty(required = true) int yes,
    @JsonProperty(required = true) int no)
    implements Serializable {

  /** Refuses null; a note that is left out is empty. */
  public FlagFinding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    note = note == null ? "" : note;
    Objects.requireNonNull(state, "state");
  }

  /** What follows from the answers. */
  public enum State {
    /** At least one rater sees the pattern. */
    @JsonProperty("observed")
    OBSERVED,
    /** Nobody says so, and the criteria it bears on are as low as it would make them. */
    @JsonProperty("suspected")
    SUSPECTED,
    /** Somebody was asked and nobody sees it. */
    @JsonProperty("not-seen")
    NOT_SEEN,
    /** Nothing is known of it. */
    @JsonProperty("unknown")
    UNKNOWN
  }
}
