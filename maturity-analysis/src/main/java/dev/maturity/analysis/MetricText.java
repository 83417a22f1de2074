package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes metrics for a manager. */
final class MetricText {

  private MetricText() {}

  static void series(MetricSeries series, Page page) {
    page.line("%s (%s, %s is better)"
        .formatted(
            series.metric().name(),
            word(series.metric().indicator()),
            word(series.metric().better())));
    String few = values(series.observations().size());
    Optional<Trend> trend = series.trend();
    page.line(
        "  ", trend.map(found -> trend(found, series.metric())).orElse("Trend not known: " + few));
    page.line(
        "  ",
        trend
            .flatMap(series::stability)
            .map(found -> stability(found, series.metric()))
            .orElse("Stability not known: " + few));
  }

  private static String trend(Trend trend, Metric metric) {
    return "%s: from %s to %s along the trend from %s to %s, by %s"
        .formatted(
            way(trend.tendency()),
            amount(trend.start(), metric),
            amount(trend.on(trend.until()), metric),
            trend.from(),
            trend.until(),
            values(trend.observations()));
  }

  private static String stability(Stability stability, Metric metric) {
    Fraction relative = stability.relative();
    return "Half of the values lie within %s of the trend%s"
        .formatted(
            amount(stability.spread(), metric),
            relative == null ? "" : ", %s of the median value".formatted(percent(relative)));
  }

  static void underLoad(UnderLoad comparison, Page page) {
    Metric metric = comparison.metric();
    String when = "%s at or above %s"
        .formatted(comparison.load().name(), amount(comparison.threshold(), comparison.load()));
    page.line("%s with %s".formatted(metric.name(), when));
    Tendency tendency = comparison.tendency();
    page.line(
        "  ",
        tendency == null
            ? "Not known: %s of high load and %s without"
                .formatted(days(comparison.daysUnder()), days(comparison.daysOtherwise()))
            : "%s: %s on %s, against %s on %s below"
                .formatted(
                    under(tendency),
                    amount(comparison.under(), metric),
                    days(comparison.daysUnder()),
                    amount(comparison.otherwise(), metric),
                    days(comparison.daysOtherwise())));
    if (comparison.daysUnmatched() > 0) {
      page.line("  ", "Left out: %s without a load".formatted(days(comparison.daysUnmatched())));
    }
  }

  /** What got worse stands first; what is not known last. */
  static void cluster(MetricCluster cluster, Page page) {
    page.line("%s (%s), %s"
        .formatted(
            cluster.name(),
            cluster.id(),
            cluster
                .period()
                .map(period -> "the trends from %s to %s".formatted(period.from(), period.until()))
                .orElse("no period that all metrics cover")));
    Map<Metric, Optional<Trend>> trends = new LinkedHashMap<>();
    cluster.together().forEach(one -> trends.put(one.metric(), one.trend()));
    List.of(Tendency.WORSE, Tendency.UNCHANGED, Tendency.BETTER)
        .forEach(tendency -> group(tendency, trends, page));
    trends.forEach((metric, trend) -> {
      if (trend.isEmpty()) {
        page.line(member("Not known"), metric.name());
      }
    });
  }

  private static void group(Tendency tendency, Map<Metric, Optional<Trend>> trends, Page page) {
    trends.forEach((metric, found) -> found
        .filter(trend -> trend.tendency() == tendency)
        .ifPresent(trend -> page.line(
            member(way(tendency)),
            "%s: from %s to %s, by %s"
                .formatted(
                    metric.name(),
                    amount(trend.start(), metric),
                    amount(trend.on(trend.until()), metric),
                    values(trend.observations())))));
  }

  private static String member(String way) {
    return "  %-14s  ".formatted(way);
  }

  private static String way(Tendency tendency) {
    return switch (tendency) {
      case BETTER -> "Getting better";
      case UNCHANGED -> "Unchanged";
      case WORSE -> "Getting worse";
    };
  }

  private static String under(Tendency tendency) {
    return switch (tendency) {
      case BETTER -> "Better under load";
      case UNCHANGED -> "Holds under load";
      case WORSE -> "Worse under load";
    };
  }

  private static String amount(@Nullable Fraction number, Metric metric) {
    String unit = metric.unit().isEmpty() ? "" : " " + metric.unit();
    return (number == null ? "?" : Page.number(number)) + unit;
  }

  private static String values(int number) {
    return Page.count(number, "value", "values");
  }

  private static String days(int number) {
    return Page.count(number, "day", "days");
  }

  private static String percent(Fraction share) {
    return share.times(Fraction.of(100)).toDecimal(0, RoundingMode.HALF_UP) + " %";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
