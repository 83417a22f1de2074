package dev.maturity.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A result on the way that is worth celebrating, with room for what nobody foresaw.
 *
 * @param name what is there by then
 * @param due the planned day
 * @param bufferDays how many days after the planned one are still in time, 0 or more
 */
public record Milestone(String name, LocalDate due, int bufferDays) {

  /** Refuses null; a {@link Roadmap} checks the rest. */
  public Milestone {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(due, "due");
  }

  /**
   * The last day in time.
   *
   * @return the planned day plus the buffer
   * @throws DateTimeException if it lies beyond the last day that there is
   */
  public LocalDate latest() {
    return due.plusDays(bufferDays);
  }
}
