package dev.maturity.compiled;

import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * A model made ready to be scored in whole numbers, for answers of given worth. Immutable.
 *
 * <p>A score is p/(c·q) with whole p, q and c that a {@code double} holds exactly: answers and weights are multiplied until
 * they are whole, and what they could sum to is known beforehand. The quotient of two such doubles is correctly rounded
 * (IEEE 754-2019), so it is the double nearest to the exact score.
 */
public final class Plan {

  private final PlanNode overall;

  Plan(PlanNode overall) {
    this.overall = overall;
  }

  /** For each node how a column keeps sums instead of its scores; null if it does not. */
  @Nullable
  SumForm[] sumForms(int nodes) {
    @Nullable SumForm[] forms = new SumForm[nodes];
    collect(overall, forms);
    return forms;
  }

  private static void collect(PlanNode node, @Nullable SumForm[] into) {
    into[node.place()] = node.isScored() ? node.step().sumForm() : null;
    node.children().forEach(child -> collect(child, into));
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
