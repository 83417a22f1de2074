package dev.maturity.lint;

import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.FileOrder;
import dev.maturity.validation.ModelValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds what is suspicious in models, beside what is wrong with them. Immutable and thread-safe. */
public final class ModelLinter {

  private final RuleCatalog rules;

  private ModelLinter(RuleCatalog rules) {
    this.rules = Objects.requireNonNull(rules, "rules");
  }

  /**
   * A linter for models that name certain rules.
   *
   * @param rules the rules that a model may name
   * @return the linter
   */
  public static ModelLinter using(RuleCatalog rules) {
    return new ModelLinter(rules);
  }

  /**
   * Checks a model. First everything that {@link ModelValidator} says. When there is no error among it, also what is
   * suspicious, as warnings: levels that no answers lead to, weights that cannot matter, criteria that no level asks for,
   * thresholds that fall, a dimension that outvotes all others, statements that ask two things, and repetitions.
   *
   * <p>Levels are looked for by scoring made-up answers. How many is limited: of a large model, or one with many levels at
   * many dimensions, only what was found out within the limit is said. Statements are read as English.
   *
   * <p>Nothing is thrown, whatever the model; a rule of a plug-in that throws becomes a problem that names it.
   *
   * @param model the model
   * @return the problems, errors and warnings, in the order of their places in the model's file; empty if there are none
   */
  public List<Problem> lint(Model model) {
    List<Problem> problems = ModelValidator.using(rules).validate(model);
    if (problems.stream().anyMatch(Problem::isError)) {
      return problems;
    }
    Warnings warnings = new Warnings();
    Branch whole = Branch.of(model);
    List<Way> ways = Way.all(model, whole, rules, warnings);
    LevelCheck.check(ways, warnings);
    WeightCheck.check(ways, whole, warnings);
    AnchorCheck.check(ways, whole, warnings);
    ThresholdCheck.check(model, whole, rules, warnings);
    StatementCheck.check(whole, warnings);
    RepetitionCheck.check(model, whole, warnings);
    SourceCheck.check(model, whole, warnings);
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(warnings.all());
    return FileOrder.sort(model, all);
  }
}
