package dev.maturity.io;

import dev.maturity.problem.Location;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns bytes into text without forgiving a byte. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * Decodes bytes, which may begin with a byte order mark.
   *
   * @param bytes the bytes
   * @param subject what is read, for the summary
   * @return the text
   * @throws MaturityException if the bytes are not UTF-8
   */
  static String decode(byte[] bytes, String subject) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      throw new MaturityException(
          "The " + subject + " cannot be read: 1 problem.",
          List.of(problem(bytes, in.position(), text)));
    }
    return text;
  }

  /** The text without a byte order mark at its beginning. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Problem problem(byte[] bytes, int index, String before) {
    boolean utf16 = index == 0 && (bytes[0] & 0xfe) == 0xfe;
    return Problem.error(
            ProblemCode.ENCODING,
            "",
            "The byte (0x%02X) is not UTF-8 here.".formatted(bytes[index] & 0xff))
        .withHint(
            isWorkbook(bytes)
                ? "Maybe it is the workbook of a spreadsheet; save it there as CSV in UTF-8."
                : utf16
                    ? "Maybe the file was saved as UTF-16; save it as UTF-8."
                    : "Maybe the file was saved in another encoding, such as Windows-1252; save it as UTF-8.")
        .at(endOf(before));
  }

  /** Whether they begin as a ZIP archive, which .xlsx and .ods are, or as the older .xls. */
  private static boolean isWorkbook(byte[] bytes) {
    return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  }

  private static boolean startsWith(byte[] bytes, int... beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != beginning[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where the character after the text would stand. */
  private static Location endOf(String text) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnds = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (lineEnds) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Location(line, text.length() - lineStart + 1);
  }
}
