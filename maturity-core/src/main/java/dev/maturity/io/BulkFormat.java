package dev.maturity.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** How a file holds many assessments, or their scores. */
public enum BulkFormat {
  /** A table under a header: one row a rater, one column a criterion; of scores one row an assessment. */
  CSV("csv"),
  /** One JSON object a line: an assessment, or the scores of one. */
  JSON_LINES("jsonl");

  private static final int BEGINNING = 256;

  private final String ending;

  BulkFormat(String ending) {
    this.ending = ending;
  }

  /**
   * The format of a file by its name.
   *
   * @param file the file
   * @return JSON lines if its name ends in {@code .jsonl} or {@code .ndjson}, in whatever case; CSV for all others
   */
  public static BulkFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSON_LINES : CSV;
  }

  /**
   * The format of a text by how it begins, for one without a name.
   *
   * @param text a stream that can be marked, such as a buffered one; it is read from where it was
   * @return JSON lines if its first character is that of an object; CSV for all others
   * @throws UncheckedIOException if it cannot be read
   */
  public static BulkFormat of(InputStream text) {
    try {
      text.mark(BEGINNING);
      byte[] beginning = text.readNBytes(BEGINNING - 1);
      text.reset();
      String start = new String(beginning, StandardCharsets.UTF_8);
      return Utf8.withoutMark(start).stripLeading().startsWith("{") ? JSON_LINES : CSV;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The text cannot be read: %s.".formatted(SourceText.reason(e)), e);
    }
  }

  /** How names of such files end: {@code csv} or {@code jsonl}. */
  @Override
  public String toString() {
    return ending;
  }
}
