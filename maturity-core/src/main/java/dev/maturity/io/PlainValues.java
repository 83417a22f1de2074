package dev.maturity.io;

import com.google.common.collect.ImmutableMap;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plain values by which some types say themselves how they stand in a file: numbers as {@link BigDecimal}, texts,
 * booleans, lists and maps.
 */
final class PlainValues {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlainValues() {}

  /** Reports what in a tree is no plain value: a null, and a number that nobody can compute with. */
  static void check(JsonNode node, Place place, Findings findings) {
    if (findings.isFull()) {
      return;
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        check(entry.getValue(), place.entry(entry.getKey()), findings);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), place.entry(i), findings);
      }
    } else if (JsonNumber.isNumber(node)) {
      NumberShape.DECIMAL.read(node, place, findings);
    } else if (node.isNull()) {
      findings.add(
          ProblemCode.WRONG_TYPE,
          place,
          place.sentence("null") + " must be a value.",
          "Maybe leave it out.");
    }
  }

  /** The value of a tree in which {@link #check} finds nothing. */
  static Object of(JsonNode node) {
    if (node.isObject()) {
      ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        map.put(entry.getKey(), of(entry.getValue()));
      }
      return map.buildOrThrow();
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      for (JsonNode entry : node.values()) {
        list.add(of(entry));
      }
      return list;
    }
    if (node.isNumber()) {
      return node.decimalValue();
    }
    return node.isBoolean() ? (Object) node.booleanValue() : node.stringValue();
  }

  /** The tree of a value. */
  static JsonNode write(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      JsonLimits.checkNesting(depth);
      ObjectNode object = NODES.objectNode();
      map.forEach((name, entry) -> object.set((String) name, write(entry, depth + 1)));
      return object;
    }
    if (value instanceof List<?> list) {
      JsonLimits.checkNesting(depth);
      ArrayNode array = NODES.arrayNode();
      list.forEach(entry -> array.add(write(entry, depth + 1)));
      return array;
    }
    if (value instanceof BigDecimal decimal) {
      return NODES.numberNode(decimal);
    }
    return value instanceof Boolean flag
        ? NODES.booleanNode(flag)
        : NODES.stringNode((String) value);
  }
}
