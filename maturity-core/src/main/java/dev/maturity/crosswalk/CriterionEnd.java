package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A criterion of a model.
 *
 * @param model the id of the model; the link holds for every model of the same scheme that has the criterion
 * @param criterion the id of the criterion
 */
public record CriterionEnd(
    @JsonProperty(required = true) String model,
    @JsonProperty(required = true) String criterion) {

  /** Refuses null. */
  public CriterionEnd {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(criterion, "criterion");
  }

  @Override
  public String toString() {
    return model + " " + criterion;
  }
}
