package dev.maturity.validation;

import dev.maturity.model.Addition;
import dev.maturity.model.Archetype;
import dev.maturity.model.Bounds;
import dev.maturity.model.Citation;
import dev.maturity.model.Condition;
import dev.maturity.model.Criterion;
import dev.maturity.model.Flag;
import dev.maturity.model.Outcome;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Reassessment;
import dev.maturity.model.StakeholderMap;
import dev.maturity.model.Transition;
import dev.maturity.model.Variant;
import java.util.ArrayList;
import java.util.List;

/** The records of a model that no score rests on, each with its place, in the order of the file. */
final class ContextFields {

  private final List<Place<?>> all = new ArrayList<>();
  private final List<Place<Citation>> citations = new ArrayList<>();
  private final List<Place<Criterion>> added = new ArrayList<>();

  ContextFields(ModelPlaces places) {
    for (Place<Prerequisite> place : places.prerequisites()) {
      cite(place, place.thing().citations());
    }
    for (Place<Flag> place : places.flags()) {
      cite(place, place.thing().citations());
    }
    for (Place<Outcome> place : places.outcomes()) {
      addCiting(place, place.thing().citations());
    }
    for (Place<Transition> place : places.transitions()) {
      transition(place);
    }
    for (Place<Archetype> place : places.archetypes()) {
      archetype(place);
    }
    for (Place<Variant> place : places.variants()) {
      variant(place);
    }
    for (Place<Protocol> place : places.protocols()) {
      protocol(place);
    }
    all.addAll(places.evidenceTypes());
    conduct(places);
    all.add(Place.of(places.model().background(), "/background", "background", ""));
    all.addAll(places.decisions());
  }

  /** Every record but the citations. */
  List<Place<?>> all() {
    return all;
  }

  List<Place<Citation>> citations() {
    return citations;
  }

  /** The criteria that only variants ask. */
  List<Place<Criterion>> added() {
    return added;
  }

  private void transition(Place<Transition> place) {
    addCiting(place, place.thing().citations());
    Bounds months = place.thing().months();
    if (months != null) {
      all.add(place.part(months, place.path("months"), "months", ""));
    }
  }

  private void archetype(Place<Archetype> place) {
    addCiting(place, place.thing().citations());
    all.addAll(conditions(place));
  }

  static List<Place<Condition>> conditions(Place<Archetype> place) {
    return ModelPlaces.inside(
        place, "conditions", place.thing().conditions(), "condition", Condition::dimension);
  }

  private void variant(Place<Variant> place) {
    all.add(place);
    for (Place<Addition> addition : additions(place)) {
      all.add(addition);
      added.addAll(ModelPlaces.inside(
          addition, "criteria", addition.thing().criteria(), "criterion", Criterion::id));
    }
  }

  static List<Place<Addition>> additions(Place<Variant> place) {
    return ModelPlaces.inside(place, "adds", place.thing().adds(), "addition", Addition::after);
  }

  private void protocol(Place<Protocol> place) {
    addCiting(place, place.thing().citations());
    all.addAll(roles(place));
  }

  static List<Place<ProtocolRole>> roles(Place<Protocol> place) {
    return ModelPlaces.inside(place, "roles", place.thing().roles(), "role", ProtocolRole::role);
  }

  private void conduct(ModelPlaces places) {
    StakeholderMap map = places.model().conduct().stakeholderMap();
    if (map != null) {
      addCiting(Place.of(map, "/conduct/stakeholderMap", "stakeholder map", ""), map.citations());
    }
    Reassessment reassess = places.model().conduct().reassess();
    if (reassess != null) {
      addCiting(Place.of(reassess, "/conduct/reassess", "reassessment", ""), reassess.citations());
    }
  }

  private void addCiting(Place<?> place, List<Citation> cited) {
    all.add(place);
    cite(place, cited);
  }

  private void cite(Place<?> place, List<Citation> cited) {
    citations.addAll(ModelPlaces.inside(place, "citations", cited, "citation", Citation::source));
  }
}
