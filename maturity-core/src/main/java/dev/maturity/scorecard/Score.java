package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A computed number: a score on a node's range, or a position on the curve.
 *
 * @param exact the number itself
 * @param value the {@code double} nearest to it
 */
public record Score(
    @JsonProperty(required = true) Fraction exact,
    @JsonProperty(required = true) double value) implements Serializable {

  /**
   * Checks that the two say the same.
   *
   * @throws IllegalArgumentException if {@code value} is not the double nearest to {@code exact}
   */
  public Score {
    Objects.requireNonNull(exact, "exact");
    if (Double.compare(value, exact.doubleValue()) != 0) {
      throw new IllegalArgumentException(
          "The value (%s) must be the double nearest to the exact number (%s), which is %s."
              .formatted(value, exact, exact.doubleValue()));
    }
  }

  /**
   * A computed number.
   *
   * @param exact the number
   * @return it, with its nearest double
   */
  public static Score of(Fraction exact) {
    return new Score(exact, exact.doubleValue());
  }

  /** The number with two decimals, rounded half up: {@code 0.55}. */
  @Override
  public String toString() {
    return exact.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }
}
