package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How a node's score is rounded before anything is made of it. Rounding is decided exactly, and never turns two numbers
 * round: a greater one is not rounded to less.
 *
 * @param mode the direction
 * @param decimals the number of digits kept after the decimal point; 0 by default
 */
public record Rounding(
    @JsonProperty(required = true) Mode mode,

    @Min(value = 0, message = "must be at least 0")
    @Max(value = Limits.DIGITS, message = "must be at most " + Limits.DIGITS)
    Integer decimals)
    implements Serializable {

  /** No rounding; undoes a default. */
  public static final Rounding NONE = new Rounding(Mode.NONE, 0);

  /** Requires the mode; takes the default for what is left out. */
  public Rounding {
    Objects.requireNonNull(mode, "mode");
    decimals = Given.or(decimals, 0);
  }

  /**
   * Whether nothing is rounded.
   *
   * @return true for the mode {@link Mode#NONE}, whatever the decimals
   */
  public boolean isNone() {
    return mode == Mode.NONE;
  }

  /**
   * Rounds a number that is known exactly.
   *
   * @param number the number
   * @return the rounded number
   */
  public Fraction apply(Fraction number) {
    return isNone() ? number : Fraction.of(number.toDecimal(decimals, mode.inJava));
  }

  /**
   * Rounds a number that is not known exactly. Within its tolerance of a number that the digits can say, or of the middle
   * between two of them, it counts as being there: 2.4999999999 that may be 2.5 is not cut to 2.4.
   *
   * @param number the number
   * @param tolerance how far it may be from the true one; 0 for an exact number
   * @return the rounded number
   */
  public Fraction apply(Fraction number, Fraction tolerance) {
    if (isNone()) {
      return number;
    }
    Fraction turns = Fraction.of(BigDecimal.TEN.pow(decimals)).times(Fraction.of(2));
    Fraction turn =
        Fraction.of(number.times(turns).toDecimal(0, RoundingMode.HALF_UP)).dividedBy(turns);
    Fraction apart = number.minus(turn);
    return apply(apart.max(apart.negated()).compareTo(tolerance) <= 0 ? turn : number);
  }

  /** The direction and the digits: {@code down to 1 decimal}. */
  @Override
  public String toString() {
    return isNone()
        ? mode.toString()
        : mode + " to " + decimals + (decimals == 1 ? " decimal" : " decimals");
  }

  /** Where a number goes that lies between two that the digits can say. */
  public enum Mode {
    /** To the nearer one; from the middle away from 0. */
    @JsonProperty("half-up")
    HALF_UP("half-up", RoundingMode.HALF_UP),
    /** To the nearer one; from the middle to the one whose last digit is even. */
    @JsonProperty("half-even")
    HALF_EVEN("half-even", RoundingMode.HALF_EVEN),
    /** To the nearer one; from the middle toward 0. */
    @JsonProperty("half-down")
    HALF_DOWN("half-down", RoundingMode.HALF_DOWN),
    /** Away from 0. */
    @JsonProperty("up")
    UP("up", RoundingMode.UP),
    /** Toward 0: further digits are cut off. */
    @JsonProperty("down")
    DOWN("down", RoundingMode.DOWN),
    /** To the greater one. */
    @JsonProperty("ceiling")
    CEILING("ceiling", RoundingMode.CEILING),
    /** To the lesser one. */
    @JsonProperty("floor")
    FLOOR("floor", RoundingMode.FLOOR),
    /** Nowhere: the number stays as it is. */
    @JsonProperty("none")
    NONE("none", RoundingMode.UNNECESSARY);

    private final String word;
    private final RoundingMode inJava;

    Mode(String word, RoundingMode inJava) {
      this.word = word;
      this.inJava = inJava;
    }

    /** The word in a model file. */
    @Override
    public String toString() {
      return word;
    }
  }
}
