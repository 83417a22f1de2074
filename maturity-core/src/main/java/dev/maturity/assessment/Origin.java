package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.Objects;

/**
 * Where an answer was carried over from.
 *
 * @param model the id of the model for which it was given
 * @param modelVersion the version of that model
 * @param criterion the id of the criterion there
 * @param confidence how sure it is that the two ask the same, such as {@code high}; may be empty
 */
public record Origin(
    @JsonProperty(required = true) @NotBlank(message = "must not be blank")
    String model,

    @JsonProperty(required = true) @NotBlank(message = "must not be blank")
    String modelVersion,

    @JsonProperty(required = true) @NotBlank(message = "must not be blank")
    String criterion,

    String confidence)
    implements Serializable {

  /** Requires all but the confidence. */
  public Origin {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelVersion, "modelVersion");
    Objects.requireNonNull(criterion, "criterion");
    confidence = confidence == null ? "" : confidence;
  }
}
