package dev.maturity.validation;

import dev.maturity.model.Bounds;
import dev.maturity.model.Dimension;
import dev.maturity.model.Limits;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rounding;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;

/** Checks the ranges and roundings that nodes declare. */
final class RangeChecks {

  private RangeChecks() {}

  static void check(ModelPlaces places, Findings findings) {
    for (Place<Dimension> dimension : places.dimensions()) {
      check(dimension, dimension.thing().scoring(), dimension.path("scoring"), findings);
    }
    for (Place<Scoring> scoring : places.scorings()) {
      check(scoring, scoring.thing().dimension(), scoring.path("dimension"), findings);
      check(scoring, scoring.thing().overall(), scoring.path("overall"), findings);
    }
  }

  /** Whether there is nothing wrong with the range and the rounding, so that bounds can be computed. */
  static boolean areSound(NodeScoring scoring) {
    Bounds range = scoring.range();
    Rounding rounding = scoring.rounding();
    boolean soundRange = range == null
        || (Decimals.isOrdinary(range.low())
            && Decimals.isOrdinary(range.high())
            && range.low().compareTo(range.high()) < 0);
    boolean soundRounding =
        rounding == null || (rounding.decimals() >= 0 && rounding.decimals() <= Limits.DIGITS);
    return soundRange && soundRounding;
  }

  private static void check(Place<?> owner, NodeScoring scoring, String path, Findings findings) {
    Bounds range = scoring.range();
    if (range != null) {
      Place<Bounds> place = owner.part(range, Pointer.to(path, "range"), "range", range.toString());
      FieldConstraints.check(place, findings);
      checkOrder(place, findings);
    }
    Rounding rounding = scoring.rounding();
    if (rounding != null) {
      FieldConstraints.check(
          owner.part(rounding, Pointer.to(path, "rounding"), "rounding", rounding.toString()),
          findings);
    }
  }

  private static void checkOrder(Place<Bounds> place, Findings findings) {
    Bounds range = place.thing();
    int order = range.low().compareTo(range.high());
    if (order >= 0) {
      findings.error(
          ProblemCode.OUT_OF_RANGE,
          place.path("high"),
          "The high (%s) of %s must lie above its low (%s)."
              .formatted(Words.shown(range.high()), place.name(), Words.shown(range.low())),
          order > 0 ? "Maybe the two changed places." : "");
    }
  }
}
