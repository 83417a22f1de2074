package dev.maturity.io;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A map from texts. Its order is kept.
 *
 * @param value the form of its values
 */
record MapShape(Shape value) implements Shape {

  @Override
  public String expected() {
    return "an object";
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (!node.isObject()) {
      return mismatch(node, place, findings);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (findings.isFull()) {
        break;
      }
      Object read = value.read(entry.getValue(), place.entry(entry.getKey()), findings);
      if (read != null) {
        map.put(entry.getKey(), read);
      }
    }
    return map;
  }

  @Override
  public Object standIn() {
    return ImmutableMap.of();
  }

  @Override
  public JsonNode write(Object map, int depth) {
    JsonLimits.checkNesting(depth);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    ((Map<?, ?>) map)
        .forEach((key, entry) -> object.set((String) key, value.write(entry, depth + 1)));
    return object;
  }
}
