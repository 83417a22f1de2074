package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Level;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dimension that another one builds on has come far enough to work on the other. Advice, which changes no score.
 *
 * @param of the id of the dimension to work on
 * @param needs the id of the dimension that should come first
 * @param reason why; may be empty
 * @param required the level at which the other is ready; null when that depends on a level which is not known
 * @param attained the level at which the other stands; null when it has none
 * @param state what follows
 */
public record Readiness(
    @JsonProperty(required = true) String of,
    @JsonProperty(required = true) String needs,
    String reason,
    @Nullable Level required,
    @Nullable Level attained,
    @JsonProperty(required = true) State state)
    implements Serializable {

  /** Refuses null where a value must be; a reason that is left out is empty. */
  public Readiness {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(needs, "needs");
    reason = reason == null ? "" : reason;
    Objects.requireNonNull(state, "state");
  }

  /** Whether work may begin. */
  public enum State {
    /** The other has come far enough. */
    @JsonProperty("ready")
    READY,
    /** The other should come first. */
    @JsonProperty("blocked")
    BLOCKED,
    /** One of the two has no level. */
    @JsonProperty("unknown")
    UNKNOWN
  }
}
