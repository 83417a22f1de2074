package dev.maturity.io;

import java.util.Arrays;

/** Makes strings of the cells of a column, and gives the same one for the same text as long as there are few of them. */
final class TextCache {

  private static final int SLOTS = 256;

  /** What is longer hardly comes twice, and would only take memory. */
  private static final int LONGEST = 60;

  /** For a column whose texts are never asked for. */
  static final TextCache NONE = new TextCache();

  private final String[] texts = new String[SLOTS];

  TextCache() {
    Arrays.fill(texts, "");
  }

  String text(char[] buffer, int offset, int length) {
    if (length > LONGEST) {
      return new String(buffer, offset, length);
    }
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = hash * 31 + buffer[i];
    }
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    if (!isSame(texts[slot], buffer, offset, length)) {
      texts[slot] = new String(buffer, offset, length);
    }
    return texts[slot];
  }

  static boolean isSame(String text, char[] buffer, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
