package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The straight line along which a metric went: that of Theil and Sen, which single outliers cannot bend.
 *
 * <p>The slope is the median of the slopes between any two observations (Theil 1950; Sen 1968, <i>Estimates of the
 * regression coefficient based on Kendall's tau</i>, Journal of the American Statistical Association 63). The line lies so
 * that the median of what the values differ from it is 0. A trend says nothing about its cause, and one through few
 * observations says little.
 *
 * @param observations how many values it goes through, at least 2
 * @param from the day of the first
 * @param until the day of the last
 * @param perDay the slope, in units of the metric per day
 * @param start the value of the line on the first day
 * @param tendency whether the metric goes the way in which it should
 */
public record Trend(
    int observations,
    LocalDate from,
    LocalDate until,
    Fraction perDay,
    Fraction start,
    Tendency tendency) {

  /** Refuses null. */
  public Trend {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(perDay, "perDay");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(tendency, "tendency");
  }

  /** Through at least two observations, which stand in the order of their days. */
  static Trend of(Metric metric, List<Observation> observations) {
    LocalDate from = observations.get(0).date();
    Fraction perDay = Median.of(slopes(observations));
    List<Fraction> starts = observations.stream()
        .map(one -> one.value().minus(perDay.times(days(from, one.date()))))
        .toList();
    return new Trend(
        observations.size(),
        from,
        observations.get(observations.size() - 1).date(),
        perDay,
        Median.of(starts),
        metric.tendency(perDay));
  }

  private static List<Fraction> slopes(List<Observation> observations) {
    List<Fraction> slopes = new ArrayList<>();
    for (int i = 1; i < observations.size(); i++) {
      Observation later = observations.get(i);
      for (Observation earlier : observations.subList(0, i)) {
        slopes.add(
            later.value().minus(earlier.value()).dividedBy(days(earlier.date(), later.date())));
      }
    }
    return slopes;
  }

  private static Fraction days(LocalDate from, LocalDate until) {
    return Fraction.of(ChronoUnit.DAYS.between(from, until));
  }

  /**
   * The value of the line on a day.
   *
   * @param day a day
   * @return the value; outside of the observed days only what would be if all went on
   */
  public Fraction on(LocalDate day) {
    return start.plus(perDay.times(days(from, day)));
  }

  /**
   * How much the line rises from the first day to the last.
   *
   * @return the rise in units of the metric; negative where it falls
   */
  public Fraction change() {
    return on(until).minus(start);
  }
}
