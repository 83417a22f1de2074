package dev.maturity.benchmark;

import dev.maturity.model.Limits;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a benchmark came about.
 *
 * @param by who made it; may be empty
 * @param n how many organisations or people were asked; null when not known
 * @param year the year in which they were asked; null when not known
 * @param date when, as precisely as known, such as {@code Q1 2023}; may be empty
 * @param population whom it asked
 * @param segment the part of them that the figures are about, such as {@code B2B}; empty for all
 * @param instrument how they were placed on the steps, where not by the questions of the model; may be empty
 * @param roundedTo the unit to which the shares are rounded, such as 0.01; null where they are exact
 */
public record Study(
    @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
    String by,

    @Positive(message = "must be positive") @Nullable Integer n,

    @Min(value = 1900, message = "must be a year from 1900 on")
    @Max(value = 2999, message = "must be a year up to 2999")
    @Nullable
    Integer year,

    @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
    String date,

    Population population,

    @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
    String segment,

    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String instrument,

    @Positive(message = "must be positive")
    @DecimalMax(value = "1", message = "must be at most 1")
    @Digits(
        integer = Limits.DIGITS,
        fraction = Limits.DIGITS,
        message =
            "must have at most " + Limits.DIGITS + " digits before and after the decimal point")
    @Nullable
    BigDecimal roundedTo) {

  /** Nothing is known of it. */
  public static final Study UNKNOWN =
      new Study("", null, null, "", Population.UNKNOWN, "", "", null);

  /** What is left out is empty or not known. */
  public Study {
    by = Given.text(by);
    date = Given.text(date);
    population = population == null ? Population.UNKNOWN : population;
    segment = Given.text(segment);
    instrument = Given.text(instrument);
  }
}
