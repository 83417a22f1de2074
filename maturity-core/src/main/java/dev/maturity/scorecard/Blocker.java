package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.assessment.Answer;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that stands between a node and a level, with the least answer that would do.
 *
 * @param criterion the id of the criterion
 * @param statement what is rated
 * @param value what the criterion counts as now; null when it does not count
 * @param answer the answer that the raters together would have to give: the least that does, as long as the other
 *     criteria of the set get theirs
 * @param needed what that answer is worth, after polarity
 */
public record Blocker(
    @JsonProperty(required = true) String criterion,
    @JsonProperty(required = true) String statement,
    @Nullable Score value,
    @JsonProperty(required = true) Answer answer,
    @JsonProperty(required = true) Score needed)
    implements Serializable {

  /** Refuses null where a value must be. */
  public Blocker {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(needed, "needed");
  }

  /** The criterion, what it counts as and what it needs: {@code g3.2: 0.25, needs 0.75 (mostly)}. */
  @Override
  public String toString() {
    return "%s: %s, needs %s (%s)".formatted(criterion, now("no value"), goal(), answer);
  }

  /** What it counts as now, told apart from what it needs. */
  String now(String otherwise) {
    return value == null ? otherwise : Text.apart(value.exact(), needed.exact());
  }

  /** What it needs, told apart from what it counts as now. */
  String goal() {
    return value == null ? needed.toString() : Text.apart(needed.exact(), value.exact());
  }
}
