package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The coarse values and weights that everything is tried with: on them ties and cut points are met exactly. */
final class Grid {

  /** Numbers that are easier to reckon with come first: 0, 1, 1/2, 1/4, 3/4, 1/5. */
  static final Comparator<Fraction> SIMPLEST_FIRST =
      Comparator.comparing(Grid::denominator).thenComparing(Comparator.naturalOrder());

  static final List<Fraction> QUARTERS = steps(4);
  static final List<Fraction> TENTHS = steps(10);

  /** Quarters and tenths from 0 to 1. */
  static final List<Fraction> VALUES =
      Stream.concat(QUARTERS.stream(), TENTHS.stream()).distinct().sorted().toList();

  /** From .05 to .95, which doubles cannot hold. */
  static final List<Fraction> AWKWARD_WEIGHTS =
      IntStream.rangeClosed(1, 19).mapToObj(i -> Fraction.of(i, 20)).toList();

  private Grid() {}

  static List<Fraction> simplestFirst(List<Fraction> numbers) {
    return numbers.stream().distinct().sorted(SIMPLEST_FIRST).toList();
  }

  /** The numbers of a list that are simpler than one number, simplest first. */
  static List<Fraction> simpler(List<Fraction> numbers, Fraction than) {
    return simplestFirst(numbers).stream()
        .filter(number -> SIMPLEST_FIRST.compare(number, than) < 0)
        .toList();
  }

  /** The numbers of a list above one number, simplest first. */
  static List<Fraction> above(List<Fraction> numbers, Fraction one) {
    return simplestFirst(numbers).stream()
        .filter(number -> number.compareTo(one) > 0)
        .toList();
  }

  static Fraction least(List<Fraction> numbers) {
    return numbers.stream().reduce(Fraction::min).orElseThrow();
  }

  static Fraction greatest(List<Fraction> numbers) {
    return numbers.stream().reduce(Fraction::max).orElseThrow();
  }

  /** A list like another but for one place. */
  static <T> List<T> with(List<T> list, int place, T element) {
    List<T> changed = new ArrayList<>(list);
    changed.set(place, element);
    return List.copyOf(changed);
  }

  /** A list without the element at one place. */
  static <T> List<T> without(List<T> list, int place) {
    List<T> fewer = new ArrayList<>(list);
    fewer.remove(place);
    return List.copyOf(fewer);
  }

  private static List<Fraction> steps(int count) {
    return IntStream.rangeClosed(0, count).mapToObj(i -> Fraction.of(i, count)).toList();
  }

  private static BigInteger denominator(Fraction number) {
    String text = number.toString();
    int slash = text.indexOf('/');
    return slash < 0 ? BigInteger.ONE : new BigInteger(text.substring(slash + 1));
  }
}
