package dev.maturity.io;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * What the cells of a column mean: the code of each text that was met. Numbers of two digits are found without a
 * comparison; only a text that is met for the first time is made a string.
 */
final class CellCodes {

  private static final int FEW = 64;

  /** Beyond it, what is not known stays unknown: a text that is met again is looked at again. */
  private static final int MOST = 8_192;

  private static final int LONGEST = 100;
  private static final int TEN = 10;
  private static final int UNMET = Integer.MIN_VALUE;

  private final ToIntFunction<String> meaning;
  private final int[] numbers = new int[TEN * TEN];
  private char[][] texts = new char[FEW][];
  private int[] codes = new int[FEW];
  private int size;

  /**
   * Without a text.
   *
   * @param meaning gives the code of a text that is met
   */
  CellCodes(ToIntFunction<String> meaning) {
    this.meaning = meaning;
    forget();
  }

  /** Forgets all texts, since their codes change. */
  void forget() {
    Arrays.fill(numbers, UNMET);
    if (size > 0) {
      texts = new char[FEW][];
      codes = new int[FEW];
      size = 0;
    }
  }

  /** The code of a text that is not empty. */
  int code(char[] buffer, int offset, int length) {
    if (length == 2) {
      int tens = buffer[offset] - '0';
      int ones = buffer[offset + 1] - '0';
      if (tens >= 0 && tens < TEN && ones >= 0 && ones < TEN) {
        int code = numbers[tens * TEN + ones];
        return code == UNMET ? number(tens, ones) : code;
      }
    }
    return text(buffer, offset, length);
  }

  private int number(int tens, int ones) {
    int code = meaning.applyAsInt("" + tens + ones);
    numbers[tens * TEN + ones] = code;
    return code;
  }

  private int text(char[] buffer, int offset, int length) {
    int slot = slot(buffer, offset, length);
    if (texts[slot] != null) {
      return codes[slot];
    }
    int code = meaning.applyAsInt(new String(buffer, offset, length));
    if (size < MOST && length <= LONGEST) {
      texts[slot] = Arrays.copyOfRange(buffer, offset, offset + length);
      codes[slot] = code;
      size++;
      if (size * 2 > texts.length) {
        grow();
      }
    }
    return code;
  }

  /** Where the text is, or would be. */
  private int slot(char[] buffer, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = hash * 31 + buffer[i];
    }
    int mask = texts.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (texts[slot] != null && !isSame(texts[slot], buffer, offset, length)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean isSame(char[] text, char[] buffer, int offset, int length) {
    return text.length == length && Arrays.equals(text, 0, length, buffer, offset, offset + length);
  }

  private void grow() {
    char[][] oldTexts = texts;
    int[] oldCodes = codes;
    texts = new char[oldTexts.length * 2][];
    codes = new int[oldTexts.length * 2];
    for (int i = 0; i < oldTexts.length; i++) {
      if (oldTexts[i] != null) {
        int slot = slot(oldTexts[i], 0, oldTexts[i].length);
        texts[slot] = oldTexts[i];
        codes[slot] = oldCodes[i];
      }
    }
  }
}
