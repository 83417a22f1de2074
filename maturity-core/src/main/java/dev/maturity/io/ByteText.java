package dev.maturity.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in UTF-8 while it is written. Half of a character without its other half becomes a question mark. */
final class ByteText {

  private static final int LEAST = 65_536;
  private static final int ASCII = 0x80;

  private byte[] bytes = new byte[LEAST];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  void add(char ascii) {
    if (size == bytes.length) {
      reserve(1);
    }
    bytes[size++] = (byte) ascii;
  }

  void add(byte[] text) {
    add(text, 0, text.length);
  }

  void add(byte[] text, int from, int length) {
    reserve(length);
    System.arraycopy(text, from, bytes, size, length);
    size += length;
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

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
