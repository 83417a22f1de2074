package dev.maturity.io;

import tools.jackson.databind.JsonNode;

/** Parts of a file as they are shown in a message: short, on one line and without anything that a terminal obeys. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** A text, cut off where it is long. */
  static String text(String text) {
    StringBuilder shown = new StringBuilder();
    int end = end(text);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (isHidden(c) || Surrogates.isLonely(text, i)) {
        shown.append("\\u%04x".formatted((int) c));
      } else {
        shown.append(c);
      }
    }
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }

  /** A value as it stands in the file; an object or list only by its kind. */
  static String value(JsonNode node) {
    if (node.isString()) {
      return '"' + text(node.stringValue()) + '"';
    }
    if (node.isContainer()) {
      return node.isObject() ? "an object" : "a list";
    }
    return text(JsonNumber.isOutsize(node) ? JsonNumber.literal(node) : node.toString());
  }

  /** Control characters, and those that turn the direction of the line or cannot be seen. */
  private static boolean isHidden(char c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  /** Where to cut, without parting the halves of a character. */
  private static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    return Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
  }
}
