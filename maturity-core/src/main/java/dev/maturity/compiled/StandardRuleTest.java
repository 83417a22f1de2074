package dev.maturity.compiled;

import dev.maturity.model.Rule;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import java.util.List;

/** Tells whether a rule is the standard one of its id, and not another's of the same id. */
final class StandardRuleTest {

  private static final List<String> AGGREGATIONS = List.of("mean", "sum", "min", "max");

  private final RuleCatalog rules;

  StandardRuleTest(RuleCatalog rules) {
    this.rules = rules;
  }

  /** Whether it is an aggregation that can be had in whole numbers, or none. */
  boolean isStandardAggregation(Rule rule) {
    return rule.isNone()
        || (AGGREGATIONS.contains(rule.id()) && isStandard(RuleKind.AGGREGATION, rule));
  }

  boolean isStandard(RuleKind kind, Rule rule) {
    return rules.find(kind, rule.id()).equals(RuleCatalog.standard().find(kind, rule.id()));
  }
}
