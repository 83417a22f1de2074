package dev.maturity.io;

import dev.maturity.bulk.BulkOptions;
import java.util.Objects;

/**
 * How a long file is read and scored.
 *
 * @param input the format of what is read
 * @param output the format of the scores
 * @param scoring the threads, the measures and who is told of progress: how many assessments are written. From two threads on,
 *     one of them reads while the others score and write; what is written does not depend on their number
 * @param badRows how many problems of rows are listed, at least 0; all are counted
 * @param segments the name of the attribute of subjects by whose values the levels are counted apart; empty for none
 */
public record BulkFileOptions(
    BulkFormat input, BulkFormat output, BulkOptions scoring, int badRows, String segments) {

  /** So many problems of rows are listed if nothing else is said. */
  public static final int BAD_ROWS = 1_000;

  /** CSV to CSV, with all measures, on the caller's own thread. */
  public static final BulkFileOptions STANDARD =
      new BulkFileOptions(BulkFormat.CSV, BulkFormat.CSV, BulkOptions.STANDARD, BAD_ROWS, "");

  /** Refuses null and a negative number. */
  public BulkFileOptions {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(scoring, "scoring");
    Objects.requireNonNull(segments, "segments");
    if (badRows < 0) {
      throw new IllegalArgumentException(
          "The number of listed bad rows (%s) must not be negative.".formatted(badRows));
    }
  }

  /**
   * The same for what is read in another format.
   *
   * @param newInput the format of what is read
   * @return the options
   */
  public BulkFileOptions reading(BulkFormat newInput) {
    return new BulkFileOptions(newInput, output, scoring, badRows, segments);
  }

  /**
   * The same with scores in another format.
   *
   * @param newOutput the format of the scores
   * @return the options
   */
  public BulkFileOptions writing(BulkFormat newOutput) {
    return new BulkFileOptions(input, newOutput, scoring, badRows, segments);
  }

  /**
   * The same with other threads, measures or progress.
   *
   * @param newScoring how tables are scored
   * @return the options
   */
  public BulkFileOptions scoring(BulkOptions newScoring) {
    return new BulkFileOptions(input, output, newScoring, badRows, segments);
  }

  /**
   * The same with another number of problems listed.
   *
   * @param most the most that are listed
   * @return the options
   */
  public BulkFileOptions listing(int most) {
    return new BulkFileOptions(input, output, scoring, most, segments);
  }

  /**
   * The same with levels counted apart.
   *
   * @param attribute the name of the attribute of subjects
   * @return the options
   */
  public BulkFileOptions by(String attribute) {
    return new BulkFileOptions(input, output, scoring, badRows, attribute);
  }
}
