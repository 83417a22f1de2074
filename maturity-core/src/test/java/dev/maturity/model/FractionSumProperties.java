package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A sum is what adding one by one gives, however large its parts become on the way. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class FractionSumProperties {

  @Property(tries = 1000)
  void sumsAreThoseOfAddingOneByOne(@ForAll("terms") List<Fraction> terms) {
    FractionSum sum = new FractionSum();
    terms.forEach(sum::add);

    assertThat(sum.value()).isEqualTo(terms.stream().reduce(Fraction.ZERO, Fraction::plus));
  }

  @Property(tries = 1000)
  void sumsOfProductsToo(@ForAll("terms") List<Fraction> terms, @ForAll("term") Fraction factor) {
    FractionSum sum = new FractionSum();
    terms.forEach(term -> sum.addProduct(factor, term));

    assertThat(sum.value())
        .isEqualTo(terms.stream().map(factor::times).reduce(Fraction.ZERO, Fraction::plus));
  }

  @Property(tries = 1000)
  void timesOverIsTimesAndDividedBy(
      @ForAll("term") Fraction number,
      @ForAll("term") Fraction factor,
      @ForAll("term") Fraction divisor) {
    Assume.that(divisor.signum() != 0);

    assertThat(number.timesOver(factor, divisor))
        .isEqualTo(number.times(factor).dividedBy(divisor));
  }

  @Provide
  Arbitrary<List<Fraction>> terms() {
    return term().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<Fraction> term() {
    Arbitrary<Fraction> plain = Combinators.combine(
            Arbitraries.longs().between(-12, 12), Arbitraries.longs().between(1, 12))
        .as(Fraction::of);
    Arbitrary<Fraction> large = Combinators.combine(
            Arbitraries.longs().edgeCases(config -> config.add(1L << 62, -(1L << 62))),
            Arbitraries.longs().greaterOrEqual(1))
        .as(Fraction::of);
    Arbitrary<Fraction> huge =
        plain.map(fraction -> fraction.plus(Fraction.of(BigInteger.ONE, BigInteger.TWO.pow(70))));
    return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(3, large), Tuple.of(1, huge));
  }
}
