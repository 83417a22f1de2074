package dev.maturity.validation;

import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.Criterion;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Pointer;
import java.util.List;

/** Checks the fields of every record in a model, one record at a time. Rules are checked by their catalogue. */
final class FieldChecks {

  private FieldChecks() {}

  static void check(ModelPlaces places, ContextFields context, Findings findings) {
    FieldConstraints.check(places.whole(), findings);
    checkAll(places.sources(), findings);
    checkAll(places.levels(), findings);
    checkAll(places.scales(), findings);
    for (Place<Scale> scale : places.scales()) {
      if (scale.thing() instanceof OrdinalScale ordinal) {
        checkAll(ScaleChecks.points(scale, ordinal), findings);
      }
    }
    checkAll(places.nodes(), findings);
    for (Place<Criterion> criterion : places.criteria()) {
      checkParts(criterion, findings);
    }
    checkAll(places.scorings(), findings);
    for (Place<Scoring> scoring : places.scorings()) {
      FieldConstraints.check(
          Place.of(
              scoring.thing().missing(), scoring.path("missing"), scoring.kind(), scoring.id()),
          findings);
    }
    checkAll(places.labelSets(), findings);
    checkAll(places.prerequisites(), findings);
    checkAll(places.flags(), findings);
    checkAll(context.all(), findings);
    checkAll(context.citations(), findings);
    checkAll(context.added(), findings);
    for (Place<Criterion> criterion : context.added()) {
      checkParts(criterion, findings);
    }
  }

  private static void checkParts(Place<Criterion> place, Findings findings) {
    List<Anchor> anchors = place.thing().levels();
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      String path = Pointer.to(place.path("levels"), i);
      FieldConstraints.check(place.part(anchor, path, "anchor", anchor.level()), findings);
    }
    List<Citation> citations = place.thing().citations();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      String path = Pointer.to(place.path("citations"), i);
      FieldConstraints.check(place.part(citation, path, "citation", citation.source()), findings);
    }
  }

  private static void checkAll(List<? extends Place<?>> places, Findings findings) {
    for (Place<?> place : places) {
      FieldConstraints.check(place, findings);
    }
  }
}
