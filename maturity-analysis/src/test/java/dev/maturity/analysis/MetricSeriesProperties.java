package dev.maturity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.analysis.Metric.Direction;
import dev.maturity.model.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** E15: the laws of trends, stability and load. */
class MetricSeriesProperties {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Metric MORE = Metric.lagging("more", "More", "", Direction.HIGHER);
  private static final Metric LESS = Metric.lagging("less", "Less", "", Direction.LOWER);

  @Provide
  Arbitrary<List<Observation>> observations() {
    Arbitrary<Observation> one = Combinators.combine(
            Arbitraries.integers().between(0, 400), Arbitraries.integers().between(-50, 50))
        .as((day, tenths) -> new Observation(START.plusDays(day), Fraction.of(tenths, 10)));
    return one.list().ofMinSize(3).ofMaxSize(12).uniqueElements(Observation::date);
  }

  @Property
  void valuesOnALineHaveThatLineAsTheirTrend(
      @ForAll("observations") List<Observation> days,
      @ForAll @IntRange(min = -20, max = 20) int sevenths,
      @ForAll @IntRange(min = -20, max = 20) int start) {
    Fraction slope = Fraction.of(sevenths, 7);
    MetricSeries series = new MetricSeries(
        MORE,
        days.stream()
            .map(one -> new Observation(
                one.date(),
                Fraction.of(start)
                    .plus(slope.times(Fraction.of(one.date().toEpochDay() - START.toEpochDay())))))
            .toList());

    Trend trend = series.trend().orElseThrow();
    assertThat(trend.perDay()).isEqualTo(slope);
    assertThat(trend.on(START)).isEqualTo(Fraction.of(start));
    assertThat(series.stability().orElseThrow().spread()).isEqualTo(Fraction.ZERO);
  }

  @Property
  void mirroredValuesHaveTheMirroredTrend(@ForAll("observations") List<Observation> given) {
    MetricSeries series = new MetricSeries(MORE, given);
    MetricSeries mirrored = new MetricSeries(
        LESS,
        given.stream()
            .map(one -> new Observation(one.date(), one.value().negated()))
            .toList());

    Trend trend = series.trend().orElseThrow();
    Trend other = mirrored.trend().orElseThrow();
    assertThat(other.perDay()).isEqualTo(trend.perDay().negated());
    assertThat(other.start()).isEqualTo(trend.start().negated());
    // The mirrored metric is one of which less is better.
    assertThat(other.tendency()).isEqualTo(trend.tendency());
    assertThat(mirrored.stability()).isEqualTo(series.stability());
  }

  @Property
  void theLineLiesInTheMiddleOfTheValues(@ForAll("observations") List<Observation> given) {
    Trend trend = new MetricSeries(MORE, given).trend().orElseThrow();
    long above = given.stream()
        .filter(one -> one.value().compareTo(trend.on(one.date())) > 0)
        .count();
    long below = given.stream()
        .filter(one -> one.value().compareTo(trend.on(one.date())) < 0)
        .count();

    assertThat(above).isLessThanOrEqualTo(given.size() / 2);
    assertThat(below).isLessThanOrEqualTo(given.size() / 2);
  }

  @Property
  void theOrderInWhichTheyAreGivenDoesNotMatter(
      @ForAll("observations") List<Observation> given, @ForAll Random random) {
    List<Observation> shuffled = new ArrayList<>(given);
    Collections.shuffle(shuffled, random);

    assertThat(new MetricSeries(MORE, shuffled)).isEqualTo(new MetricSeries(MORE, given));
  }

  @Property
  void everyDayIsUnderLoadOrNotOrLeftOut(
      @ForAll("observations") List<Observation> values,
      @ForAll("observations") List<Observation> loads,
      @ForAll @IntRange(min = -5, max = 5) int threshold) {
    UnderLoad comparison = new MetricSeries(MORE, values)
        .underLoad(new MetricSeries(LESS, loads), Fraction.of(threshold));

    assertThat(comparison.daysUnder() + comparison.daysOtherwise() + comparison.daysUnmatched())
        .isEqualTo(values.size());
    assertThat(comparison.under() == null).isEqualTo(comparison.daysUnder() == 0);
    assertThat(comparison.otherwise() == null).isEqualTo(comparison.daysOtherwise() == 0);
  }
}
