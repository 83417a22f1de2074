package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of which value, state or weight changed, or which only one side has.
 *
 * @param id the id
 * @param statement what was rated, as it is worded later
 * @param earlier what was known of it; null when the earlier scorecard does not have it
 * @param later what is known of it; null when the later scorecard does not have it
 * @param delta later value minus earlier value: positive where the later is higher; null when a side has no value
 */
public record CriterionChange(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String statement,
    @Nullable CriterionScore earlier,
    @Nullable CriterionScore later,
    @Nullable Score delta)
    implements Serializable {

  /** Refuses null where a value must be. */
  public CriterionChange {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
  }
}
