package dev.maturity.io;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.databind.JsonNode;

/**
 * Lays a tree out as text for people to read: an object or list that fits stands on one line, any other has one entry a
 * line, two spaces further in. The same tree always gives the same text.
 */
final class Layout {

  private static final int WIDTH = 120;
  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();

  private Layout() {}

  /** The text of a tree; it ends with a line feed. */
  static String of(JsonNode root) {
    Layout layout = new Layout();
    layout.write(root, 0);
    return layout.text.append('\n').toString();
  }

  private void write(JsonNode node, int indent) {
    int start = text.length();
    int lineStart = text.lastIndexOf("\n") + 1;
    boolean broken = node.isContainer() && !node.isEmpty() && indent == 0;
    if (!broken && !writeInline(node, lineStart + WIDTH - 1)) {
      text.setLength(start);
      broken = true;
    }
    if (broken) {
      writeBroken(node, indent);
    }
  }

  /** Writes on one line; gives up, with part of it written, where an object or list would go beyond the end. */
  private boolean writeInline(JsonNode node, int end) {
    if (node.isObject()) {
      char separator = '{';
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        text.append(separator).append(separator == '{' ? "" : " ");
        writeName(entry.getKey());
        if (!writeInline(entry.getValue(), end) || text.length() > end) {
          return false;
        }
        separator = ',';
      }
      text.append(separator == '{' ? "{}" : "}");
      return text.length() <= end;
    }
    if (node.isArray()) {
      char separator = '[';
      for (JsonNode entry : node.values()) {
        text.append(separator).append(separator == '[' ? "" : " ");
        if (!writeInline(entry, end) || text.length() > end) {
          return false;
        }
        separator = ',';
      }
      text.append(separator == '[' ? "[]" : "]");
      return text.length() <= end;
    }
    writeScalar(node);
    return true;
  }

  private void writeBroken(JsonNode node, int indent) {
    text.append(node.isObject() ? '{' : '[');
    String lineEnd = "";
    Iterator<String> names = node.propertyNames().iterator();
    for (JsonNode value : node.values()) {
      text.append(lineEnd).append('\n').append(STEP.repeat(indent + 1));
      if (node.isObject()) {
        writeName(names.next());
      }
      write(value, indent + 1);
      lineEnd = ",";
    }
    text.append('\n').append(STEP.repeat(indent)).append(node.isObject() ? '}' : ']');
  }

  private void writeName(String name) {
    writeString(name);
    text.append(": ");
  }

  private void writeScalar(JsonNode node) {
    if (node.isString()) {
      writeString(node.stringValue());
    } else if (node.isDouble()) {
      // Double.toString gives other digits before JDK 19 than since; this one is the same
      // everywhere.
      text.append(NumberOutput.toString(node.doubleValue(), true));
    } else if (node.isNumber()) {
      text.append(node.decimalValue());
    } else {
      text.append(node.booleanValue());
    }
  }

  private void writeString(String string) {
    text.append('"')
        .append(JsonStringEncoder.getInstance().quoteAsCharArray(string))
        .append('"');
  }
}
