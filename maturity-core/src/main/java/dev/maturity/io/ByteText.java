package dev.maturity.io;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in UTF-8 while it is written. Half of a character without its other half becomes a question mark. */
final class ByteText {

  private static final int LEAST = 65_536;
  private static final int ASCII = 0x80;
  private static final int LENGTH_SHIFT = Long.SIZE - Byte.SIZE;
  private static final int SPARE = 3 * Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[LEAST];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  void add(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
  }

  void add(byte[] text) {
    reserve(text.length);
    for (byte b : text) {
      bytes[size++] = b;
    }
  }

  /** Adds the 23 bytes or less of three {@code long}s, whose last byte is their number. */
  void add(long first, long second, long third) {
    reserve(3 * Long.BYTES);
    LONGS.set(bytes, size, first);
    LONGS.set(bytes, size + Long.BYTES, second);
    LONGS.set(bytes, size + 2 * Long.BYTES, third);
    size += (int) (third >>> LENGTH_SHIFT);
  }

  /** A text of one to seven bytes as a {@code long}, whose last byte is its length; 0 for any other. */
  static long packed(byte[] text) {
    if (text.length >= Long.BYTES) {
      return 0;
    }
    byte[] padded = Arrays.copyOf(text, Long.BYTES);
    padded[Long.BYTES - 1] = (byte) text.length;
    return (long) LONGS.get(padded, 0);
  }

  /** Adds what {@link #packed} made a {@code long} of. */
  void addPacked(long packed) {
    reserve(Long.BYTES);
    LONGS.set(bytes, size, packed);
    size += (int) (packed >>> LENGTH_SHIFT);
  }

  /** The eight bytes from a place on, of which some may not be written yet. */
  long eightBytes(int from) {
    return (long) LONGS.get(bytes, from);
  }

  void add(String text) {
    int length = text.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        add(text.substring(i).getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[size++] = (byte) c;
    }
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /** Makes room for more bytes, and for some beyond them. */
  private void reserve(int more) {
    if (bytes.length - size < more + SPARE) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more + SPARE, bytes.length * 2));
    }
  }
}
