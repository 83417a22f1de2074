package dev.maturity.analysis;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Related metrics that are seen together, since one alone rarely shows a cause: the rate of abandoned carts beside the rate
 * of successful payments, the time to check out and the visits of help pages. They are never added up to one number.
 *
 * @param id the id
 * @param name the name a person reads
 * @param series the series, at least two, each of another metric
 */
public record MetricCluster(String id, String name, List<MetricSeries> series) {

  /**
   * Checks the series.
   *
   * @throws MaturityException if there are fewer than two, or two of one metric
   */
  public MetricCluster {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    series = List.copyOf(series);
    List<Problem> problems = problems(id, series);
    if (!problems.isEmpty()) {
      throw new MaturityException("The metrics make no cluster.", problems);
    }
  }

  private static List<Problem> problems(String id, List<MetricSeries> series) {
    List<Problem> problems = new ArrayList<>();
    if (series.size() < 2) {
      problems.add(Problem.error(
          ProblemCode.MISSING_PROPERTY,
          "/series",
          "The cluster (%s) must have at least two metrics, not %s.".formatted(id, series.size())));
    }
    Set<String> metrics = new LinkedHashSet<>();
    for (int i = 0; i < series.size(); i++) {
      String metric = series.get(i).metric().id();
      if (!metrics.add(metric)) {
        problems.add(Problem.error(
            ProblemCode.DUPLICATE_ID,
            Pointer.to("/series", i),
            "The metric (%s) must stand in the cluster (%s) once only.".formatted(metric, id)));
      }
    }
    return problems;
  }

  /**
   * A cluster of metrics.
   *
   * @param id the id
   * @param name the name a person reads
   * @param series the series, at least two, each of another metric
   * @return the cluster
   * @throws MaturityException if there are fewer than two, or two of one metric
   */
  public static MetricCluster of(String id, String name, MetricSeries... series) {
    return new MetricCluster(id, name, List.of(series));
  }

  /**
   * The period that all metrics cover: from the latest first day to the earliest last day.
   *
   * @return the period; empty when there is none
   */
  public Optional<Period> period() {
    LocalDate from = LocalDate.MIN;
    LocalDate until = LocalDate.MAX;
    for (MetricSeries one : series) {
      List<Observation> observations = one.observations();
      if (observations.isEmpty()) {
        return Optional.empty();
      }
      LocalDate first = observations.get(0).date();
      LocalDate last = observations.get(observations.size() - 1).date();
      from = first.isAfter(from) ? first : from;
      until = last.isBefore(until) ? last : until;
    }
    return from.isAfter(until) ? Optional.empty() : Optional.of(new Period(from, until));
  }

  /**
   * The series in the period that all of them cover. Trends over different periods do not compare.
   *
   * @return the series in their order; all empty when there is no such period
   */
  public List<MetricSeries> together() {
    Optional<Period> period = period();
    return series.stream()
        .map(one -> period
            .map(both -> one.between(both.from(), both.until()))
            .orElseGet(() -> new MetricSeries(one.metric(), List.of())))
        .toList();
  }

  /**
   * The metrics that went one way in the period that all cover.
   *
   * @param tendency the way
   * @return the metrics in their order, without those that have no trend there
   */
  public List<Metric> going(Tendency tendency) {
    return together().stream()
        .filter(one -> one.trend().filter(trend -> trend.tendency() == tendency).isPresent())
        .map(MetricSeries::metric)
        .toList();
  }

  /**
   * The metrics that have fewer than two observations in the period that all cover: which way they went is not known.
   *
   * @return the metrics in their order
   */
  public List<Metric> unknown() {
    return together().stream()
        .filter(one -> one.trend().isEmpty())
        .map(MetricSeries::metric)
        .toList();
  }

  /**
   * The metrics side by side as lines that a manager can read, what got worse first.
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
    MetricText.cluster(this, page);
    return page.toString();
  }

  /**
   * A time from day to day.
   *
   * @param from the first day
   * @param until the last day
   */
  public record Period(LocalDate from, LocalDate until) {

    /** Refuses null. */
    public Period {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
    }
  }
}
