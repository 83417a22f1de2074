package dev.maturity.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a long text as they come, as bytes, each ended by a line feed or by the end of the text. */
final class LineBytes {

  private static final int BUFFER = 65_536;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;
  private long number;
  private boolean isTooLong;

  LineBytes(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Reads the next line; false if there is none. */
  boolean next() throws IOException {
    line.reset();
    isTooLong = false;
    boolean isAny = false;
    while (from < to || fill()) {
      if (!isAny) {
        isAny = true;
        number++;
      }
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      isTooLong |= line.size() + (end - from) > longest;
      if (!isTooLong) {
        line.write(buffer, from, end - from);
      }
      boolean isEnded = end < to;
      from = isEnded ? end + 1 : end;
      if (isEnded) {
        return true;
      }
    }
    return isAny;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer, 0, BUFFER));
    return to > 0;
  }

  /** The line, without its end. */
  byte[] bytes() {
    return line.toByteArray();
  }

  /** Which line it is, counted from 1. */
  long number() {
    return number;
  }

  /** Whether it is longer than a line may be; it then lacks its rest. */
  boolean isTooLong() {
    return isTooLong;
  }
}
