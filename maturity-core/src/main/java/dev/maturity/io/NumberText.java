package dev.maturity.io;

import java.nio.charset.StandardCharsets;

/**
 * Writes numbers as {@link CsvNumber} does, and remembers many of them: scores have far fewer different values than there are
 * scores. Not thread-safe.
 */
final class NumberText {

  private static final int SLOT_BITS = 11;

  /** The number, and its text in the other three, of which the last byte is its length. */
  private static final int LONGS_OF_SLOT = 4;

  /** Room for the longest of usual numbers, 0. with 17 digits and more, and its length. */
  private static final int ROOM = (LONGS_OF_SLOT - 1) * Long.BYTES;

  private static final int REST_BITS = Long.SIZE - Byte.SIZE;
  private static final long REST = (1L << REST_BITS) - 1;

  /** A slot begins with the number 0, which has no text there. */
  private final long[] slots = new long[LONGS_OF_SLOT << SLOT_BITS];

  private final byte[] before;

  /** Writes numbers, each of them after some text in ASCII. */
  NumberText(String before) {
    this.before = before.getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes the shortest decimal that reads as the same {@code double}; only what goes before it if it is no number. */
  void add(double number, ByteText to) {
    long bits = Double.doubleToRawLongBits(number);
    int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS)) * LONGS_OF_SLOT;
    if (slots[slot] == bits && bits != 0) {
      to.add(slots[slot + 1], slots[slot + 2], slots[slot + 3]);
    } else {
      addNew(number, slot, to);
    }
  }

  private void addNew(double number, int slot, ByteText to) {
    int from = to.size();
    to.add(before);
    if (Double.isFinite(number)) {
      to.add(CsvNumber.of(number));
    }
    keep(slot, Double.doubleToRawLongBits(number), from, to);
  }

  private void keep(int slot, long bits, int from, ByteText text) {
    int length = text.size() - from;
    if (length < ROOM) {
      slots[slot] = bits;
      slots[slot + 1] = text.eightBytes(from);
      slots[slot + 2] = text.eightBytes(from + Long.BYTES);
      // Where the text ends, whatever follows is of no account.
      slots[slot + 3] =
          (text.eightBytes(from + 2 * Long.BYTES) & REST) | ((long) length << REST_BITS);
    }
  }
}
