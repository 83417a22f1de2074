package dev.maturity.io;

import dev.maturity.bulk.LevelSummary;
import dev.maturity.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of scoring a long file.
 *
 * @param reading what was read and what was refused; every assessment in it is scored and written
 * @param problems rules that failed, which spoil only their own nodes; the first {@value
 *     dev.maturity.bulk.BulkScorer#MOST_PROBLEMS} at most, each once
 * @param summary how the assessments spread over the levels of the whole model
 * @param segments the same for each value of the attribute that was asked for, in alphabetical order; subjects without it stand
 *     under the empty text
 * @param beyondSegments how many assessments are in no segment, because there are more than {@value
 *     dev.maturity.bulk.LevelTally#MOST_SEGMENTS}
 */
public record BulkScoring(
    BulkReading reading,
    List<Problem> problems,
    LevelSummary summary,
    Map<String, LevelSummary> segments,
    long beyondSegments) {

  /** Copies the collections. */
  public BulkScoring {
    problems = List.copyOf(problems);
    segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
  }
}
