package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a metric behaves under pressure: the median of its values on days of high load against that on the other days.
 *
 * <p>It compares days and explains nothing: load and metric may both follow something else, such as the season.
 *
 * @param metric what is looked at
 * @param load what presses on it, such as the number of tickets
 * @param threshold from which load on a day counts as one of high load, in units of the load
 * @param daysUnder the number of days of high load with a value
 * @param daysOtherwise the number of other days with a value and a load
 * @param daysUnmatched the number of days with a value and without a load; they are left out
 * @param under the median of the values on days of high load; null when there is none
 * @param otherwise the median of the values on the other days; null when there is none
 */
public record UnderLoad(
    Metric metric,
    Metric load,
    Fraction threshold,
    int daysUnder,
    int daysOtherwise,
    int daysUnmatched,
    @Nullable Fraction under,
    @Nullable Fraction otherwise) {

  /** Refuses null where a value must be. */
  public UnderLoad {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(load, "load");
    Objects.requireNonNull(threshold, "threshold");
  }

  /**
   * How much the metric differs under load.
   *
   * @return the median under load minus the other, in units of the metric; null when there are no days on one side
   */
  public @Nullable Fraction difference() {
    return under == null || otherwise == null ? null : under.minus(otherwise);
  }

  /**
   * Whether the metric is better or worse under load.
   *
   * @return unchanged where it holds; null when there are no days on one side
   */
  public @Nullable Tendency tendency() {
    Fraction difference = difference();
    return difference == null ? null : metric.tendency(difference);
  }

  /**
   * The comparison as a sentence that a manager can read.
   *
   * @return lines of text
   */
  public String summary() {
    return summary(Page.WIDTH);
  }

  /**
   * The {@link #summary()} on a page of another width than 100 columns.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    Page page = new Page(width);
    MetricText.underLoad(this, page);
    return page.toString();
  }
}
