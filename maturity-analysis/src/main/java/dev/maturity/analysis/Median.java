package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.util.Collection;
import java.util.List;

/** The middle of numbers, exactly. */
final class Median {

  private Median() {}

  /** The middle one of at least one number, or the mean of the two in the middle. */
  static Fraction of(Collection<Fraction> numbers) {
    List<Fraction> sorted = numbers.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).plus(sorted.get(half)).times(Fraction.HALF);
  }
}
