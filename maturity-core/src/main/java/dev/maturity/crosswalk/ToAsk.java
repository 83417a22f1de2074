package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A criterion that remains to be asked.
 *
 * @param criterion its id
 * @param statement what is rated
 * @param raters the ids of the raters who have no answer to it yet; empty when the only rater is not named
 */
public record ToAsk(
    @JsonProperty(required = true) String criterion,
    @JsonProperty(required = true) String statement,
    List<String> raters) {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public ToAsk {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(statement, "statement");
    raters = Given.list(raters);
  }
}
