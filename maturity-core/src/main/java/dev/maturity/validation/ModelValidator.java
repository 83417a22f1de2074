package dev.maturity.validation;

import dev.maturity.model.Model;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.Severity;
import dev.maturity.scoring.RuleCatalog;
import java.util.ArrayList;
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
   * lead in a circle, that scales order their answers, and that every rule fits every node that it scores; the same of each
   * of its variants, and that it could be a model in the words of each of its label sets.
   *
   * <p>Nothing is thrown, whatever the model; a rule of a plug-in that throws becomes a problem that names it. What
   * stands in a dimension nested deeper than {@link dev.maturity.model.Limits#DEPTH} is not looked at.
   *
   * @param model the model
   * @return the problems, errors and warnings, in the order of their places in the model's file; empty if there are none
   */
  public List<Problem> validate(Model model) {
    List<Problem> problems = problemsOfItself(model);
    if (problems.stream().noneMatch(Problem::isError)) {
      problems = new ArrayList<>(problems);
      problems.addAll(problemsOfVariants(model));
      problems.addAll(problemsOfLabelSets(model));
    }
    return FileOrder.sort(model, problems);
  }

  /**
   * Checks a model as it is scored: all that {@link #validate} checks but its variants and label sets, which are models of
   * their own once they are taken.
   *
   * @param model the model
   * @return the problems, as from {@link #validate}
   */
  public List<Problem> validateItself(Model model) {
    return FileOrder.sort(model, problemsOfItself(model));
  }

  private List<Problem> problemsOfItself(Model model) {
    ModelPlaces places = new ModelPlaces(model);
    ContextFields context = new ContextFields(places);
    Findings findings = new Findings();
    FieldChecks.check(places, context, findings);
    IdChecks.check(places, findings);
    StructureChecks.check(places, findings);
    ScaleChecks.check(places, findings);
    RangeChecks.check(places, findings);
    References.check(places, context, findings);
    PrerequisiteCycles.check(places, findings);
    MissingChecks.check(places, findings);
    RuleChecks.check(places, rules, findings);
    UsageChecks.check(places, context, findings);
    return findings.inOrderOfDiscovery();
  }

  /** A variant is a model of its own. An error in it is a problem of where it stands. */
  private List<Problem> problemsOfVariants(Model model) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < model.variants().size(); i++) {
      String path = Pointer.to("/variants", i);
      String id = model.variants().get(i).id();
      for (Problem problem : validate(model.variant(id).orElseThrow())) {
        if (problem.severity() == Severity.ERROR) {
          problems.add(Problem.error(
                  problem.code(),
                  path,
                  "In the variant (%s): %s".formatted(Words.shown(id), problem.message()))
              .withHint(problem.hint()));
        }
      }
    }
    return problems;
  }

  private static List<Problem> problemsOfLabelSets(Model model) {
    Findings findings = new Findings();
    ModelPlaces places = new ModelPlaces(model);
    places.labelSets().forEach(labels -> LabelledChecks.check(labels, places.model(), findings));
    return findings.inOrderOfDiscovery();
  }
}
