package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/**
 * Evidence about a criterion that came without an answer, such as what somebody said who does not rate.
 *
 * @param criterion the id of the criterion
 * @param rater the id of the rater who gave it; may be empty
 * @param evidence the evidence
 */
public record Exhibit(
    @JsonProperty(required = true) @NotBlank(message = "must not be blank")
    String criterion,

    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String rater,

    @JsonProperty(required = true) @Valid Evidence evidence)
    implements Serializable {

  /** Requires criterion and evidence; a rater that is left out is empty. */
  public Exhibit {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(evidence, "evidence");
    rater = rater == null ? "" : rater;
  }
}
