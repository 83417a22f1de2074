package dev.maturity.io;

import dev.maturity.problem.Location;
import dev.maturity.problem.Pointer;
import java.util.Deque;
import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** An object or list that has begun and not ended yet. */
final class OpenContainer {

  private final ContainerNode<?> node;
  private final Location begin;
  private String name = "";
  private boolean ignored;

  OpenContainer(ContainerNode<?> node, Location begin) {
    this.node = node;
    this.begin = begin;
  }

  JsonNode node() {
    return node;
  }

  Location begin() {
    return begin;
  }

  /** The bracket that ends it. */
  char closing() {
    return node.isObject() ? '}' : ']';
  }

  /** What it is and where: {@code object that begins at line 1, column 1}. */
  String description() {
    return (node.isObject() ? "object" : "list") + " that begins at " + begin;
  }

  boolean has(String property) {
    return node.has(property);
  }

  /** Says under which name the next value belongs. */
  void next(String property) {
    name = property;
    ignored = false;
  }

  /** Says that the next value belongs nowhere, whatever its name. */
  void ignoreNext(String property) {
    name = property;
    ignored = true;
  }

  void attach(JsonNode value) {
    if (node instanceof ArrayNode list) {
      list.add(value);
    } else if (node instanceof ObjectNode object && !ignored) {
      object.set(name, value);
    }
  }

  /** The name or index of the next value. */
  String nextSegment() {
    return node.isArray() ? Integer.toString(node.size()) : name;
  }

  /** The JSON pointer of the innermost of some containers, which stand from the innermost to the outermost. */
  static String pointer(Deque<OpenContainer> open) {
    StringBuilder pointer = new StringBuilder();
    Iterator<OpenContainer> outward = open.descendingIterator();
    while (outward.hasNext()) {
      OpenContainer container = outward.next();
      if (outward.hasNext()) {
        pointer.append(Pointer.to("", container.currentSegment()));
      }
    }
    return pointer.toString();
  }

  /** The name or index of the value that has begun inside: a list has already taken it up. */
  private String currentSegment() {
    return node.isArray() ? Integer.toString(node.size() - 1) : nextSegment();
  }
}
