package dev.maturity.validation;

import dev.maturity.model.Rule;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleKind;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks rules of plug-ins so that one that throws becomes a problem that names it, and harms no other check. */
final class RuleGuard {

  private RuleGuard() {}

  static <T> Optional<T> run(
      RuleKind kind, Rule rule, String path, Findings findings, Supplier<T> question) {
    return Foreign.call(() -> Optional.of(question.get()), fault -> {
      findings.error(
          ProblemCode.RULE_FAILED,
          path,
          "The %s (%s) failed while the model was checked: %s."
              .formatted(kind, Words.shown(rule.id()), Words.fault(fault)));
      return Optional.empty();
    });
  }
}
