package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Archetype} asks of the score of one dimension. Both may be given; then both must hold.
 *
 * @param dimension the id of the dimension
 * @param atLeast the least score that will do; null for none
 * @param below the score that must not be reached; null for none
 */
public record Condition(
    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String dimension,

    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    @Nullable
    BigDecimal atLeast,

    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    @Nullable
    BigDecimal below)
    implements Serializable {

  /** Requires the dimension. */
  public Condition {
    Objects.requireNonNull(dimension, "dimension");
  }

  /**
   * Whether a score meets the condition, exactly.
   *
   * @param score the score of the dimension
   * @return whether it is at least the one bound and below the other
   */
  public boolean holds(Fraction score) {
    return (atLeast == null || score.compareTo(Fraction.of(atLeast)) >= 0)
        && (below == null || score.compareTo(Fraction.of(below)) < 0);
  }
}
