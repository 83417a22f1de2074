package dev.maturity.validation;

import dev.maturity.model.Dimension;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.problem.ProblemCode;

/** Checks that the parts of a model are there: criteria to answer, no level or more than one, no bottomless nesting. */
final class StructureChecks {

  private StructureChecks() {}

  static void check(ModelPlaces places, Findings findings) {
    Model model = places.model();
    if (places.criterionIds().isEmpty()) {
      findings.error(
          ProblemCode.EMPTY_MODEL,
          "",
          "%s must have criteria, and it has none."
              .formatted(Words.capital(places.whole().name())));
    }
    if (model.levels().size() == 1) {
      findings.error(
          ProblemCode.INCONSISTENT,
          "/levels",
          "%s must have no levels or at least 2, and it has only the level (%s)."
              .formatted(
                  Words.capital(places.whole().name()),
                  Words.shown(model.levels().get(0).id())),
          "Maybe the level above it is missing.");
    }
    for (Place<Dimension> place : places.dimensions()) {
      Dimension dimension = place.thing();
      if (dimension.criteria().isEmpty() && dimension.dimensions().isEmpty()) {
        findings.error(
            ProblemCode.EMPTY_MODEL,
            place.path(),
            "%s must have criteria or dimensions, and it has neither."
                .formatted(Words.capital(place.name())));
      }
    }
    for (Place<Dimension> place : places.tooDeep()) {
      findings.error(
          ProblemCode.TOO_LARGE,
          place.path(),
          "%s must not be nested deeper than %s dimensions; what is in it has not been checked."
              .formatted(Words.capital(place.name()), Limits.DEPTH));
    }
  }
}
