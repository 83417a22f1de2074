package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * What raters say of a result that the model asks for. It changes no score.
 *
 * @param id the id of the outcome
 * @param statement the result
 * @param level the id of the level that is said to bring it; may be empty
 * @param yes how many raters see it
 * @param no how many do not
 */
public record OutcomeFinding(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String statement,
    String level,
    @JsonProperty(required = true) int yes,
    @JsonProperty(required = true) int no)
    implements Serializable {

  /** Refuses null; a level that is left out is empty. */
  public OutcomeFinding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    level = level == null ? "" : level;
  }
}
