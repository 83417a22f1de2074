package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When an assessment is due.
 *
 * @param opens the first day on which it is due; before, it is early
 * @param closes the last day on which it is due; after, it is overdue
 */
public record Due(
    @JsonProperty(required = true) LocalDate opens,
    @JsonProperty(required = true) LocalDate closes) implements Serializable {

  /** Refuses null. */
  public Due {
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(closes, "closes");
  }

  /**
   * How a day stands to the window.
   *
   * @param day the day
   * @return early, due or overdue
   */
  public State on(LocalDate day) {
    if (day.isBefore(opens)) {
      return State.EARLY;
    }
    return day.isAfter(closes) ? State.OVERDUE : State.DUE;
  }

  /** How a day stands to the window. */
  public enum State {
    /** Before the window. */
    @JsonProperty("early")
    EARLY,
    /** In the window, its first and last day included. */
    @JsonProperty("due")
    DUE,
    /** After the window. */
    @JsonProperty("overdue")
    OVERDUE
  }
}
