package dev.maturity.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A long text in UTF-8, perhaps behind a byte order mark. What is no UTF-8 becomes {@link #MISREAD}, so that only what it
 * stands in is spoilt.
 */
final class SourceReader extends Reader {

  /** Half of a character without its other half, which no text in UTF-8 has. */
  static final char MISREAD = '\uDC80';

  private static final int BEGINNING = 8_192;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader rest;
  private final char[] beginning = new char[BEGINNING];
  private final CsvSeparator separator;
  private int from;
  private int to;

  /** Reads the beginning. */
  SourceReader(InputStream in) throws IOException {
    this.rest = new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(MISREAD)));
    int more = rest.read(beginning, 0, BEGINNING);
    while (more > 0 && to + more < BEGINNING) {
      to += more;
      more = rest.read(beginning, to, BEGINNING - to);
    }
    to += Math.max(0, more);
    from = to > 0 && beginning[0] == BYTE_ORDER_MARK ? 1 : 0;
    separator = CsvSeparator.of(new String(beginning, from, to - from));
  }

  /** What parts the cells of the text, if it is CSV. */
  CsvSeparator separator() {
    return separator;
  }

  /** Whether something that was read is no UTF-8. */
  static boolean isMisread(String text) {
    return text.indexOf(MISREAD) >= 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (from == to) {
      return rest.read(buffer, offset, length);
    }
    int count = Math.min(length, to - from);
    System.arraycopy(beginning, from, buffer, offset, count);
    from += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
