package dev.maturity.io;

/** How tables of scores are written, part after part. Each thread has one of its own. */
interface ScoreText {

  /** Writes what stands before all scores. */
  void begin(ByteText to);

  /** Writes the rows from one to before another. */
  void add(ScoreValues scores, int from, int end, ByteText to);
}
