package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Citation;
import dev.maturity.model.Limits;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What one source says of a statement: the share of organisations for which it is true.
 *
 * @param value the share, from 0 to 1
 * @param derived whether the author of the benchmark worked it out, where the source does not say it
 * @param who whose figure it is and whom it is about
 * @param citations where it stands
 * @param note how it is to be read; may be empty
 */
public record Figure(
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
    String who,

    List<Citation> citations,

    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String note) {

  /** Requires the value; what is left out is empty. */
  public Figure {
    Objects.requireNonNull(value, "value");
    who = Given.text(who);
    citations = Given.list(citations);
    note = Given.text(note);
  }
}
