package dev.maturity.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Anchor;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Anchor} in the longer of its two forms. The anchor itself does not say which of the two may be left out.
 *
 * @param level the id of the level
 * @param weight the weight; null for 1
 */
record AnchorObject(
    @JsonProperty(required = true) String level, @Nullable BigDecimal weight) {

  Anchor anchor() {
    return new Anchor(level, weight == null ? BigDecimal.ONE : weight);
  }
}
