package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.assessment.Subject;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard beside benchmarks. Deeply immutable.
 *
 * @param model the id of the model
 * @param modelVersion the version of the model
 * @param modelName the name of the model
 * @param subject who or what was assessed
 * @param date the day of the assessment; null when not known
 * @param comparisons the comparisons that can be made
 * @param notCompared why others about the same model cannot
 */
public record BenchmarkReport(
    @JsonProperty(required = true) String model,
    @JsonProperty(required = true) String modelVersion,
    @JsonProperty(required = true) String modelName,
    @JsonProperty(required = true) Subject subject,
    @Nullable LocalDate date,
    List<BenchmarkComparison> comparisons,
    List<Problem> notCompared) {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public BenchmarkReport {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelVersion, "modelVersion");
    Objects.requireNonNull(modelName, "modelName");
    Objects.requireNonNull(subject, "subject");
    comparisons = Given.list(comparisons);
    notCompared = Given.list(notCompared);
  }

  /**
   * The report of comparisons of one scorecard.
   *
   * @param card the scorecard
   * @param comparisons the comparisons that can be made
   * @param notCompared why others cannot
   * @return the report
   */
  public static BenchmarkReport of(
      Scorecard card, List<BenchmarkComparison> comparisons, List<Problem> notCompared) {
    return new BenchmarkReport(
        card.model(),
        card.modelVersion(),
        card.modelName(),
        card.subject(),
        card.date(),
        comparisons,
        notCompared);
  }

  /**
   * The report as a page that a person can read.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    return BenchmarkPage.of(this, width);
  }
}
