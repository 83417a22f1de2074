package dev.maturity.io;

import dev.maturity.problem.Problem;
import java.util.Objects;

/**
 * Why a row of a long file was refused: one thing that is wrong with it.
 *
 * @param name what is wrong: the name of a column, the JSON pointer of a property, or empty for the whole row
 * @param value what stands there, cut off where it is long; may be empty
 * @param problem why it cannot be used, with the line and, as the column, the place of the cell in its row
 */
public record BadRow(String name, String value, Problem problem) {

  /** Refuses null. */
  public BadRow {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(problem, "problem");
  }
}
