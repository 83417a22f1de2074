package dev.maturity.validation;

import dev.maturity.model.Archetype;
import dev.maturity.model.Criterion;
import dev.maturity.model.Decision;
import dev.maturity.model.Dimension;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.model.Outcome;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Protocol;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import dev.maturity.model.Transition;
import dev.maturity.model.Variant;
import dev.maturity.problem.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything in a model that a check asks for, each with its place, in the order of the file. */
final class ModelPlaces {

  private final Model model;
  private final List<Place<Criterion>> criteria = new ArrayList<>();
  private final List<Place<Dimension>> dimensions = new ArrayList<>();
  private final List<Place<?>> nodes = new ArrayList<>();
  private final List<Place<Dimension>> tooDeep = new ArrayList<>();
  private final Set<String> criterionIds = new LinkedHashSet<>();
  private final Set<String> dimensionIds = new LinkedHashSet<>();
  private final NodePlace overall;

  ModelPlaces(Model model) {
    this.model = model;
    List<Place<Criterion>> own = criteria(model.criteria(), "/criteria");
    this.overall =
        new NodePlace("the overall node", Optional.empty(), own, nodes(model.dimensions(), "", 1));
  }

  Model model() {
    return model;
  }

  Place<Model> whole() {
    return Place.of(model, "", "model", model.id());
  }

  List<Place<Source>> sources() {
    return list(model.sources(), "/sources", "source", Source::id);
  }

  List<Place<Level>> levels() {
    return list(model.levels(), "/levels", "level", Level::id);
  }

  List<Place<Scale>> scales() {
    return list(model.scales(), "/scales", "scale", Scale::id);
  }

  /** The criteria down to the deepest dimension that is allowed. */
  List<Place<Criterion>> criteria() {
    return criteria;
  }

  /** The dimensions down to the deepest that is allowed. */
  List<Place<Dimension>> dimensions() {
    return dimensions;
  }

  /** The criteria and dimensions together, which share one space of ids. */
  List<Place<?>> nodes() {
    return nodes;
  }

  /** The first dimensions beyond the deepest that is allowed. */
  List<Place<Dimension>> tooDeep() {
    return tooDeep;
  }

  /** The scoring, then its alternatives. */
  List<Place<Scoring>> scorings() {
    List<Place<Scoring>> all = new ArrayList<>();
    all.add(Place.of(model.scoring(), "/scoring", "scoring", model.scoring().id()));
    all.addAll(list(model.alternatives(), "/alternatives", "scoring", Scoring::id));
    return all;
  }

  List<Place<LabelSet>> labelSets() {
    return list(model.labelSets(), "/labelSets", "label set", LabelSet::id);
  }

  List<Place<Prerequisite>> prerequisites() {
    return list(
        model.prerequisites(),
        "/prerequisites",
        "prerequisite",
        p -> p.of() + " needs " + p.needs());
  }

  List<Place<Flag>> flags() {
    return list(model.flags(), "/flags", "flag", Flag::id);
  }

  List<Place<Outcome>> outcomes() {
    return list(model.outcomes(), "/outcomes", "outcome", Outcome::id);
  }

  List<Place<Transition>> transitions() {
    return list(model.transitions(), "/transitions", "transition", t -> t.from() + " to " + t.to());
  }

  List<Place<Archetype>> archetypes() {
    return list(model.archetypes(), "/archetypes", "archetype", Archetype::id);
  }

  List<Place<Variant>> variants() {
    return list(model.variants(), "/variants", "variant", Variant::id);
  }

  List<Place<Protocol>> protocols() {
    return list(model.conduct().protocols(), "/conduct/protocols", "protocol", Protocol::id);
  }

  List<Place<EvidenceType>> evidenceTypes() {
    return list(
        model.conduct().evidenceTypes(),
        "/conduct/evidenceTypes",
        "evidence type",
        EvidenceType::id);
  }

  List<Place<Decision>> decisions() {
    return list(model.background().decisions(), "/background/decisions", "decision", Decision::id);
  }

  /** The entries of a list that belongs to a thing. */
  static <T> List<Place<T>> inside(
      Place<?> owner, String property, List<T> things, String kind, Function<T, String> id) {
    List<Place<T>> places = new ArrayList<>();
    for (T thing : things) {
      String path = Pointer.to(owner.path(property), places.size());
      places.add(owner.part(thing, path, kind, id.apply(thing)));
    }
    return places;
  }

  NodePlace overall() {
    return overall;
  }

  List<String> levelIds() {
    return model.levels().stream().map(Level::id).toList();
  }

  /** The ids of all criteria, even too deep ones: naming one of those is no mistake of its own. */
  Set<String> criterionIds() {
    return criterionIds;
  }

  /** The ids of all dimensions, even too deep ones. */
  Set<String> dimensionIds() {
    return dimensionIds;
  }

  private List<NodePlace> nodes(List<Dimension> from, String parent, int depth) {
    List<Place<Dimension>> places =
        list(from, Pointer.to(parent, "dimensions"), "dimension", Dimension::id);
    if (depth > Limits.DEPTH) {
      tooDeep.addAll(places);
      rememberIds(from);
      return List.of();
    }
    return places.stream().map(place -> node(place, depth)).toList();
  }

  private NodePlace node(Place<Dimension> place, int depth) {
    Dimension dimension = place.thing();
    dimensions.add(place);
    nodes.add(place);
    dimensionIds.add(dimension.id());
    List<Place<Criterion>> own = criteria(dimension.criteria(), place.path("criteria"));
    List<NodePlace> children = nodes(dimension.dimensions(), place.path(), depth + 1);
    return new NodePlace(place.name(), Optional.of(place), own, children);
  }

  private List<Place<Criterion>> criteria(List<Criterion> from, String path) {
    List<Place<Criterion>> places = list(from, path, "criterion", Criterion::id);
    criteria.addAll(places);
    nodes.addAll(places);
    from.forEach(criterion -> criterionIds.add(criterion.id()));
    return places;
  }

  /** Without recursion: nobody says how deep it goes. */
  private void rememberIds(List<Dimension> from) {
    Deque<Dimension> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      Dimension dimension = open.pop();
      dimensionIds.add(dimension.id());
      dimension.criteria().forEach(criterion -> criterionIds.add(criterion.id()));
      open.addAll(dimension.dimensions());
    }
  }

  private static <T> List<Place<T>> list(
      List<? extends T> things, String path, String kind, Function<T, String> id) {
    List<Place<T>> places = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      T thing = things.get(i);
      places.add(Place.of(thing, Pointer.to(path, i), kind, id.apply(thing)));
    }
    return places;
  }
}
