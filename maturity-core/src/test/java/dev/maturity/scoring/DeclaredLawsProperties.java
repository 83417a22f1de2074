package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules that make one number of several keep the laws that they declare. */
class DeclaredLawsProperties {

  /** An aggregation or a consensus. */
  record Combining(String name, Set<Law> laws, Function<List<Part>, Fraction> combination) {

    static Combining aggregation(String name) {
      Aggregation rule =
          RuleCatalog.standard().aggregation(Rule.of(name), List.of()).orElseThrow();
      return new Combining(name, rule.laws(), rule::aggregate);
    }

    static Combining consensus(String name) {
      Consensus rule = RuleCatalog.standard().consensus(Rule.of(name));
      return new Combining(name, rule.laws(), parts -> rule.combine(parts).orElseThrow());
    }

    Fraction of(List<Part> parts) {
      return combination.apply(parts);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Combining> ALL = List.of(
      Combining.aggregation("mean"),
      Combining.aggregation("min"),
      Combining.consensus("lower-median"));

  @Property(tries = 200)
  void bounded(@ForAll("parts") List<Part> parts) {
    declaring(Law.BOUNDED)
        .forEach(rule -> assertThat(rule.of(parts))
            .isBetween(
                parts.stream().map(Part::value).reduce(Fraction::min).orElseThrow(),
                parts.stream().map(Part::value).reduce(Fraction::max).orElseThrow()));
  }

  @Property(tries = 200)
  void monotone(@ForAll("parts") List<Part> parts, @ForAll Random random) {
    List<Part> raised = raisedOne(parts, random);

    declaring(Law.MONOTONE)
        .forEach(rule -> assertThat(rule.of(raised)).isGreaterThanOrEqualTo(rule.of(parts)));
  }

  @Property(tries = 200)
  void strictlyMonotone(@ForAll("parts") List<Part> parts, @ForAll Random random) {
    List<Part> raised = raisedOne(parts, random);

    declaring(Law.STRICTLY_MONOTONE)
        .forEach(rule -> assertThat(rule.of(raised)).isGreaterThan(rule.of(parts)));
  }

  @Property(tries = 200)
  void idempotent(@ForAll("parts") List<Part> parts) {
    Fraction value = parts.get(0).value();
    List<Part> equal = values(parts, any -> value);

    declaring(Law.IDEMPOTENT).forEach(rule -> assertThat(rule.of(equal)).isEqualTo(value));
  }

  @Property(tries = 200)
  void symmetric(@ForAll("parts") List<Part> parts, @ForAll Random random) {
    List<Part> sameWeight = weights(parts, any -> Fraction.ONE);
    List<Part> shuffled = new ArrayList<>(sameWeight);
    Collections.shuffle(shuffled, random);

    declaring(Law.SYMMETRIC)
        .forEach(rule -> assertThat(rule.of(shuffled)).isEqualTo(rule.of(sameWeight)));
  }

  @Property(tries = 200)
  void weightScaleFree(@ForAll("parts") List<Part> parts, @ForAll("values") Fraction factor) {
    Fraction positive = factor.plus(Fraction.of(1, 3));
    List<Part> scaled = weights(parts, positive::times);

    declaring(Law.WEIGHT_SCALE_FREE)
        .forEach(rule -> assertThat(rule.of(scaled)).isEqualTo(rule.of(parts)));
  }

  @Property(tries = 200)
  void zeroWeightNeutral(@ForAll("parts") List<Part> parts, @ForAll("values") Fraction value) {
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part("more", value, Fraction.ZERO));

    declaring(Law.ZERO_WEIGHT_NEUTRAL)
        .forEach(rule -> assertThat(rule.of(more)).isEqualTo(rule.of(parts)));
  }

  @Property(tries = 200)
  void decomposable(@ForAll("parts") List<Part> parts, @ForAll Random random) {
    Assume.that(parts.size() > 1);
    int split = 1 + random.nextInt(parts.size() - 1);

    declaring(Law.DECOMPOSABLE).forEach(rule -> {
      List<Part> groups = List.of(
          group(rule, parts.subList(0, split)), group(rule, parts.subList(split, parts.size())));
      assertThat(rule.of(groups)).isEqualTo(rule.of(parts));
    });
  }

  @Property(tries = 200)
  void shiftAndScale(
      @ForAll("parts") List<Part> parts,
      @ForAll("values") Fraction scale,
      @ForAll("values") Fraction shift) {
    Fraction positive = scale.plus(Fraction.of(1, 7));
    UnaryOperator<Fraction> turn = value -> value.times(positive).plus(shift);
    List<Part> turned = values(parts, turn);

    declaring(Law.SHIFT_AND_SCALE)
        .forEach(rule -> assertThat(rule.of(turned)).isEqualTo(turn.apply(rule.of(parts))));
  }

  /** Near parts have near results: for these rules no further apart than the parts. */
  @Property(tries = 200)
  void continuous(@ForAll("parts") List<Part> parts, @ForAll Random random) {
    List<Part> near =
        values(parts, value -> random.nextBoolean() ? value.plus(Cases.A_LITTLE) : value);

    declaring(Law.CONTINUOUS)
        .forEach(rule -> assertThat(rule.of(near).minus(rule.of(parts)))
            .isBetween(Fraction.ZERO, Cases.A_LITTLE));
  }

  @Provide
  Arbitrary<Fraction> values() {
    return Arbitraries.integers().between(0, 20).map(step -> Fraction.of(step, 20));
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Fraction> weights =
        Arbitraries.integers().between(1, 20).map(step -> Fraction.of(step, 20));
    return Combinators.combine(values(), weights)
        .as((value, weight) -> new Part("p", value, weight))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static Stream<Combining> declaring(Law law) {
    return ALL.stream().filter(rule -> rule.laws().contains(law));
  }

  private static Part group(Combining rule, List<Part> parts) {
    Fraction weight = parts.stream().map(Part::weight).reduce(Fraction.ZERO, Fraction::plus);
    return new Part("group", rule.of(parts), weight);
  }

  private static List<Part> raisedOne(List<Part> parts, Random random) {
    int which = random.nextInt(parts.size());
    List<Part> raised = new ArrayList<>(parts);
    Part part = raised.get(which);
    Fraction by = Fraction.of(1 + random.nextInt(20), 20);
    raised.set(which, new Part(part.id(), part.value().plus(by), part.weight()));
    return raised;
  }

  private static List<Part> values(List<Part> parts, UnaryOperator<Fraction> turn) {
    return parts.stream()
        .map(part -> new Part(part.id(), turn.apply(part.value()), part.weight()))
        .toList();
  }

  private static List<Part> weights(List<Part> parts, UnaryOperator<Fraction> turn) {
    return parts.stream()
        .map(part -> new Part(part.id(), part.value(), turn.apply(part.weight())))
        .toList();
  }
}
