package dev.maturity.validation;

import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import java.util.Objects;

/** Checks whole models, and reports every problem at once. Immutable and thread-safe. */
public final class ModelValidator {

  private final RuleCatalog rules;

  private ModelValidator(RuleCatalog rules) {
    this.rules = Objects.requireNonNull(rules, "rules");
  }

  /**
   * A validator for models that name certain rules.
   *
   * @param rules the rules that a model may name
   * @return the validator
   */
  public static ModelValidator using(RuleCatalog rules) {
    return new ModelValidator(rules);
  }

  /**
   * Checks a model: the fields of all its parts, that ids are unique and what they name is there, that no prerequisites
   * lead in a circle, that scales order their answers, and that every rule fits every node that it scores.
   *
   * <p>Nothing is thrown, whatever the model; a rule of a plug-in that throws becomes a problem that names it. What
   * stands in a dimension nested deeper than {@link dev.maturity.model.Limits#DEPTH} is not looked at.
   *
   * @param model the model
   * @return the problems, errors and warnings, in the order of their places in the model's file; empty if there are none
   */
  public List<Problem> validate(Model model) {
    ModelPlaces places = new ModelPlaces(model);
    Findings findings = new Findings();
    FieldChecks.check(places, findings);
    IdChecks.check(places, findings);
    StructureChecks.check(places, findings);
    ScaleChecks.check(places, findings);
    RangeChecks.check(places, findings);
    References.check(places, findings);
    PrerequisiteCycles.check(places, findings);
    MissingChecks.check(places, findings);
    RuleChecks.check(places, rules, findings);
    UsageChecks.check(places, findings);
    return FileOrder.sort(model, findings.inOrderOfDiscovery());
  }
}
