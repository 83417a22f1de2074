package dev.maturity.lint;

import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.Parameter;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Warns of numbers for levels that fall where the levels rise. Cut points that fall are errors already. */
final class ThresholdCheck {

  private final List<String> levels;
  private final RuleCatalog rules;
  private final Warnings warnings;

  private ThresholdCheck(Model model, RuleCatalog rules, Warnings warnings) {
    this.levels = model.levels().stream().map(Level::id).toList();
    this.rules = rules;
    this.warnings = warnings;
  }

  static void check(Model model, Branch whole, RuleCatalog rules, Warnings warnings) {
    ThresholdCheck check = new ThresholdCheck(model, rules, warnings);
    for (Branch node : whole.nodes()) {
      node.dimension()
          .ifPresent(found -> check.written(found.scoring(), Pointer.to(node.path(), "scoring")));
    }
    check.written(model.scoring().dimension(), "/scoring/dimension");
    check.written(model.scoring().overall(), "/scoring/overall");
    for (int i = 0; i < model.alternatives().size(); i++) {
      String path = Pointer.to("/alternatives", i);
      check.written(model.alternatives().get(i).dimension(), Pointer.to(path, "dimension"));
      check.written(model.alternatives().get(i).overall(), Pointer.to(path, "overall"));
    }
  }

  private void written(NodeScoring scoring, String path) {
    Rule rule = scoring.level();
    if (rule == null) {
      return;
    }
    rules.find(RuleKind.LEVEL, rule.id()).ifPresent(definition -> {
      for (Parameter parameter : definition.parameters()) {
        String at = Pointer.to(Pointer.to(path, "level"), parameter.name());
        if (rule.parameters().get(parameter.name()) instanceof Map<?, ?> byLevel) {
          switch (parameter.type()) {
            case NUMBER_PER_LEVEL -> falls(parameter, rule, byLevel, at);
            case NUMBER_PER_LOWER_LEVEL -> columns(parameter, rule, byLevel, at);
            default -> {
              // Its numbers are not those of levels.
            }
          }
        }
      }
    });
  }

  private void falls(Parameter parameter, Rule rule, Map<?, ?> byLevel, String path) {
    String before = "";
    for (String level : levels) {
      if (byLevel.get(level) instanceof BigDecimal number) {
        if (byLevel.get(before) instanceof BigDecimal lower && number.compareTo(lower) < 0) {
          warn(parameter, rule, Pointer.to(path, level), new Fall(level, number, before, lower));
        }
        before = level;
      }
    }
  }

  /** What is demanded of one level's criteria should not fall with the level that demands it. */
  private void columns(Parameter parameter, Rule rule, Map<?, ?> byLevel, String path) {
    for (String of : levels) {
      String before = "";
      for (String level : levels) {
        if (number(byLevel, level, of) instanceof BigDecimal number) {
          if (number(byLevel, before, of) instanceof BigDecimal lower
              && number.compareTo(lower) < 0) {
            String at = Pointer.to(Pointer.to(path, level), of);
            warn(parameter, rule, at, new Fall(level, number, before, lower));
          }
          before = level;
        }
      }
    }
  }

  private static Object number(Map<?, ?> byLevel, String level, String of) {
    Object number = byLevel.get(level) instanceof Map<?, ?> row ? row.get(of) : null;
    return number == null ? "" : number;
  }

  private void warn(Parameter parameter, Rule rule, String path, Fall fall) {
    warnings.add(
        ProblemCode.FALLING_THRESHOLD,
        path,
        "The %s (%s) of the rule (%s) for the level (%s) lies below that for the level (%s) under it (%s)."
            .formatted(
                parameter.name(),
                fall.number().toPlainString(),
                rule.id(),
                fall.level(),
                fall.under(),
                fall.lower().toPlainString()),
        "Maybe the two changed places.");
  }

  private record Fall(String level, BigDecimal number, String under, BigDecimal lower) {}
}
