package dev.maturity.scoring;

import dev.maturity.scorecard.Part;
import java.util.List;

/** Guards the means that make no sense for numbers below 0. */
final class Nonnegative {

  private Nonnegative() {}

  /**
   * The parts that have a weight.
   *
   * @throws ArithmeticException if one of them is negative, or there is none
   */
  static List<Part> counting(String rule, List<Part> parts) {
    List<Part> counting = Places.counting(parts).stream().map(parts::get).toList();
    for (Part part : counting) {
      if (part.value().signum() < 0) {
        throw new ArithmeticException(
            "The parts of the rule (%s) must be at least 0, not (%s).".formatted(rule, part));
      }
    }
    return counting;
  }
}
