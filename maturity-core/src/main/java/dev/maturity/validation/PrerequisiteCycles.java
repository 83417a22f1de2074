package dev.maturity.validation;

import dev.maturity.model.Prerequisite;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds prerequisites that lead back to where they started. Each prerequisite that closes a circle is reported once with
 * that circle; without those prerequisites there would be none left.
 */
final class PrerequisiteCycles {

  private final Map<String, List<Place<Prerequisite>>> needsOf = new LinkedHashMap<>();
  private final Set<String> done = new LinkedHashSet<>();
  private final Findings findings;

  private PrerequisiteCycles(ModelPlaces places, Findings findings) {
    this.findings = findings;
    for (Place<Prerequisite> place : places.prerequisites()) {
      // A blank end is a problem of its own already, and names nothing that could close a circle.
      if (!place.thing().of().isBlank() && !place.thing().needs().isBlank()) {
        needsOf.computeIfAbsent(place.thing().of(), of -> new ArrayList<>()).add(place);
      }
    }
  }

  static void check(ModelPlaces places, Findings findings) {
    PrerequisiteCycles cycles = new PrerequisiteCycles(places, findings);
    cycles.needsOf.keySet().forEach(cycles::searchFrom);
  }

  /** Depth first, with a stack of its own: a chain of prerequisites may be long. */
  private void searchFrom(String start) {
    List<String> way = new ArrayList<>();
    Set<String> onWay = new LinkedHashSet<>();
    List<Iterator<Place<Prerequisite>>> open = new ArrayList<>();
    enter(start, way, onWay, open);
    while (!open.isEmpty()) {
      Iterator<Place<Prerequisite>> next = open.get(open.size() - 1);
      if (!next.hasNext()) {
        open.remove(open.size() - 1);
        String left = way.remove(way.size() - 1);
        onWay.remove(left);
        done.add(left);
        continue;
      }
      Place<Prerequisite> place = next.next();
      String needed = place.thing().needs();
      if (onWay.contains(needed)) {
        report(place, way.subList(way.indexOf(needed), way.size()));
      } else {
        enter(needed, way, onWay, open);
      }
    }
  }

  private void enter(
      String dimension,
      List<String> way,
      Set<String> onWay,
      List<Iterator<Place<Prerequisite>>> open) {
    if (!done.contains(dimension)) {
      way.add(dimension);
      onWay.add(dimension);
      open.add(needsOf.getOrDefault(dimension, List.of()).iterator());
    }
  }

  private void report(Place<Prerequisite> closing, List<String> circle) {
    String steps = circle.stream().map(Words::shown).collect(Collectors.joining(" needs "));
    findings.error(
        ProblemCode.CYCLE,
        closing.path(),
        "The prerequisites must not lead in a circle: %s needs %s."
            .formatted(steps, Words.shown(circle.get(0))));
  }
}
