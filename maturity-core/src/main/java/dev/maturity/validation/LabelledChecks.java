package dev.maturity.validation;

import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;

/** Checks that a model in the words of a label set is still one: that no two points of a scale have one label, for instance. */
final class LabelledChecks {

  private LabelledChecks() {}

  /** Reports every error at the place of the label set. Whatever labels do not touch is not looked at again. */
  static void check(Place<LabelSet> labels, Model model, Findings findings) {
    Model labelled = model.withLabelSet(labels.thing()).labelled(labels.id()).orElseThrow();
    ModelPlaces places = new ModelPlaces(labelled);
    Findings found = new Findings();
    FieldChecks.check(places, new ContextFields(places), found);
    IdChecks.check(places, found);
    ScaleChecks.check(places, found);
    ContextChecks.checkAliases(places, found);
    found.inOrderOfDiscovery().stream()
        .filter(Problem::isError)
        .forEach(problem -> findings.error(
            problem.code(),
            labels.path(),
            "In the words of %s: %s".formatted(labels.name(), problem.message()),
            problem.hint()));
  }
}
