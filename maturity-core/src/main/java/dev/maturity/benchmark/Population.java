package dev.maturity.benchmark;

import dev.maturity.model.Limits;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whom a study asked.
 *
 * @param description the organisations in words; may be empty
 * @param conditions what the attributes of a subject must be so that it is one of them; empty where that cannot be said
 */
public record Population(
    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String description,

    List<AttributeCondition> conditions) {

  /** Nothing is known of it. */
  public static final Population UNKNOWN = new Population("", List.of());

  /** What is left out is empty. */
  public Population {
    description = Given.text(description);
    conditions = Given.list(conditions);
  }
}
