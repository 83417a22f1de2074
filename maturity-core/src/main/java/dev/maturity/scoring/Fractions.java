package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import java.util.function.Function;

/** Sums over things. */
final class Fractions {

  private Fractions() {}

  static <T> Fraction sum(Iterable<T> things, Function<T, Fraction> term) {
    Fraction sum = Fraction.ZERO;
    for (T thing : things) {
      sum = sum.plus(term.apply(thing));
    }
    return sum;
  }
}
