package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A link as a translation used it.
 *
 * @param link the link
 * @param backwards whether it was read from its range to the level that it starts from
 */
public record Hop(@JsonProperty(required = true) LevelLink link, boolean backwards) {

  /** Refuses null. */
  public Hop {
    Objects.requireNonNull(link, "link");
  }
}
