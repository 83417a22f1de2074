package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one criterion.
 *
 * @param id the id
 * @param statement what was rated
 * @param theme the theme under which reports group it; may be empty
 * @param weight its weight among its siblings
 * @param reversed whether more of it means less maturity
 * @param state what the raters together said
 * @param value the value from 0 to 1 that counts, after consensus and polarity, or by the model's policy for a missing
 *     answer; null when the criterion does not count
 * @param range the values that it could still have
 * @param panel what the raters said, without saying who
 * @param evidence the number of pieces of evidence about it
 * @param evidenceTypes the types of that evidence, each once, in alphabetical order
 */
public record CriterionScore(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String statement,
    String theme,
    @JsonProperty(required = true) Fraction weight,
    @JsonProperty(required = true) boolean reversed,
    @JsonProperty(required = true) CriterionState state,
    @Nullable Score value,
    @Nullable Range range,
    @JsonProperty(required = true) Panel panel,
    int evidence,
    List<String> evidenceTypes)
    implements Serializable {

  /** Refuses null where a value must be; a theme that is left out is empty. */
  public CriterionScore {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(panel, "panel");
    theme = theme == null ? "" : theme;
    evidenceTypes = evidenceTypes == null ? List.of() : List.copyOf(evidenceTypes);
  }
}
