package dev.maturity.validation;

import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleCatalog;

/** Checks the rules of a model: each where it is written, then at every node that it scores. */
final class RuleChecks {

  private final ModelPlaces places;
  private final Findings findings;
  private final WrittenRules rules;

  private RuleChecks(ModelPlaces places, RuleCatalog catalog, Findings findings) {
    this.places = places;
    this.findings = findings;
    this.rules = new WrittenRules(catalog, places.model(), findings);
  }

  static void check(ModelPlaces places, RuleCatalog catalog, Findings findings) {
    RuleChecks checks = new RuleChecks(places, catalog, findings);
    for (Place<Dimension> dimension : places.dimensions()) {
      checks.checkWritten(dimension.thing().scoring(), dimension.path("scoring"));
    }
    for (Place<Scoring> scoring : places.scorings()) {
      checks.checkScoring(scoring);
    }
  }

  private void checkScoring(Place<Scoring> place) {
    Scoring scoring = place.thing();
    rules.checkConsensus(scoring.consensus(), place.path("consensus"));
    checkWritten(scoring.dimension(), place.path("dimension"));
    checkWritten(scoring.overall(), place.path("overall"));
    NodeChecks nodes = new NodeChecks(places.model(), place, rules, findings);
    nodes.check(places.overall());
    Model model = places.model();
    if (!model.levels().isEmpty() && !nodes.someNodeHasLevel()) {
      findings.warning(
          ProblemCode.INCONSISTENT,
          place.path(),
          "The model (%s) has levels, and %s decides none at any node."
              .formatted(Words.shown(model.id()), place.name()),
          "Maybe a level rule such as gate or bands is missing under \"overall\".");
    }
  }

  /** Also what no node uses: it stands there to be used. */
  private void checkWritten(NodeScoring written, String path) {
    Rule aggregation = written.aggregation();
    if (aggregation != null) {
      rules.aggregation(aggregation, Pointer.to(path, "aggregation"));
    }
    Rule level = written.level();
    if (level != null) {
      rules.levelRule(level, Pointer.to(path, "level"));
    }
  }
}
