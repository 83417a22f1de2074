package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import java.util.List;
import java.util.Optional;

/**
 * A model made ready to be scored in whole numbers, for answers of given worth. Immutable.
 *
 * <p>A score is p/(c·q) with whole p, q and c that a {@code double} holds exactly: answers and weights are multiplied until
 * they are whole, and what they could sum to is known beforehand. The quotient of two such doubles is correctly rounded
 * (IEEE 754-2019), so it is the double nearest to the exact score.
 */
public final class Plan {

  private final PlanNode overall;

  private Plan(PlanNode overall) {
    this.overall = overall;
  }

  /**
   * Makes a plan.
   *
   * @param overall the compiled model
   * @param model the model
   * @param rules the rules that it names
   * @param layout how its answers are stored
   * @param values what the codes of each criterion are worth after polarity, from code 1 up
   * @return the plan; empty if the model names a rule, or has numbers, that it takes fractions for
   */
  public static Optional<Plan> of(
      Node overall,
      Model model,
      RuleCatalog rules,
      AnswerLayout layout,
      List<List<Fraction>> values) {
    try {
      return Optional.of(new Plan(new PlanCompiler(model, rules, layout, values).plan(overall)));
    } catch (Whole.NotWhole e) {
      return Optional.empty();
    }
  }

  /** Whether what a single rater says is taken as it is, so that no consensus need be asked. */
  public static boolean takesSingleRaters(Model model, RuleCatalog rules) {
    Rule rule = model.scoring().consensus();
    return new StandardRuleTest(rules).isStandard(RuleKind.CONSENSUS, rule)
        && rules.consensus(rule).laws().contains(Law.IDEMPOTENT);
  }

  PlanNode overall() {
    return overall;
  }
}
