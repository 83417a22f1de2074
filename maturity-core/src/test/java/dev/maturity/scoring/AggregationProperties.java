package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.StandardTable.Entry;
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
import net.jqwik.api.Tuple;

/** What holds for every standard rule and whatever parts. */
class AggregationProperties {

  @Property(tries = 2000)
  void orderMeansNothingToASymmetricRule(
      @ForAll("symmetric") Entry rule, @ForAll("parts") List<Part> parts, @ForAll Random random) {
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);

    assertThat(rule.function().apply(shuffled)).isEqualTo(rule.function().apply(parts));
  }

  @Property(tries = 2000)
  void contributionsSumToTheResult(
      @ForAll("aggregations") Rule rule, @ForAll("parts") List<Part> parts) {
    Aggregation made = Written.made(rule);
    Fraction result = made.aggregate(parts);

    List<Fraction> amounts = made.contributions(parts, result);

    assertThat(amounts).hasSameSizeAs(parts);
    assertThat(amounts.stream().reduce(Fraction.ZERO, Fraction::plus)).isEqualTo(result);
  }

  @Property(tries = 2000)
  void aPartWithoutWeightContributesNothing(
      @ForAll("aggregations") Rule rule, @ForAll("parts") List<Part> parts) {
    Aggregation made = Written.made(rule);
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part("", Fraction.ONE, Fraction.ZERO));

    assertThat(made.contributions(more, made.aggregate(more)).get(parts.size()))
        .isEqualTo(Fraction.ZERO);
  }

  @Property(tries = 2000)
  void theRangeHoldsEveryResult(
      @ForAll("aggregations") Rule rule, @ForAll("parts") List<Part> parts) {
    Aggregation made = Written.made(rule);

    assertThat(made.range(all(parts, Fraction.ZERO), all(parts, Fraction.of(100)))
            .contains(made.aggregate(parts)))
        .isTrue();
  }

  @Provide
  Arbitrary<Entry> symmetric() {
    return Arbitraries.of(StandardTable.all()).filter(rule -> rule.laws().contains(Law.SYMMETRIC));
  }

  @Provide
  Arbitrary<Rule> aggregations() {
    return Arbitraries.of(StandardTable.aggregations().stream().map(Entry::rule).toList());
  }

  /** Values from 0 to 100 in steps of 1/20, mostly small; weights from 0.05 to 5. */
  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Fraction> values = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 20)),
            Tuple.of(1, Arbitraries.integers().between(0, 2000)))
        .map(twentieths -> Fraction.of(twentieths, 20));
    Arbitrary<Fraction> weights =
        Arbitraries.integers().between(1, 100).map(twentieths -> Fraction.of(twentieths, 20));
    return Combinators.combine(values, weights)
        .as((value, weight) -> new Part("", value, weight))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static List<Part> all(List<Part> parts, Fraction value) {
    return parts.stream().map(part -> new Part("", value, part.weight())).toList();
  }
}
