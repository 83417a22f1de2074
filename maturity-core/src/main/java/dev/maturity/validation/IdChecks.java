package dev.maturity.validation;

import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.DimensionScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that no two things share an id where ids tell them apart, and that none takes a reserved one. */
final class IdChecks {

  private IdChecks() {}

  static void check(ModelPlaces places, Findings findings) {
    unique(places.sources(), "id", findings);
    unique(places.levels(), "id", findings);
    unique(places.scales(), "id", findings);
    List<Place<?>> answered = new ArrayList<>(places.nodes());
    answered.addAll(places.flags());
    answered.addAll(places.outcomes());
    unique(answered, "id", findings);
    unique(places.scorings(), "id", findings);
    unique(places.labelSets(), "id", findings);
    unique(places.archetypes(), "id", findings);
    unique(places.variants(), "id", findings);
    unique(places.protocols(), "id", findings);
    unique(places.evidenceTypes(), "id", findings);
    unique(places.decisions(), "id", findings);
    for (Place<Scale> scale : places.scales()) {
      if (scale.thing() instanceof OrdinalScale ordinal) {
        unique(ScaleChecks.points(scale, ordinal), "label", findings);
      }
    }
    for (Place<?> node : places.nodes()) {
      if (node.id().equals(DimensionScore.OVERALL)) {
        findings.error(
            ProblemCode.DUPLICATE_ID,
            node.path("id"),
            "The id (%s) of %s is reserved: it names the node that stands for the whole model."
                .formatted(node.id(), node.nameless()));
      }
    }
  }

  private static void unique(List<? extends Place<?>> places, String property, Findings findings) {
    Map<String, Place<?>> first = new LinkedHashMap<>();
    for (Place<?> place : places) {
      Place<?> earlier = first.putIfAbsent(place.id(), place);
      if (earlier != null && !place.id().isBlank()) {
        findings.error(
            ProblemCode.DUPLICATE_ID,
            place.path(property),
            "The %s (%s) of %s must be unique, and the %s at %s has it too."
                .formatted(
                    property,
                    Words.shown(place.id()),
                    place.nameless(),
                    earlier.kind(),
                    earlier.path()));
      }
    }
  }
}
