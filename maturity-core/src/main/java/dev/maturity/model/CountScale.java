package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A count of things one would rather not have: 0 is best, {@code worst} and more is worst. A count c is worth 1 −
 * min(c, worst)/worst. Being few is already good on this scale, so a criterion on it is not reversed again.
 *
 * @param id the id
 * @param name the name a person reads; may be empty
 * @param worst the count from which on it does not get worse, at least 1
 */
public record CountScale(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @JsonProperty(required = true)
    @Min(value = 1, message = "must be at least 1")
    @Max(value = 1_000_000_000, message = "must be at most 1000000000")
    Integer worst)
    implements Scale {

  /** Requires id and worst; a name that is left out is empty. */
  public CountScale {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(worst, "worst");
    name = Given.text(name);
  }

  @Override
  public Optional<Fraction> valueOf(BigDecimal answer) {
    if (answer.signum() < 0 || answer.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    BigDecimal capped = answer.min(BigDecimal.valueOf(worst));
    return Optional.of(Fraction.ONE.minus(Fraction.of(capped).dividedBy(Fraction.of(worst))));
  }

  @Override
  public String expected() {
    return "a whole number, 0 or more";
  }
}
