package dev.maturity.io;

import dev.maturity.problem.Location;

/**
 * Turns the positions of the YAML scanner, which counts code points, into lines and columns as they are counted in JSON: in
 * characters. Positions that do not go back cost one pass over the text in all.
 */
final class YamlLines {

  private final String text;
  private int codePoint;
  private int index;
  private int line = 1;
  private int lineStart;

  YamlLines(String text) {
    this.text = text;
  }

  /** The line and column of the code point of that number, counted from 0. */
  Location at(int position) {
    if (position < codePoint) {
      codePoint = 0;
      index = 0;
      line = 1;
      lineStart = 0;
    }
    while (codePoint < position && index < text.length()) {
      step();
    }
    return new Location(line, index - lineStart + 1);
  }

  /** The index in the text of the code point of that number. */
  int index(int position) {
    at(position);
    return index;
  }

  private void step() {
    int c = text.codePointAt(index);
    index += Character.charCount(c);
    codePoint++;
    boolean lineEnds = c == '\n' || (c == '\r' && !text.startsWith("\n", index));
    if (lineEnds) {
      line++;
      lineStart = index;
    }
  }
}
