package dev.maturity.io;

import java.util.List;

/** A long file of answers, read part by part. */
interface AnswerSource {

  /**
   * Fills a part, which may stay empty.
   *
   * @param part a part without rows
   * @return whether there may be more
   */
  boolean read(AnswerRows part);

  /** The names of what is known of subjects, as far as they are known by now. */
  List<String> attributes();

  /** What was read so far. */
  BulkReading reading();

  /** A part that fits. */
  AnswerRows newPart();
}
