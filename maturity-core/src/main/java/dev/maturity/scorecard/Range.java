package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All numbers from one to another, both included.
 *
 * @param low the least number
 * @param high the greatest number, not below the least
 */
public record Range(
    @JsonProperty(required = true) Fraction low,
    @JsonProperty(required = true) Fraction high) implements Serializable {

  /** From 0 to 1. */
  public static final Range UNIT = new Range(Fraction.ZERO, Fraction.ONE);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code high} lies below {@code low}
   */
  public Range {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "The range from (%s) must not end below, at (%s).".formatted(low, high));
    }
  }

  /**
   * The range of a single number.
   *
   * @param number the number
   * @return from it to itself
   */
  public static Range at(Fraction number) {
    return new Range(number, number);
  }

  /**
   * Whether a number lies in this range.
   *
   * @param number the number
   * @return true from {@code low} to {@code high}
   */
  public boolean contains(Fraction number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  /**
   * Whether the range is a single number.
   *
   * @return true if both ends are the same
   */
  public boolean isPoint() {
    return low.equals(high);
  }

  /**
   * How far a number lies up this range.
   *
   * @param number a number
   * @return 0 at the low end, 1 at the high end; 0 for a range that is a single number
   */
  public Fraction fraction(Fraction number) {
    return isPoint() ? Fraction.ZERO : number.minus(low).dividedBy(high.minus(low));
  }

  /**
   * The number that lies as far up another range as a number lies up this one.
   *
   * @param other the other range
   * @param number a number
   * @return the low end of the other range for the low end of this one, and so on; also beyond the ends
   */
  public Fraction onto(Range other, Fraction number) {
    return other.low.plus(other.high.minus(other.low).times(fraction(number)));
  }

  /** Both ends with two decimals: {@code 0.25 to 0.75}. */
  @Override
  public String toString() {
    return decimal(low) + " to " + decimal(high);
  }

  private static String decimal(Fraction number) {
    return number.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  // Written out, as below: what records get from the compiler takes a cold JVM some milliseconds to
  // link.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range range && low.equals(range.low) && high.equals(range.high);
  }

  @Override
  public int hashCode() {
    return 31 * low.hashCode() + high.hashCode();
  }
}
