package dev.maturity.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;

/**
 * A place in a text file.
 *
 * @param line the line, counted from 1
 * @param column the column in that line, counted from 1
 */
public record Location(
    @JsonProperty(required = true) int line,
    @JsonProperty(required = true) int column) implements Serializable {

  /**
   * Checks that both numbers are counted from 1.
   *
   * @throws IllegalArgumentException if one of them is below 1
   */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "The location (line %s, column %s) must be counted from 1.".formatted(line, column));
    }
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
