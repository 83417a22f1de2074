package dev.maturity.scoring;

import dev.maturity.scorecard.Part;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the places of the parts that count: a part of weight 0 may stand in the list, and changes nothing. */
final class Places {

  private Places() {}

  /**
   * The places in model order.
   *
   * @throws ArithmeticException if no part has a weight
   */
  static List<Integer> counting(List<Part> parts) {
    List<Integer> places = IntStream.range(0, parts.size())
        .filter(place -> parts.get(place).weight().signum() != 0)
        .boxed()
        .toList();
    if (places.isEmpty()) {
      throw new ArithmeticException(
          "The weights of the parts %s must not all be 0.".formatted(parts));
    }
    return places;
  }

  /** The places from the smallest value up; equal values in model order. */
  static List<Integer> rising(List<Part> parts) {
    return counting(parts).stream().sorted(byValue(parts)).toList();
  }

  /** The places from the largest value down; equal values in model order. */
  static List<Integer> falling(List<Part> parts) {
    return counting(parts).stream().sorted(byValue(parts).reversed()).toList();
  }

  private static Comparator<Integer> byValue(List<Part> parts) {
    return Comparator.comparing(place -> parts.get(place).value());
  }
}
