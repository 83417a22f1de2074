package dev.maturity.io;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a form says where nothing was filled in. */
final class FormText {

  private FormText() {}

  /** The value; empty where it is absent, null or a text of blanks. */
  static Optional<JsonNode> of(@Nullable JsonNode value) {
    return Optional.ofNullable(value)
        .filter(given -> !given.isNull())
        .filter(given -> !given.isString() || !given.stringValue().isBlank());
  }
}
