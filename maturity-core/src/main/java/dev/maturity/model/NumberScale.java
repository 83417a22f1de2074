package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number x in [min, max], worth (x − min)/(max − min).
 *
 * @param id the id
 * @param name the name a person reads; may be empty
 * @param min the worst number
 * @param max the best number, above min
 * @param unit the unit a person reads, such as {@code h}; may be empty
 */
public record NumberScale(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @JsonProperty(required = true)
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    BigDecimal min,

    @JsonProperty(required = true)
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    BigDecimal max,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String unit)
    implements Scale {

  /** Requires id, min and max; a text that is left out is empty. */
  public NumberScale {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(min, "min");
    Objects.requireNonNull(max, "max");
    name = Given.text(name);
    unit = Given.text(unit);
  }

  @Override
  public Optional<Fraction> valueOf(BigDecimal answer) {
    if (answer.compareTo(min) < 0 || answer.compareTo(max) > 0) {
      return Optional.empty();
    }
    Fraction low = Fraction.of(min);
    return Optional.of(Fraction.of(answer).minus(low).dividedBy(Fraction.of(max).minus(low)));
  }

  @Override
  public String expected() {
    return "a number from " + min.toPlainString() + " to " + max.toPlainString();
  }
}
