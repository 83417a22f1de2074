package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a metric over time: how it moves, how steadily, and how it bears load. That is evidence for people who rate
 * criteria, and never a score: a metric that moves well says nothing by itself about why. All numbers are exact.
 *
 * @param metric what was measured
 * @param observations the values, earliest first
 */
public record MetricSeries(Metric metric, List<Observation> observations) {

  /** Any two of them are compared for the trend. */
  private static final int MOST_OBSERVATIONS = 1000;

  /** Two values are always on their line. */
  private static final int FEWEST_FOR_STABILITY = 3;

  /**
   * Brings the observations into the order of their days.
   *
   * @throws MaturityException if two are of the same day, or there are more than {@value #MOST_OBSERVATIONS}
   */
  public MetricSeries {
    Objects.requireNonNull(metric, "metric");
    List<Problem> problems = problems(metric, observations);
    if (!problems.isEmpty()) {
      throw new MaturityException("The observations make no series.", problems);
    }
    observations =
        observations.stream().sorted(Comparator.comparing(Observation::date)).toList();
  }

  private static List<Problem> problems(Metric metric, List<Observation> observations) {
    List<Problem> problems = new ArrayList<>();
    if (observations.size() > MOST_OBSERVATIONS) {
      problems.add(Problem.error(
              ProblemCode.TOO_LARGE,
              "",
              "The observations (%s) of the metric (%s) must be at most %s."
                  .formatted(observations.size(), metric.id(), MOST_OBSERVATIONS))
          .withHint("Maybe one for each week instead of each day."));
      return problems;
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    for (int i = 0; i < observations.size(); i++) {
      if (!days.add(observations.get(i).date())) {
        problems.add(Problem.error(
                ProblemCode.REPEATED,
                Pointer.to(Pointer.to("", i), "date"),
                "The day (%s) must have one value of the metric (%s) only."
                    .formatted(observations.get(i).date(), metric.id()))
            .withHint("Maybe take the mean of the day."));
      }
    }
    return problems;
  }

  /**
   * The series of observations.
   *
   * @param metric what was measured
   * @param observations the values, in any order, each of another day
   * @return the series
   * @throws MaturityException if two are of the same day, or there are more than {@value #MOST_OBSERVATIONS}
   */
  public static MetricSeries of(Metric metric, Observation... observations) {
    return new MetricSeries(metric, List.of(observations));
  }

  /**
   * The observations of a period.
   *
   * @param from the first day
   * @param until the last day
   * @return the series of those from the first to the last day, both included; it may be empty
   */
  public MetricSeries between(LocalDate from, LocalDate until) {
    return new MetricSeries(
        metric,
        observations.stream()
            .filter(one -> !one.date().isBefore(from) && !one.date().isAfter(until))
            .toList());
  }

  /**
   * The line along which the metric went.
   *
   * @return the trend; empty with fewer than two observations
   */
  public Optional<Trend> trend() {
    return observations.size() < 2 ? Optional.empty() : Optional.of(Trend.of(metric, observations));
  }

  /**
   * How closely the metric keeps to its trend.
   *
   * @return the stability; empty with fewer than three observations
   */
  public Optional<Stability> stability() {
    return trend().flatMap(this::stability);
  }

  /** Around the series' own trend, for who has it already. */
  Optional<Stability> stability(Trend trend) {
    if (observations.size() < FEWEST_FOR_STABILITY) {
      return Optional.empty();
    }
    List<Fraction> distances = observations.stream()
        .map(one -> size(one.value().minus(trend.on(one.date()))))
        .toList();
    Fraction spread = Median.of(distances);
    Fraction middle =
        size(Median.of(observations.stream().map(Observation::value).toList()));
    return Optional.of(new Stability(
        observations.size(), spread, middle.signum() == 0 ? null : spread.dividedBy(middle)));
  }

  private static Fraction size(Fraction number) {
    return number.max(number.negated());
  }

  /**
   * How the metric behaves under load.
   *
   * @param load what presses on it, such as the number of tickets, observed on the same days
   * @param threshold from which load on a day counts as one of high load, in units of the load
   * @return the values on days at or above the threshold against those on days below it
   */
  public UnderLoad underLoad(MetricSeries load, Fraction threshold) {
    Map<LocalDate, Fraction> loads = new LinkedHashMap<>();
    load.observations().forEach(one -> loads.put(one.date(), one.value()));
    List<Fraction> under = new ArrayList<>();
    List<Fraction> otherwise = new ArrayList<>();
    for (Observation one : observations) {
      Fraction pressure = loads.get(one.date());
      if (pressure != null) {
        (pressure.compareTo(threshold) >= 0 ? under : otherwise).add(one.value());
      }
    }
    return new UnderLoad(
        metric,
        load.metric(),
        threshold,
        under.size(),
        otherwise.size(),
        observations.size() - under.size() - otherwise.size(),
        under.isEmpty() ? null : Median.of(under),
        otherwise.isEmpty() ? null : Median.of(otherwise));
  }

  /**
   * Trend and stability as lines that a manager can read.
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
    MetricText.series(this, page);
    return page.toString();
  }
}
