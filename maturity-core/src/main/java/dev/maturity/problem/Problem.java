package dev.maturity.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, said so that a person can mend it and a program can branch on it.
 *
 * @param code the reason, from a closed list
 * @param severity whether it forbids use
 * @param path where it is, as a JSON pointer (RFC 6901) into the model, assessment or file; empty for the whole
 * @param message one sentence that names the thing, its value and what must hold
 * @param hint the way out, often beginning with "Maybe"; empty when none is known
 * @param location the line and column in the file, or null when the thing did not come from one
 */
public record Problem(
    @JsonProperty(required = true) ProblemCode code,
    @JsonProperty(required = true) Severity severity,
    String path,
    @JsonProperty(required = true) String message,
    String hint,
    @Nullable Location location)
    implements Serializable {

  /** Refuses null where a value must be; a path or hint that is left out is empty. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    path = path == null ? "" : path;
    hint = hint == null ? "" : hint;
  }

  /**
   * An error without a hint and without a location.
   *
   * @param code the reason
   * @param path the JSON pointer of the place
   * @param message the sentence
   * @return the problem
   */
  public static Problem error(ProblemCode code, String path, String message) {
    return new Problem(code, Severity.ERROR, path, message, "", null);
  }

  /**
   * A warning without a hint and without a location.
   *
   * @param code the reason
   * @param path the JSON pointer of the place
   * @param message the sentence
   * @return the problem
   */
  public static Problem warning(ProblemCode code, String path, String message) {
    return new Problem(code, Severity.WARNING, path, message, "", null);
  }

  /**
   * The same problem with a way out.
   *
   * @param newHint the hint; empty for none
   * @return the problem with that hint
   */
  public Problem withHint(String newHint) {
    return new Problem(code, severity, path, message, newHint, location);
  }

  /**
   * The same problem at a place in a file.
   *
   * @param newLocation the line and column
   * @return the problem with that location
   */
  public Problem at(Location newLocation) {
    return new Problem(code, severity, path, message, hint, newLocation);
  }

  /**
   * Whether this problem forbids use.
   *
   * @return true for an error, false for a warning
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The place, the sentence and, on a line of its own, the hint. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (location != null) {
      text.append(location);
    }
    if (!path.isEmpty()) {
      text.append(text.isEmpty() ? "" : ", ").append(path);
    }
    text.append(text.isEmpty() ? "" : ": ").append(message);
    if (!hint.isEmpty()) {
      text.append("\n  ").append(hint);
    }
    return text.toString();
  }
}
