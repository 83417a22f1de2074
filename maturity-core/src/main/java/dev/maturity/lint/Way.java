package dev.maturity.lint;

import dev.maturity.engine.Scorer;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Pointer;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One way in which a model can be scored: its scoring, or an alternative.
 *
 * @param model the model, scored in this way
 * @param path the JSON pointer of the scoring
 * @param rules the rules that it may name
 * @param nodes how each node is scored, each before those inside it
 * @param scorer the scorer; empty if a plug-in kept it from being made
 */
record Way(
    Model model, String path, RuleCatalog rules, List<Decided> nodes, Optional<Scorer> scorer) {

  Way {
    nodes = List.copyOf(nodes);
  }

  static List<Way> all(Model model, Branch whole, RuleCatalog rules, Warnings warnings) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Maker(model, "/scoring", rules, warnings).make(whole));
    for (int i = 0; i < model.alternatives().size(); i++) {
      Scoring alternative = model.alternatives().get(i);
      // Of a valid model each way has an id of its own.
      Model scored = model.scoredBy(alternative.id()).orElseThrow();
      ways.add(new Maker(scored, Pointer.to("/alternatives", i), rules, warnings).make(whole));
    }
    return ways;
  }

  List<Level> levels() {
    return model.levels();
  }

  /** Makes each rule once, however many nodes inherit it. */
  private static final class Maker {

    private final Model model;
    private final String path;
    private final RuleCatalog rules;
    private final Warnings warnings;
    private final Map<Rule, Optional<Aggregation>> aggregations = new LinkedHashMap<>();
    private final Map<Rule, Optional<LevelRule>> levelRules = new LinkedHashMap<>();

    Maker(Model model, String path, RuleCatalog rules, Warnings warnings) {
      this.model = model;
      this.path = path;
      this.rules = rules;
      this.warnings = warnings;
    }

    Way make(Branch whole) {
      List<Decided> nodes = whole.nodes().stream().map(this::decided).toList();
      return new Way(model, path, rules, nodes, scorer());
    }

    private Optional<Scorer> scorer() {
      return Foreign.call(() -> Optional.of(Scorer.of(model, rules)), fault -> {
        String said = fault instanceof MaturityException invalid
            ? invalid.problems().get(0).message()
            : fault.toString();
        warnings.failed("The scoring (" + model.scoring().id() + ")", path, said);
        return Optional.empty();
      });
    }

    private Decided decided(Branch node) {
      Scoring scoring = model.scoring();
      NodeScoring own = node.dimension().map(found -> found.scoring()).orElse(scoring.overall());
      NodeScoring all =
          node.dimension().isPresent() ? scoring.forDimension(own) : scoring.forOverall();
      String ownPath = node.dimension().isPresent()
          ? Pointer.to(node.path(), "scoring")
          : Pointer.to(path, "overall");
      // What nobody wrote is looked for where the default would be written.
      String defaults = Pointer.to(path, "dimension");
      Rule aggregation = Objects.requireNonNull(all.aggregation());
      Rule level = Objects.requireNonNull(all.level());
      String aggregationPath =
          Pointer.to(own.aggregation() == null ? defaults : ownPath, "aggregation");
      String levelPath = Pointer.to(own.level() == null ? defaults : ownPath, "level");
      Optional<LevelRule> made =
          levelRules.computeIfAbsent(level, rule -> levelRule(rule, levelPath));
      boolean asksForLevels = made.flatMap(
              rule -> warnings.ask(RuleKind.LEVEL, level, levelPath, () -> !rule.needsScore()))
          .orElse(false);
      return new Decided(
          node,
          aggregation,
          aggregations.computeIfAbsent(aggregation, rule -> aggregation(rule, aggregationPath)),
          aggregationPath,
          Objects.requireNonNull(all.of()),
          level,
          made,
          levelPath,
          asksForLevels);
    }

    private Optional<Aggregation> aggregation(Rule rule, String at) {
      return warnings
          .ask(RuleKind.AGGREGATION, rule, at, () -> rules.aggregation(rule, model.levels()))
          .flatMap(made -> made);
    }

    private Optional<LevelRule> levelRule(Rule rule, String at) {
      return warnings
          .ask(RuleKind.LEVEL, rule, at, () -> rules.levelRule(rule, model.levels()))
          .flatMap(made -> made);
    }
  }
}
