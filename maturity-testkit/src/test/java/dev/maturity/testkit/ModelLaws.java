package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules that a model names declare. */
final class ModelLaws {

  private static final RuleCatalog RULES = RuleCatalog.standard();

  private ModelLaws() {}

  /** Whether all aggregations of nodes declare a law. */
  static boolean aggregationsKeep(Model model, Law law) {
    return nodes(model)
        .flatMap(node -> aggregation(model, node.aggregation()).stream())
        .allMatch(rule -> rule.laws().contains(law));
  }

  /** Whether all level rules declare a law. */
  static boolean levelRulesKeep(Model model, Law law) {
    return nodes(model)
        .flatMap(node -> levelRule(model, node.level()).stream())
        .allMatch(rule -> rule.laws().contains(law));
  }

  static boolean consensusKeeps(Model model, Law law) {
    return RULES.consensus(model.scoring().consensus()).laws().contains(law);
  }

  /** Whether the aggregation, if it is one, declares a law. */
  static boolean keeps(Model model, Rule aggregation, Law law) {
    return aggregation(model, aggregation).stream().allMatch(rule -> rule.laws().contains(law));
  }

  /** Whether the aggregation, if it is one, can give more the more parts there are, as a sum can. */
  static boolean hasLongerRangeWithMoreParts(Model model, Rule aggregation) {
    return aggregation(model, aggregation).stream()
        .anyMatch(rule -> !range(rule, "p1").equals(range(rule, "p1", "p2")));
  }

  private static Range range(Aggregation rule, String... ids) {
    List<Part> lowest =
        Stream.of(ids).map(id -> new Part(id, Fraction.ZERO, Fraction.ONE)).toList();
    List<Part> highest =
        Stream.of(ids).map(id -> new Part(id, Fraction.ONE, Fraction.ONE)).toList();
    return rule.range(lowest, highest);
  }

  private static Optional<Aggregation> aggregation(Model model, Rule rule) {
    return RULES.aggregation(rule, model.levels());
  }

  private static Optional<LevelRule> levelRule(Model model, Rule rule) {
    return RULES.levelRule(rule, model.levels());
  }

  private static Stream<NodeScoring> nodes(Model model) {
    return Stream.concat(
        Stream.of(model.scoring().forOverall()),
        model.allDimensions().stream()
            .map(dimension -> model.scoring().forDimension(dimension.scoring())));
  }
}
