package dev.maturity.validation;

import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules that a model writes. Each is checked and made once, however many nodes inherit it. */
final class WrittenRules {

  private final RuleCatalog catalog;
  private final Model model;
  private final Findings findings;
  private final Map<String, WrittenRule<Aggregation>> aggregations = new LinkedHashMap<>();
  private final Map<String, WrittenRule<LevelRule>> levelRules = new LinkedHashMap<>();

  WrittenRules(RuleCatalog catalog, Model model, Findings findings) {
    this.catalog = catalog;
    this.model = model;
    this.findings = findings;
  }

  void checkConsensus(Rule rule, String path) {
    make(
        RuleKind.CONSENSUS, rule, path, () -> Optional.of(catalog.consensus(rule)), model.levels());
  }

  WrittenRule<Aggregation> aggregation(Rule rule, String path) {
    List<Level> levels = model.levels();
    return aggregations.computeIfAbsent(
        path,
        at ->
            make(RuleKind.AGGREGATION, rule, at, () -> catalog.aggregation(rule, levels), levels));
  }

  WrittenRule<LevelRule> levelRule(Rule rule, String path) {
    return levelRules.computeIfAbsent(path, at -> makeLevelRule(rule, at));
  }

  private WrittenRule<LevelRule> makeLevelRule(Rule rule, String path) {
    List<Level> levels = model.levels();
    if (levels.isEmpty() && !rule.isNone()) {
      findings.error(
          ProblemCode.INCONSISTENT,
          path,
          "The level rule (%s) needs levels, and %s has none."
              .formatted(Words.shown(rule.id()), Words.named("model", model.id())),
          "Maybe none.");
    }
    return make(RuleKind.LEVEL, rule, path, () -> catalog.levelRule(rule, levels), levels);
  }

  private static boolean areNamed(List<Level> levels) {
    for (Level level : levels) {
      if (level.id().isEmpty()) {
        return false;
      }
    }
    return !levels.isEmpty();
  }

  private <R> WrittenRule<R> make(
      RuleKind kind, Rule rule, String path, Supplier<Optional<R>> maker, List<Level> levels) {
    Optional<List<Problem>> problems =
        RuleGuard.run(kind, rule, path, findings, () -> catalog.check(kind, rule, path, levels));
    for (Problem problem : problems.orElse(List.of())) {
      // Without levels, or the id of each, no level is known to be missing, which is said already.
      if (areNamed(levels) || problem.code() != ProblemCode.DANGLING_REFERENCE) {
        findings.add(problem);
      }
    }
    boolean sound = problems.isPresent() && problems.get().isEmpty();
    Optional<R> made = sound
        ? RuleGuard.run(kind, rule, path, findings, maker).flatMap(rules -> rules)
        : Optional.empty();
    return new WrittenRule<>(path, rule, made);
  }
}
