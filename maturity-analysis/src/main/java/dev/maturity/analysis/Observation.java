package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The value of a metric on a day.
 *
 * @param date the day, or the last day of the week or month that the value stands for
 * @param value the value, in the unit of the metric
 */
public record Observation(LocalDate date, Fraction value) {

  /** Refuses null. */
  public Observation {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(value, "value");
  }

  /**
   * A value as written.
   *
   * @param date the day
   * @param value the value, such as {@code 4.2}
   * @return the observation
   * @throws NumberFormatException if the text is no number
   */
  public static Observation of(LocalDate date, String value) {
    return new Observation(date, Fraction.parse(value));
  }
}
