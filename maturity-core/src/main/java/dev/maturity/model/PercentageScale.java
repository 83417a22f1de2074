package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A percentage p from 0 to 100, worth p/100.
 *
 * @param id the id
 * @param name the name a person reads; may be empty
 */
public record PercentageScale(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name)
    implements Scale {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Requires the id; a name that is left out is empty. */
  public PercentageScale {
    Objects.requireNonNull(id, "id");
    name = Given.text(name);
  }

  @Override
  public Optional<Fraction> valueOf(BigDecimal answer) {
    return answer.signum() < 0 || answer.compareTo(HUNDRED) > 0
        ? Optional.empty()
        : Optional.of(Fraction.of(answer).dividedBy(Fraction.of(100)));
  }

  @Override
  public String expected() {
    return "a percentage from 0 to 100";
  }
}
