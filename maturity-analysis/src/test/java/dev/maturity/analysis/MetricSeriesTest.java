package dev.maturity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.analysis.Metric.Direction;
import dev.maturity.model.Fraction;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("E15: metric series: trend, stability, behaviour under load")
@Tag("E15")
class MetricSeriesTest {

  private static final Metric REPLY = Metric.leading("reply", "First reply", "h", Direction.LOWER);
  private static final Metric RESOLVED =
      Metric.lagging("resolved", "Resolved at first contact", "%", Direction.HIGHER);
  private static final Metric TICKETS = Metric.leading("tickets", "Tickets", "", Direction.LOWER);

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  /** A value every ten days. */
  private static MetricSeries series(Metric metric, String... values) {
    return new MetricSeries(
        metric,
        IntStream.range(0, values.length)
            .mapToObj(i -> Observation.of(START.plusDays(10L * i), values[i]))
            .toList());
  }

  /**
   * Values 1, 2, 3, 10. Slopes by day of all six pairs: .1, .1, .1, .3, .4, .7, so their median is .2. What is left at the
   * start: 1, 0, -1, 4, so the line starts at 1/2.
   */
  @Test
  @DisplayName("E15: the trend is the exact line of Theil and Sen")
  void theTrendIsTheExactLineOfTheilAndSen() {
    Trend trend = series(RESOLVED, "1", "2", "3", "10").trend().orElseThrow();

    assertThat(trend)
        .isEqualTo(new Trend(
            4,
            START,
            LocalDate.of(2026, 1, 31),
            Fraction.of(1, 5),
            Fraction.HALF,
            Tendency.BETTER));
    assertThat(trend.on(START.plusDays(30))).isEqualTo(Fraction.of(13, 2));
    assertThat(trend.change()).isEqualTo(Fraction.of(6));
  }

  /** Six of the ten slopes are .1, so the median is; four of the five values lie on 1 + day/10. */
  @Test
  void oneOutlierDoesNotBendTheTrend() {
    Trend trend = series(RESOLVED, "1", "2", "3", "4", "50").trend().orElseThrow();

    assertThat(trend.perDay()).isEqualTo(Fraction.of(1, 10));
    assertThat(trend.start()).isEqualTo(Fraction.ONE);
  }

  /** Distances from the line 1/2 + day/5: 1/2, 1/2, 3/2, 7/2, with the median 1. The median value is 5/2. */
  @Test
  @DisplayName("E15: the stability is the median absolute deviation from the trend")
  void theStabilityIsTheMedianAbsoluteDeviationFromTheTrend() {
    assertThat(series(RESOLVED, "1", "2", "3", "10").stability())
        .contains(new Stability(4, Fraction.ONE, Fraction.of(2, 5)));
    assertThat(series(RESOLVED, "0.1", "0.2", "0.3").stability())
        .contains(new Stability(3, Fraction.ZERO, Fraction.ZERO));
  }

  @Test
  void aMedianValueOfZeroLeavesNoRelativeSpread() {
    assertThat(series(RESOLVED, "-1", "0", "1").stability())
        .contains(new Stability(3, Fraction.ZERO, null));
  }

  @Test
  void theRelativeSpreadOfNegativeValuesIsPositive() {
    // Mirrored: the median value is -5/2.
    assertThat(series(RESOLVED, "-1", "-2", "-3", "-10").stability())
        .contains(new Stability(4, Fraction.ONE, Fraction.of(2, 5)));
  }

  @Test
  @DisplayName("E15: whether higher or lower is better is the metric's")
  void whetherHigherOrLowerIsBetterIsTheMetrics() {
    assertThat(tendency(series(RESOLVED, "1", "2"))).isEqualTo(Tendency.BETTER);
    assertThat(tendency(series(REPLY, "1", "2"))).isEqualTo(Tendency.WORSE);
    assertThat(tendency(series(RESOLVED, "2", "1"))).isEqualTo(Tendency.WORSE);
    assertThat(tendency(series(REPLY, "2", "1"))).isEqualTo(Tendency.BETTER);
    assertThat(tendency(series(REPLY, "2", "2"))).isEqualTo(Tendency.UNCHANGED);
    // Slopes 1, 0, -1 in tens of days.
    assertThat(tendency(series(REPLY, "1", "2", "1"))).isEqualTo(Tendency.UNCHANGED);
  }

  private static Tendency tendency(MetricSeries series) {
    return series.trend().orElseThrow().tendency();
  }

  @Test
  @DisplayName("E15: a metric is tagged as leading or lagging")
  void aMetricIsLeadingOrLagging() {
    assertThat(REPLY.indicator()).isEqualTo(Metric.Indicator.LEADING);
    assertThat(RESOLVED.indicator()).isEqualTo(Metric.Indicator.LAGGING);
  }

  @Test
  void tooFewValuesHaveNoTrendAndNoStability() {
    assertThat(series(REPLY).trend()).isEmpty();
    assertThat(series(REPLY, "1").trend()).isEmpty();
    assertThat(series(REPLY, "1", "2").trend()).isPresent();
    assertThat(series(REPLY, "1", "2").stability()).isEmpty();
  }

  /** Loads 100, 250, 200, 90: with 200 or more the replies took 6 and 4, median 5; else 2 and 3, median 5/2. */
  @Test
  @DisplayName("E15: behaviour under load compares days at or above a load with those below")
  void behaviourUnderLoadComparesDaysAtOrAboveALoadWithThoseBelow() {
    UnderLoad comparison = series(REPLY, "2", "6", "4", "3")
        .underLoad(series(TICKETS, "100", "250", "200", "90"), Fraction.of(200));

    assertThat(comparison)
        .isEqualTo(new UnderLoad(
            REPLY, TICKETS, Fraction.of(200), 2, 2, 0, Fraction.of(5), Fraction.of(5, 2)));
    assertThat(comparison.difference()).isEqualTo(Fraction.of(5, 2));
    assertThat(comparison.tendency()).isEqualTo(Tendency.WORSE);
  }

  @Test
  void aDayWithoutALoadIsLeftOutAndCounted() {
    UnderLoad comparison =
        series(REPLY, "2", "6", "4").underLoad(series(TICKETS, "100"), Fraction.of(200));

    assertThat(comparison)
        .extracting(
            UnderLoad::daysUnder,
            UnderLoad::daysOtherwise,
            UnderLoad::daysUnmatched,
            UnderLoad::under,
            UnderLoad::difference,
            UnderLoad::tendency)
        .containsExactly(0, 1, 2, null, null, null);
  }

  @Test
  void theOrderOfTheObservationsDoesNotMatter() {
    MetricSeries given = series(REPLY, "2", "6", "4");
    List<Observation> reversed = new ArrayList<>(given.observations());
    Collections.reverse(reversed);

    assertThat(new MetricSeries(REPLY, reversed)).isEqualTo(given);
  }

  @Test
  void aPeriodIncludesBothItsEnds() {
    assertThat(series(REPLY, "2", "6", "4", "3")
            .between(START.plusDays(10), START.plusDays(20))
            .observations())
        .extracting(Observation::value)
        .containsExactly(Fraction.of(6), Fraction.of(4));
  }

  @Test
  void twoValuesOfADayAreRefused() {
    assertThatThrownBy(() -> MetricSeries.of(
            REPLY,
            Observation.of(START, "1"),
            Observation.of(START.plusDays(1), "1"),
            Observation.of(START, "2")))
        .isInstanceOfSatisfying(
            MaturityException.class,
            thrown -> assertThat(thrown.problems())
                .extracting(Problem::code, Problem::path, Problem::message)
                .containsExactly(Tuple.tuple(
                    ProblemCode.REPEATED,
                    "/2/date",
                    "The day (2026-01-01) must have one value of the metric (reply) only.")));
  }

  @Test
  void moreValuesThanCanBeComparedAreRefused() {
    List<Observation> many = IntStream.rangeClosed(0, 1000)
        .mapToObj(i -> Observation.of(START.plusDays(i), "1"))
        .toList();

    assertThatThrownBy(() -> new MetricSeries(REPLY, many))
        .hasMessageContaining(
            "The observations (1001) of the metric (reply) must be at most 1000.");
    assertThat(
            new MetricSeries(REPLY, many.subList(0, 1000)).trend().orElseThrow().perDay())
        .isEqualTo(Fraction.ZERO);
  }

  /** DD24: having a metric earns nothing. */
  @Test
  @DisplayName("E15: a metric is never a score")
  void nothingAboutMetricsGivesAScore() {
    Stream<Method> methods = Stream.of(
            Metric.class,
            MetricSeries.class,
            MetricCluster.class,
            Trend.class,
            Stability.class,
            UnderLoad.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));

    assertThat(methods)
        .isNotEmpty()
        .noneMatch(
            method -> List.of(Score.class, Placement.class, DimensionScore.class, Scorecard.class)
                .contains(method.getReturnType()));
  }

  @Test
  void theSummarySaysHowItGoesAndHowSteadily() {
    assertThat(series(RESOLVED, "1", "2", "3", "10").summary()).isEqualTo("""
            Resolved at first contact (lagging, higher is better)
              Getting better: from 0.50 % to 6.50 % along the trend from 2026-01-01 to 2026-01-31, by 4 values
              Half of the values lie within 1 % of the trend, 40 % of the median value
            """);
    assertThat(series(REPLY, "1").summary()).isEqualTo("""
            First reply (leading, lower is better)
              Trend not known: 1 value
              Stability not known: 1 value
            """);
  }

  @Test
  void theSummaryOfALoadSaysWhatWasCompared() {
    assertThat(series(REPLY, "2", "6", "4", "3", "9")
            .underLoad(series(TICKETS, "100", "250", "200", "90"), Fraction.of(200))
            .summary())
        .isEqualTo("""
            First reply with Tickets at or above 200
              Worse under load: 5 h on 2 days, against 2.50 h on 2 days below
              Left out: 1 day without a load
            """);
    assertThat(series(REPLY, "2").underLoad(series(TICKETS), Fraction.ONE).summary())
        .isEqualTo("""
            First reply with Tickets at or above 1
              Not known: 0 days of high load and 0 days without
              Left out: 1 day without a load
            """);
  }
}
