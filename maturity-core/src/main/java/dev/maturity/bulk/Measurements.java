package dev.maturity.bulk;

import com.google.common.collect.ImmutableList;
import dev.maturity.model.Fraction;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** The different numbers that were answered to each criterion without a code for each point; empty for the others. Immutable. */
final class Measurements {

  private final List<List<BigDecimal>> numbers;
  private final List<List<Fraction>> values;

  Measurements(List<List<BigDecimal>> numbers, List<List<Fraction>> values) {
    this.numbers =
        numbers.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    this.values =
        values.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  static Measurements none(int criteria) {
    return new Measurements(
        Collections.nCopies(criteria, List.of()), Collections.nCopies(criteria, List.of()));
  }

  /** The number with that code, counted from 1. */
  BigDecimal number(int criterion, int code) {
    return numbers.get(criterion).get(code - 1);
  }

  /** What the numbers are worth after polarity. */
  List<Fraction> values(int criterion) {
    return values.get(criterion);
  }
}
