package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The irrational means against exact arithmetic: where a root cannot be written, its power can. */
class PowerMeanProperties {

  private static final Fraction TOLERANCE = Fraction.parse("0.000000000001");

  @Property(tries = 500)
  void theGeometricMeanIsWithinItsTolerance(@ForAll("parts") List<Part> parts) {
    Fraction result = Aggregations.geometricMean().aggregate(parts);
    int weights = parts.stream().mapToInt(PowerMeanProperties::weight).sum();
    Fraction product = Fraction.ONE;
    for (Part part : parts) {
      product = product.times(power(part.value(), weight(part)));
    }

    assertThat(power(result.minus(TOLERANCE).max(Fraction.ZERO), weights))
        .isLessThanOrEqualTo(product);
    assertThat(power(result.plus(TOLERANCE), weights)).isGreaterThanOrEqualTo(product);
  }

  @Property(tries = 1000)
  void aPowerMeanIsWithinItsTolerance(
      @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 2, max = 20) int exponent) {
    Fraction result = Aggregations.powerMean(Fraction.of(exponent)).aggregate(parts);
    Fraction mean = Fractions.sum(parts, part -> part.weight().times(power(part.value(), exponent)))
        .dividedBy(Fractions.sum(parts, Part::weight));

    assertThat(power(result.minus(TOLERANCE).max(Fraction.ZERO), exponent))
        .isLessThanOrEqualTo(mean);
    assertThat(power(result.plus(TOLERANCE), exponent)).isGreaterThanOrEqualTo(mean);
  }

  @Property(tries = 1000)
  void aMeanOfPowersIsWithinItsTolerance(
      @ForAll("small") List<Part> roots, @ForAll @IntRange(min = 2, max = 10) int n) {
    // With exponent 1/n and parts that are n-th powers: the n-th power of the mean of their roots.
    List<Part> powers = roots.stream()
        .map(part -> new Part("", power(part.value(), n), part.weight()))
        .toList();
    Fraction expected = power(Aggregations.mean().aggregate(roots), n);
    Fraction result = Aggregations.powerMean(Fraction.of(1, n)).aggregate(powers);

    assertThat(Written.distance(result, expected)).isLessThanOrEqualTo(TOLERANCE);
  }

  @Property(tries = 3000)
  void notEvenTheLastBitFallsWhenAPartRises(
      @ForAll("exponents") Fraction exponent,
      @ForAll("parts") List<Part> parts,
      @ForAll @IntRange(min = 0, max = 7) int place,
      @ForAll @IntRange(min = 1, max = 18) int digit) {
    Aggregation mean = Aggregations.powerMean(exponent);
    List<Part> more = new ArrayList<>(parts);
    Part part = parts.get(place % parts.size());
    Fraction step = power(Fraction.of(1, 10), digit);
    more.set(place % parts.size(), new Part("", part.value().plus(step), part.weight()));

    assertThat(mean.aggregate(more)).isGreaterThanOrEqualTo(mean.aggregate(parts));
  }

  @Provide
  Arbitrary<Fraction> exponents() {
    return Arbitraries.of(Written.numbers("-20 -3 -2 -1/2 -1/10 0 1/10 1/3 1/2 3/2 2 3 20"));
  }

  /** Values from 0 to 1, or to 100. */
  @Provide
  Arbitrary<List<Part>> parts() {
    return Arbitraries.oneOf(upTo(1000), upTo(100_000));
  }

  /** Values from 0 to 1. */
  @Provide
  Arbitrary<List<Part>> small() {
    return upTo(1000);
  }

  /** Up to eight parts with values in thousandths and small whole weights. */
  private static Arbitrary<List<Part>> upTo(int thousandths) {
    Arbitrary<Fraction> values =
        Arbitraries.integers().between(0, thousandths).map(value -> Fraction.of(value, 1000));
    return Combinators.combine(values, Arbitraries.integers().between(1, 7))
        .as((value, weight) -> new Part("", value, Fraction.of(weight)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static int weight(Part part) {
    return (int) part.weight().doubleValue();
  }

  private static Fraction power(Fraction base, int exponent) {
    Fraction power = Fraction.ONE;
    for (int i = 0; i < exponent; i++) {
      power = power.times(base);
    }
    return power;
  }
}
