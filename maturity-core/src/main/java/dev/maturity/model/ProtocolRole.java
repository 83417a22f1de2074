package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people in one role do under a {@link Protocol}.
 *
 * @param role the role, as raters have it
 * @param rates whether they rate; who does not may still say what is not applicable, answer flags and give evidence
 * @param atLeast how many are expected at least; null for no expectation
 * @param atMost how many are expected at most; null for no expectation
 * @param note a remark; may be empty
 */
public record ProtocolRole(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String role,

    @JsonProperty(required = true) boolean rates,

    @Min(value = 0, message = "must be at least 0") @Nullable
    Integer atLeast,

    @Min(value = 0, message = "must be at least 0") @Nullable
    Integer atMost,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String note)
    implements Serializable {

  /** Requires the role; a note that is left out is empty. */
  public ProtocolRole {
    Objects.requireNonNull(role, "role");
    note = Given.text(note);
  }
}
