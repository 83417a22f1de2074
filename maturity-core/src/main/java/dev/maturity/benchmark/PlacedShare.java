package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A share that went into a comparison.
 *
 * @param share the share, which says whether it is derived
 * @param side where it lies, seen from the level that is compared
 */
public record PlacedShare(
    @JsonProperty(required = true) Share share,
    @JsonProperty(required = true) Side side) {

  /** Refuses null. */
  public PlacedShare {
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(side, "side");
  }
}
