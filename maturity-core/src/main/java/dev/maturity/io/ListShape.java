package dev.maturity.io;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A list.
 *
 * @param element the form of its entries
 */
record ListShape(Shape element) implements Shape {

  @Override
  public String expected() {
    return "a list";
  }

  @Override
  public String hint(JsonNode node) {
    return node.isNull() ? "Maybe []." : "Maybe in square brackets.";
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (!node.isArray()) {
      return mismatch(node, place, findings);
    }
    List<Object> list = new ArrayList<>();
    int size = node.size();
    for (int i = 0; i < size && !findings.isFull(); i++) {
      Object read = element.read(node.get(i), place.entry(i), findings);
      Object value = read == null ? element.standIn() : read;
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }

  /** With an entry, so that nobody says that the list is empty. */
  @Override
  public @Nullable Object standIn() {
    Object entry = element.standIn();
    return entry == null ? null : List.of(entry);
  }

  @Override
  public JsonNode write(Object value, int depth) {
    JsonLimits.checkNesting(depth);
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    ((List<?>) value).forEach(entry -> list.add(element.write(entry, depth + 1)));
    return list;
  }
}
