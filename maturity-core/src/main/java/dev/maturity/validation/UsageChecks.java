package dev.maturity.validation;

import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Scale;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Warns of scales that nobody uses, and of criteria that turn a scale around that is turned around already. */
final class UsageChecks {

  private UsageChecks() {}

  static void check(ModelPlaces places, ContextFields context, Findings findings) {
    Map<String, Scale> scales = new LinkedHashMap<>();
    for (Place<Scale> scale : places.scales()) {
      scales.putIfAbsent(scale.id(), scale.thing());
    }
    for (Place<Criterion> place : places.criteria()) {
      Criterion criterion = place.thing();
      if (criterion.reversed() && scales.get(criterion.scale()) instanceof CountScale scale) {
        findings.warning(
            ProblemCode.INCONSISTENT,
            place.path("reversed"),
            "%s is reversed, and on its scale (%s) fewer is better already."
                .formatted(Words.capital(place.name()), Words.shown(scale.id())),
            "Maybe \"reversed\" should be left out.");
      }
    }
    // Too deep dimensions may use any scale.
    if (places.tooDeep().isEmpty()) {
      warnOfUnused(places, context, scales, findings);
    }
  }

  private static void warnOfUnused(
      ModelPlaces places, ContextFields context, Map<String, Scale> scales, Findings findings) {
    Set<String> used = new LinkedHashSet<>();
    List<String> ids = List.copyOf(scales.keySet());
    List<Place<Criterion>> criteria = new ArrayList<>(places.criteria());
    criteria.addAll(context.added());
    for (Place<Criterion> place : criteria) {
      String scale = place.thing().scale();
      if (used.add(scale) && !scales.containsKey(scale)) {
        // It was probably meant, so a second sentence about the same slip would only confuse.
        findings.nearest(scale, ids).ifPresent(used::add);
      }
    }
    for (Place<Scale> place : places.scales()) {
      if (!used.contains(place.id())) {
        findings.warning(
            ProblemCode.UNUSED,
            place.path(),
            "%s is not used by any criterion.".formatted(Words.capital(place.name())),
            "");
      }
    }
  }
}
