package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.Objects;

/**
 * A part that could not be aggregated, and why.
 *
 * @param id the id of the criterion or dimension
 * @param weight the weight it would have had
 * @param reason why it is absent
 */
public record Absence(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Fraction weight,
    @JsonProperty(required = true) Reason reason)
    implements Serializable {

  /** Refuses null. */
  public Absence {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(reason, "reason");
  }

  /** Why a part is absent. */
  public enum Reason {
    /** Nobody answered it. */
    @JsonProperty("unanswered")
    UNANSWERED,
    /** Nobody could rate it. */
    @JsonProperty("dont-know")
    DONT_KNOW,
    /** It does not concern the subject. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE,
    /** It is a dimension that has no score, or no level where a level was asked for. */
    @JsonProperty("no-result")
    NO_RESULT,
    /** Its rule failed. */
    @JsonProperty("failed")
    FAILED;

    /**
     * Whether an answer could still bring the part in.
     *
     * @return true unless it does not concern the subject
     */
    public boolean isUnknown() {
      return this != NOT_APPLICABLE;
    }
  }
}
