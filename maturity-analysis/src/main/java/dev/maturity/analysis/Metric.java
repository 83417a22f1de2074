package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.util.Objects;

/**
 * A number that an organisation follows, such as the time to a first response. It is evidence beside a scorecard and is
 * never scored itself: nearly everybody has metrics, and having one says nothing about maturity.
 *
 * @param id the id, unique among metrics that are seen together
 * @param name the name a person reads
 * @param unit the unit of its values, such as {@code h} or {@code %}; may be empty
 * @param indicator whether it shows progress early or the final impact
 * @param better which way it should go
 */
public record Metric(String id, String name, String unit, Indicator indicator, Direction better) {

  /** Refuses null. */
  public Metric {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(better, "better");
  }

  /**
   * A metric that shows progress early.
   *
   * @param id the id
   * @param name the name a person reads
   * @param unit the unit of its values; may be empty
   * @param better which way it should go
   * @return the metric
   */
  public static Metric leading(String id, String name, String unit, Direction better) {
    return new Metric(id, name, unit, Indicator.LEADING, better);
  }

  /**
   * A metric that shows the final impact.
   *
   * @param id the id
   * @param name the name a person reads
   * @param unit the unit of its values; may be empty
   * @param better which way it should go
   * @return the metric
   */
  public static Metric lagging(String id, String name, String unit, Direction better) {
    return new Metric(id, name, unit, Indicator.LAGGING, better);
  }

  /**
   * What a difference of two of its values means.
   *
   * @param difference the one value minus the other
   * @return whether the one is better than the other
   */
  public Tendency tendency(Fraction difference) {
    int sign = better == Direction.HIGHER ? difference.signum() : -difference.signum();
    if (sign == 0) {
      return Tendency.UNCHANGED;
    }
    return sign > 0 ? Tendency.BETTER : Tendency.WORSE;
  }

  /** When a metric shows what was done. */
  public enum Indicator {
    /** Early: it shows progress, such as the share of staff trained. */
    LEADING,
    /** Late: it shows the final impact, such as how many customers stay. */
    LAGGING
  }

  /** Which way a metric should go. */
  public enum Direction {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER
  }
}
