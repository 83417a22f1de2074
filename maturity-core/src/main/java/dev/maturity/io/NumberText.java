package dev.maturity.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes numbers as {@link CsvNumber} does, and remembers many of them: scores have far fewer different values than there are
 * scores. Not thread-safe.
 */
final class NumberText {

  private static final int SLOT_BITS = 15;
  private static final int SLOTS = 1 << SLOT_BITS;

  /** Room for the longest of usual numbers, 0. with 17 digits, behind its length. */
  private static final int ROOM = 24;

  private static final long FREE = Double.doubleToRawLongBits(Double.NaN);

  private final long[] numbers = new long[SLOTS];
  private final byte[] texts = new byte[SLOTS * ROOM];

  NumberText() {
    Arrays.fill(numbers, FREE);
  }

  /** Writes the shortest decimal that reads as the same {@code double}; nothing for one that is no number. */
  void add(double number, ByteText to) {
    long bits = Double.doubleToRawLongBits(number);
    int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
    if (numbers[slot] == bits && bits != FREE) {
      to.add(texts, slot * ROOM + 1, texts[slot * ROOM]);
    } else if (Double.isFinite(number)) {
      byte[] text = CsvNumber.of(number).getBytes(StandardCharsets.US_ASCII);
      to.add(text);
      if (text.length < ROOM) {
        numbers[slot] = bits;
        texts[slot * ROOM] = (byte) text.length;
        System.arraycopy(text, 0, texts, slot * ROOM + 1, text.length);
      }
    }
  }
}
