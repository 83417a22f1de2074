package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The share of organisations that stand on one step, or on several neighbouring ones together.
 *
 * @param from the id of the lowest step
 * @param to the id of the highest step; left out where it is the same
 * @param value the share, from 0 to 1
 * @param derived whether the author of the benchmark worked it out, where the study does not say it
 * @param note how it was worked out or is to be read; may be empty
 */
public record Share(
    @JsonProperty(required = true) @NotBlank(message = "must not be blank")
    String from,

    @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
    String to,

    @JsonProperty(required = true)
    @DecimalMin(value = "0", message = "must be from 0 to 1")
    @DecimalMax(value = "1", message = "must be from 0 to 1")
    @Digits(
        integer = Limits.DIGITS,
        fraction = Limits.DIGITS,
        message =
            "must have at most " + Limits.DIGITS + " digits before and after the decimal point")
    BigDecimal value,

    boolean derived,

    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String note) {

  /** Requires the lowest step and the value; the highest step is the lowest where it is left out. */
  public Share {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(value, "value");
    to = to == null || to.isEmpty() ? from : to;
    note = Given.text(note);
  }

  /**
   * A reported share of one step.
   *
   * @param step the id of the step
   * @param value the share, as a decimal such as {@code 0.36}
   * @return the share
   */
  public static Share of(String step, String value) {
    return of(step, step, value);
  }

  /**
   * A reported share of several neighbouring steps together.
   *
   * @param from the id of the lowest step
   * @param to the id of the highest step
   * @param value the share, as a decimal such as {@code 0.67}
   * @return the share
   */
  public static Share of(String from, String to, String value) {
    return new Share(from, to, new BigDecimal(value), false, "");
  }

  /**
   * The same share, marked as worked out.
   *
   * @param how how it was worked out
   * @return the derived share
   */
  public Share derivedBy(String how) {
    return new Share(from, to, value, true, how);
  }
}
