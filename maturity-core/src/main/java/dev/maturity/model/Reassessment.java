package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When to assess again: between so many months after the last assessment and so many.
 *
 * @param earliest the least number of months
 * @param latest the greatest number of months
 * @param note a remark; may be empty
 * @param citations the places in the sources that say so
 */
public record Reassessment(
    @JsonProperty(required = true) @Min(value = 0, message = "must be at least 0")
    int earliest,

    @JsonProperty(required = true) @Min(value = 0, message = "must be at least 0")
    int latest,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String note,

    List<@Valid Citation> citations)
    implements Serializable {

  /** A text or list that is left out is empty. */
  public Reassessment {
    note = Given.text(note);
    citations = Given.list(citations);
  }

  /**
   * When the next assessment is due.
   *
   * @param last the day of the last assessment
   * @return the window; where a month is too short for the day, its last day
   */
  public Due dueAfter(LocalDate last) {
    return new Due(last.plusMonths(earliest), last.plusMonths(latest));
  }
}
