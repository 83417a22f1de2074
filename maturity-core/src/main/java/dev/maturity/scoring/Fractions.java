package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.model.FractionSum;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.function.Function;

/** Sums over things. */
final class Fractions {

  private Fractions() {}

  static <T> Fraction sum(Iterable<T> things, Function<T, Fraction> term) {
    FractionSum sum = new FractionSum();
    for (T thing : things) {
      sum.add(term.apply(thing));
    }
    return sum.value();
  }

  /** The sum of the weights. */
  static Fraction weights(List<Part> parts) {
    FractionSum sum = new FractionSum();
    for (Part part : parts) {
      sum.add(part.weight());
    }
    return sum.value();
  }

  /** The sum of each weight times its value. */
  static Fraction weighted(List<Part> parts) {
    FractionSum sum = new FractionSum();
    for (Part part : parts) {
      sum.addProduct(part.weight(), part.value());
    }
    return sum.value();
  }
}
