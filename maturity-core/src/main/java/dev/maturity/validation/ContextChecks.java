package dev.maturity.validation;

import dev.maturity.model.Addition;
import dev.maturity.model.Archetype;
import dev.maturity.model.Citation;
import dev.maturity.model.Condition;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Outcome;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Reassessment;
import dev.maturity.model.Scale;
import dev.maturity.model.Transition;
import dev.maturity.model.Variant;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks what a model says beside its scoring: that what it names is there, and that it contradicts itself nowhere. */
final class ContextChecks {

  private final ModelPlaces places;
  private final References references;
  private final Findings findings;

  private ContextChecks(ModelPlaces places, References references, Findings findings) {
    this.places = places;
    this.references = references;
    this.findings = findings;
  }

  static void check(
      ModelPlaces places, ContextFields fields, References references, Findings findings) {
    ContextChecks checks = new ContextChecks(places, references, findings);
    for (Place<Outcome> place : places.outcomes()) {
      checks.checkOutcome(place);
    }
    for (Place<Transition> place : places.transitions()) {
      checks.checkTransition(place);
    }
    for (Place<Prerequisite> place : places.prerequisites()) {
      checks.checkPrerequisite(place);
    }
    for (Place<Archetype> place : places.archetypes()) {
      checks.checkArchetype(place);
    }
    for (Place<Variant> place : places.variants()) {
      checks.checkVariant(place);
    }
    for (Place<Protocol> place : places.protocols()) {
      checks.checkProtocol(place);
    }
    checkAliases(places, findings);
    checks.checkReassessment();
    for (Place<Citation> citation : fields.citations()) {
      references.requireSource(citation.id(), citation.path("source"), citation.within());
    }
  }

  private void checkOutcome(Place<Outcome> place) {
    references.requireLevel(place.thing().level(), place.path("level"), " of " + place.name());
  }

  private void checkPrerequisite(Place<Prerequisite> place) {
    references.requireLevel(place.thing().level(), place.path("level"), " of a prerequisite");
  }

  private void checkTransition(Place<Transition> place) {
    Transition transition = place.thing();
    references.requireLevel(transition.from(), place.path("from"), " of a transition");
    references.requireLevel(transition.to(), place.path("to"), " of a transition");
    List<String> levels = places.levelIds();
    int from = levels.indexOf(transition.from());
    int to = levels.indexOf(transition.to());
    if (from >= 0 && to >= 0 && from >= to) {
      inconsistent(
          place.path("to"),
          "The level (%s) to which a transition leads must stand above that from which it comes (%s)."
              .formatted(Words.shown(transition.to()), Words.shown(transition.from())),
          "");
    }
    if (transition.months() != null
        && transition.months().low().compareTo(transition.months().high()) > 0) {
      inconsistent(
          place.path("months"),
          "The months (%s) of %s must lead from the lower number to the higher."
              .formatted(Words.shown(transition.months()), place.name()),
          "");
    }
    if (transition.months() != null && transition.months().low().signum() < 0) {
      findings.error(
          ProblemCode.OUT_OF_RANGE,
          place.path("months"),
          "The months (%s) of %s must not be negative."
              .formatted(Words.shown(transition.months()), place.name()));
    }
  }

  private void checkArchetype(Place<Archetype> place) {
    for (Place<Condition> condition : ContextFields.conditions(place)) {
      Condition it = condition.thing();
      references.requireDimension(
          it.dimension(), condition.path("dimension"), " of " + place.name());
      BigDecimal atLeast = it.atLeast();
      BigDecimal below = it.below();
      if (atLeast == null && below == null) {
        findings.error(
            ProblemCode.MISSING_PROPERTY,
            condition.path(),
            "%s must say \"atLeast\", \"below\" or both."
                .formatted(Words.capital(condition.name())));
      } else if (atLeast != null && below != null && atLeast.compareTo(below) >= 0) {
        inconsistent(
            condition.path("below"),
            "The score (%s) below which %s stays must lie above the least that will do (%s)."
                .formatted(Words.shown(below), condition.name(), Words.shown(atLeast)),
            "");
      }
    }
  }

  private void checkVariant(Place<Variant> place) {
    Variant variant = place.thing();
    for (Place<Addition> addition : ContextFields.additions(place)) {
      references.requireCriterion(
          addition.thing().after(), addition.path("after"), " of " + place.name());
    }
    boolean splits = variant.splitParts()
        && places.criteria().stream()
            .anyMatch(criterion -> !criterion.thing().parts().isEmpty());
    if (!splits
        && variant.adds().stream().allMatch(addition -> addition.criteria().isEmpty())) {
      inconsistent(
          place.path(),
          "%s must differ from the model, and it adds no criterion and splits none."
              .formatted(Words.capital(place.name())),
          variant.splitParts() ? "Maybe \"parts\" is missing in the criteria." : "");
    }
  }

  private void checkProtocol(Place<Protocol> place) {
    Map<String, Place<?>> first = new LinkedHashMap<>();
    for (Place<ProtocolRole> role : ContextFields.roles(place)) {
      if (first.putIfAbsent(role.id(), role) != null) {
        findings.error(
            ProblemCode.DUPLICATE_ID,
            role.path("role"),
            "%s must be listed once.".formatted(Words.capital(role.name())));
      }
      Integer atLeast = role.thing().atLeast();
      Integer atMost = role.thing().atMost();
      if (atLeast != null && atMost != null && atLeast > atMost) {
        inconsistent(
            role.path("atMost"),
            "The most (%s) of %s must not lie below the least (%s)."
                .formatted(atMost, role.name(), atLeast),
            "");
      }
    }
  }

  private void checkReassessment() {
    Reassessment reassess = places.model().conduct().reassess();
    if (reassess != null && reassess.earliest() > reassess.latest()) {
      inconsistent(
          "/conduct/reassess/latest",
          "The latest month (%s) of the reassessment must not come before the earliest (%s)."
              .formatted(reassess.latest(), reassess.earliest()),
          "");
    }
  }

  /** An alias that is a label, or stands at another point, would name two. */
  static void checkAliases(ModelPlaces places, Findings findings) {
    for (Place<Scale> scale : places.scales()) {
      checkAliases(scale, findings);
    }
  }

  private static void checkAliases(Place<Scale> place, Findings findings) {
    if (!(place.thing() instanceof OrdinalScale ordinal)) {
      return;
    }
    List<String> labels = ordinal.options();
    Map<String, String> known = new LinkedHashMap<>();
    for (Place<OrdinalScale.Point> point : ScaleChecks.points(place, ordinal)) {
      List<String> aliases = point.thing().aliases();
      for (int i = 0; i < aliases.size(); i++) {
        String alias = aliases.get(i);
        String earlier = known.putIfAbsent(alias, point.id());
        if (labels.contains(alias) || earlier != null) {
          findings.error(
              ProblemCode.DUPLICATE_ID,
              Pointer.to(point.path("aliases"), i),
              "The alias (%s) of %s must stand once, and be no label of a point."
                  .formatted(Words.shown(alias), point.name()));
        }
      }
    }
  }

  private void inconsistent(String path, String message, String hint) {
    findings.error(ProblemCode.INCONSISTENT, path, message, hint);
  }
}
