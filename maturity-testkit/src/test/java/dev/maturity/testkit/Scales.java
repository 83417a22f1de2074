package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import java.util.List;

/** Scales on which more can be said than on all. */
final class Scales {

  private Scales() {}

  /** On which a worst answer is worth 0 and a best one 1. */
  static List<Scale> full() {
    return MaturityArbitraries.scales().stream()
        .filter(
            scale -> scale.lowest().equals(Fraction.ZERO) && scale.highest().equals(Fraction.ONE))
        .toList();
  }

  /** On which every answer has a mirror image: those without points of a worth of their own. */
  static List<Scale> even() {
    return MaturityArbitraries.scales().stream()
        .filter(scale -> !(scale instanceof OrdinalScale ordinal)
            || ordinal.points().stream().allMatch(point -> point.value() == null))
        .toList();
  }
}
