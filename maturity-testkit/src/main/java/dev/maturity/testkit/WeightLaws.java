package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The laws that speak of weights, places and groups. */
final class WeightLaws {

  private static final List<Fraction> FACTORS =
      List.of(Fraction.of(2), Fraction.HALF, Fraction.of(7, 3), Fraction.of(1, 20));

  private final Combination rule;
  private final BiPredicate<Optional<Fraction>, Optional<Fraction>> isSame;
  private final BiFunction<String, List<Part>, Optional<String>> found;

  WeightLaws(
      Combination rule,
      BiPredicate<Optional<Fraction>, Optional<Fraction>> isSame,
      BiFunction<String, List<Part>, Optional<String>> found) {
    this.rule = rule;
    this.isSame = isSame;
    this.found = found;
  }

  Optional<String> symmetric(List<Part> parts) {
    Optional<Fraction> before = rule.of(parts);
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        if (parts.get(i).weight().equals(parts.get(j).weight())) {
          List<Part> exchanged = new ArrayList<>(parts);
          Collections.swap(exchanged, i, j);
          Optional<Fraction> after = rule.of(List.copyOf(exchanged));
          if (!isSame.test(before, after)) {
            return turned(
                "exchanging %s and %s, which weigh the same,"
                    .formatted(parts.get(i).id(), parts.get(j).id()),
                before,
                after,
                parts);
          }
        }
      }
    }
    return Optional.empty();
  }

  Optional<String> scaleFree(List<Part> parts) {
    Optional<Fraction> before = rule.of(parts);
    for (Fraction factor : FACTORS) {
      Optional<Fraction> after = rule.of(parts.stream()
          .map(part -> new Part(part.id(), part.value(), part.weight().times(factor)))
          .toList());
      if (!isSame.test(before, after)) {
        return turned("multiplying all weights by " + factor, before, after, parts);
      }
    }
    return Optional.empty();
  }

  Optional<String> zeroNeutral(List<Part> parts, List<Fraction> values) {
    Optional<Fraction> before = rule.of(parts);
    for (Fraction value : values) {
      for (int place = 0; place <= parts.size(); place++) {
        List<Part> more = new ArrayList<>(parts);
        more.add(place, new Part("nil", value, Fraction.ZERO));
        Optional<Fraction> after = rule.of(List.copyOf(more));
        if (!isSame.test(before, after)) {
          return turned(
              "adding a part of weight 0 and value %s at place %s".formatted(value, place + 1),
              before,
              after,
              parts);
        }
      }
    }
    return Optional.empty();
  }

  /** Groups stand side by side in model order, as dimensions do. One without a result is absent. */
  Optional<String> decomposable(List<Part> parts) {
    Optional<Fraction> before = rule.of(parts);
    for (int cut = 1; cut < parts.size(); cut++) {
      List<Part> first = parts.subList(0, cut);
      List<Part> second = parts.subList(cut, parts.size());
      Optional<Fraction> one = rule.of(first);
      Optional<Fraction> other = rule.of(second);
      List<Part> groups = Stream.of(
              one.map(value -> new Part("first", value, weight(first))),
              other.map(value -> new Part("second", value, weight(second))))
          .flatMap(Optional::stream)
          .toList();
      Optional<Fraction> after = groups.isEmpty() ? Optional.empty() : rule.of(groups);
      if (!isSame.test(before, after)) {
        return turned(
            "aggregating %s first, to %s, and %s, to %s,"
                .formatted(ids(first), Words.result(one), ids(second), Words.result(other)),
            before,
            after,
            parts);
      }
    }
    return Optional.empty();
  }

  private Optional<String> turned(
      String what, Optional<Fraction> before, Optional<Fraction> after, List<Part> parts) {
    return found.apply(
        "%s turns the result from %s into %s"
            .formatted(what, Words.result(before), Words.result(after)),
        parts);
  }

  private static Fraction weight(List<Part> parts) {
    return parts.stream().map(Part::weight).reduce(Fraction.ZERO, Fraction::plus);
  }

  private static String ids(List<Part> parts) {
    return Words.and(parts.stream().map(Part::id).toList());
  }
}
