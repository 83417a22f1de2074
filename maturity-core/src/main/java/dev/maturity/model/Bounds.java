package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Digits;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The range that a node's score is to have, such as 1 to 4.
 *
 * @param low the least score
 * @param high the greatest score, above the least
 */
public record Bounds(
    @JsonProperty(required = true)
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    BigDecimal low,

    @JsonProperty(required = true)
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    BigDecimal high)
    implements Serializable {

  /** Refuses null. */
  public Bounds {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
  }

  /**
   * Bounds as written.
   *
   * @param low the least score, a decimal
   * @param high the greatest score, a decimal
   * @return the bounds
   * @throws NumberFormatException if a text is no decimal
   */
  public static Bounds of(String low, String high) {
    return new Bounds(new BigDecimal(low), new BigDecimal(high));
  }

  /** Both ends: {@code 1 to 4}. */
  @Override
  public String toString() {
    return low + " to " + high;
  }
}
