package dev.maturity.engine;

import dev.maturity.model.Rule;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Runs rules so that a fault spoils one node and becomes a problem that names rule, node and inputs. */
final class RuleGuard {

  private final List<Problem> problems;

  RuleGuard(List<Problem> problems) {
    this.problems = problems;
  }

  /** The rule's result; empty, with a problem, if it throws. */
  <T> Optional<T> run(
      RuleKind kind, Rule rule, String node, List<?> inputs, Supplier<T> computation) {
    return Foreign.call(() -> Optional.of(computation.get()), fault -> {
      Problem problem = problem(kind, rule, node, inputs, fault);
      // A rule that is asked again with the same inputs fails again.
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
      return Optional.empty();
    });
  }

  private static Problem problem(
      RuleKind kind, Rule rule, String node, List<?> inputs, Throwable fault) {
    return Problem.error(
        ProblemCode.RULE_FAILED,
        "",
        "The %s (%s) failed at the %s (%s) with the inputs %s: %s"
            .formatted(
                kind,
                rule,
                kind == RuleKind.CONSENSUS ? "criterion" : "node",
                node,
                inputs,
                Plugins.describe(fault)));
  }

  /** Whether the rule declares that it keeps a law; false, with a problem, if asking for its laws throws. */
  boolean keeps(Law law, RuleKind kind, Rule rule, String node, Supplier<Set<Law>> laws) {
    return run(
            kind,
            rule,
            node,
            List.of(),
            () -> Arithmetic.given("laws", laws.get()).contains(law))
        .orElse(false);
  }
}
