package dev.maturity.io;

import java.nio.file.Path;
import java.util.Locale;

/** How a file holds many assessments, or their scores. */
public enum BulkFormat {
  /** A table under a header: one row a rater, one column a criterion; of scores one row an assessment. */
  CSV("csv"),
  /** One JSON object a line: an assessment, or the scores of one. */
  JSON_LINES("jsonl");

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

  /** How names of such files end: {@code csv} or {@code jsonl}. */
  @Override
  public String toString() {
    return ending;
  }
}
