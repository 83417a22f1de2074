package dev.maturity.benchmarks.csv;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody who reads a file of answers. */
@FunctionalInterface
public interface CsvContestant {

  /**
   * Reads a file and, unless this contestant only reads, writes the scores into another one.
   *
   * @param answers the answers
   * @param scores where the scores go
   * @param threads how many threads may work
   * @return something that shows that all was read
   * @throws IOException if that fails
   */
  long run(Path answers, Path scores, int threads) throws IOException;
}
