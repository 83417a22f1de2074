package dev.maturity.io;

import dev.maturity.problem.Problem;
import java.util.List;

/**
 * What was found in a long file: every row is either in an assessment or refused.
 *
 * @param rows how many rows there are, one for each rater of each assessment, or lines of JSON; without the header, and without
 *     rows and lines that are blank
 * @param refused how many of them are in no assessment: those with a problem, and the other rows of the same assessment
 * @param assessments how many assessments the others are
 * @param problems how many problems these rows have
 * @param badRows the first of these problems, in the order of the file
 * @param notes what is not wrong but should be known: criteria without a column, attributes that are not told
 */
public record BulkReading(
    long rows,
    long refused,
    long assessments,
    long problems,
    List<BadRow> badRows,
    List<Problem> notes) {

  /** Copies the lists. */
  public BulkReading {
    badRows = List.copyOf(badRows);
    notes = List.copyOf(notes);
  }
}
