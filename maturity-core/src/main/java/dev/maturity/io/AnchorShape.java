package dev.maturity.io;

import dev.maturity.model.Anchor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A level that a criterion counts toward: its id, or an object with the id and a weight.
 *
 * @param object the form of the object
 */
record AnchorShape(RecordShape object) implements Shape {

  @Override
  public String expected() {
    return "the id of a level, or an object with level and weight";
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (node.isString()) {
      return Anchor.of(node.stringValue());
    }
    if (!node.isObject()) {
      return mismatch(node, place, findings);
    }
    return object.read(node, place, findings) instanceof AnchorObject read ? read.anchor() : null;
  }

  @Override
  public Object standIn() {
    return Anchor.of("");
  }

  @Override
  public JsonNode write(Object value, int depth) {
    return PlainValues.write(((Anchor) value).toJson(), depth);
  }
}
