package dev.maturity.validation;

import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.Criterion;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.Prerequisite;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks that every id that something names is the id of something. */
final class References {

  private final ModelPlaces places;
  private final Findings findings;
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> levels = new LinkedHashSet<>();
  private final Set<String> scales = new LinkedHashSet<>();
  private final Set<String> labelled = new LinkedHashSet<>();

  private References(ModelPlaces places, ContextFields context, Findings findings) {
    this.places = places;
    this.findings = findings;
    addIds(places.sources(), sources);
    addIds(places.levels(), levels);
    addIds(places.scales(), scales);
    labelled.addAll(levels);
    labelled.addAll(places.dimensionIds());
    labelled.addAll(places.criterionIds());
    addIds(context.added(), labelled);
    if (!places.labelSets().isEmpty() && places.tooDeep().isEmpty()) {
      labelled.addAll(places.model().texts().keySet());
    }
  }

  static void check(ModelPlaces places, ContextFields context, Findings findings) {
    References references = new References(places, context, findings);
    for (Place<Criterion> place : places.criteria()) {
      references.checkCriterion(place);
    }
    for (Place<Criterion> place : context.added()) {
      references.checkCriterion(place);
    }
    for (Place<LabelSet> place : places.labelSets()) {
      references.checkLabelSet(place);
    }
    for (Place<Prerequisite> place : places.prerequisites()) {
      references.checkPrerequisite(place);
    }
    for (Place<Flag> place : places.flags()) {
      references.checkFlag(place);
    }
    ContextChecks.check(places, context, references, findings);
  }

  /** What a label set in a file of its own names. */
  static void check(Place<LabelSet> labels, Model model, Findings findings) {
    ModelPlaces places = new ModelPlaces(model.withLabelSet(labels.thing()));
    new References(places, new ContextFields(places), findings).checkLabelSet(labels);
  }

  private static void addIds(List<? extends Place<?>> from, Set<String> to) {
    for (Place<?> place : from) {
      to.add(place.id());
    }
  }

  void requireSource(String id, String path, String where) {
    require(id, sources, path, "source", where);
  }

  void requireLevel(String id, String path, String where) {
    if (!id.isEmpty()) {
      require(id, levels, path, "level", where);
    }
  }

  void requireDimension(String id, String path, String where) {
    require(id, places.dimensionIds(), path, "dimension", where);
  }

  void requireCriterion(String id, String path, String where) {
    require(id, places.criterionIds(), path, "criterion", where);
  }

  private void checkCriterion(Place<Criterion> place) {
    Criterion criterion = place.thing();
    require(criterion.scale(), scales, place.path("scale"), "scale", " of " + place.name());
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < criterion.levels().size(); i++) {
      Anchor anchor = criterion.levels().get(i);
      String path = Pointer.to(place.path("levels"), i);
      // In a file an anchor of weight 1 is the level's id itself.
      String levelPath = anchor.toJson() instanceof String ? path : Pointer.to(path, "level");
      require(anchor.level(), levels, levelPath, "level", " of " + place.name());
      if (!seen.add(anchor.level())) {
        findings.error(
            ProblemCode.INCONSISTENT,
            levelPath,
            "The level (%s) of %s must not be listed twice."
                .formatted(Words.shown(anchor.level()), place.name()),
            "Maybe one entry with a larger weight.");
      }
    }
    List<Citation> citations = criterion.citations();
    for (int i = 0; i < citations.size(); i++) {
      require(
          citations.get(i).source(),
          sources,
          Pointer.to(Pointer.to(place.path("citations"), i), "source"),
          "source",
          " that " + place.name() + " cites");
    }
  }

  private void checkLabelSet(Place<LabelSet> place) {
    for (String id : place.thing().labels().keySet()) {
      require(
          id,
          labelled,
          Pointer.to(place.path("labels"), id),
          "level, dimension, criterion or text",
          " of " + place.name());
    }
  }

  private void checkPrerequisite(Place<Prerequisite> place) {
    Prerequisite prerequisite = place.thing();
    Set<String> dimensions = places.dimensionIds();
    require(prerequisite.of(), dimensions, place.path("of"), "dimension", " of a prerequisite");
    require(
        prerequisite.needs(), dimensions, place.path("needs"), "dimension", " of a prerequisite");
  }

  private void checkFlag(Place<Flag> place) {
    List<String> about = place.thing().about();
    for (int i = 0; i < about.size(); i++) {
      require(
          about.get(i),
          places.criterionIds(),
          Pointer.to(place.path("about"), i),
          "criterion",
          " of " + place.name());
    }
  }

  /** A blank name is a problem of its own already. So is an empty id, and what has it may be what is named. */
  private void require(String id, Set<String> known, String path, String kind, String where) {
    if (!id.isBlank() && !known.contains(id) && !known.contains("")) {
      findings.error(
          ProblemCode.DANGLING_REFERENCE,
          path,
          "The %s (%s)%s must be in the model.".formatted(kind, Words.shown(id), where),
          findings.hint(id, known));
    }
  }
}
