package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Level;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A level beside a benchmark: what share of organisations stands there or below. Deeply immutable.
 *
 * @param benchmark what it was compared with
 * @param model the id of the model
 * @param modelVersion the version of the model
 * @param subject who or what was assessed
 * @param asOf the day by which the age of the study was judged; null when not known
 * @param dimension the id of the node whose level was compared
 * @param level the level
 * @param rank the rank of the level, counted from 1
 * @param levelRange the levels that unknown answers could still lead to
 * @param atLevel the share at or below the level as it stands, from 0 to 1; an interval where the study does not tell it
 *     apart
 * @param atOrBelow the same over all levels that unknown answers could still lead to
 * @param shares the shares that it was worked out from, in the order of the benchmark
 * @param warnings what a reader must know before taking it for a rank among equals: another population, an old study,
 *     another instrument, rounding
 */
public record BenchmarkComparison(
    @JsonProperty(required = true) Benchmark benchmark,
    @JsonProperty(required = true) String model,
    @JsonProperty(required = true) String modelVersion,
    @JsonProperty(required = true) Subject subject,
    @Nullable LocalDate asOf,
    @JsonProperty(required = true) String dimension,
    @JsonProperty(required = true) Level level,
    @JsonProperty(required = true) int rank,
    @JsonProperty(required = true) LevelRange levelRange,
    @JsonProperty(required = true) Range atLevel,
    @JsonProperty(required = true) Range atOrBelow,
    List<PlacedShare> shares,
    List<Problem> warnings) {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public BenchmarkComparison {
    Objects.requireNonNull(benchmark, "benchmark");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelVersion, "modelVersion");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(levelRange, "levelRange");
    Objects.requireNonNull(atLevel, "atLevel");
    Objects.requireNonNull(atOrBelow, "atOrBelow");
    shares = Given.list(shares);
    warnings = Given.list(warnings);
  }

  /**
   * The comparison as a page that a person can read.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    return BenchmarkPage.of(this, width);
  }
}
