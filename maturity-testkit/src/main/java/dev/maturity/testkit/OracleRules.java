package dev.maturity.testkit;

import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rules the oracle knows. */
final class OracleRules {

  private OracleRules() {}

  /** The first rule of a model that the oracle does not know, or knows with other parameters. */
  static Optional<Rule> unknown(Model model) {
    Stream<Rule> consensus =
        Stream.of(model.scoring().consensus()).filter(rule -> !isConsensus(rule));
    Stream<Rule> ofNodes = nodes(model)
        .flatMap(node -> Stream.of(
            Optional.of(aggregation(node)).filter(rule -> !isAggregation(rule)),
            Optional.of(level(node)).filter(rule -> !isLevelRule(rule))))
        .flatMap(Optional::stream);
    return Stream.concat(consensus, ofNodes).findFirst();
  }

  /** Whether no rule of a model takes roots. */
  static boolean areRational(Model model) {
    return nodes(model)
        .flatMap(node -> Stream.of(aggregation(node), inner(level(node))))
        .allMatch(rule -> OracleParts.tolerance(rule).equals(Ratio.ZERO));
  }

  static Rule aggregation(NodeScoring node) {
    return Objects.requireNonNull(node.aggregation(), "aggregation");
  }

  static Rule level(NodeScoring node) {
    return Objects.requireNonNull(node.level(), "level");
  }

  static boolean takesOnly(Rule rule, String... names) {
    return List.of(names).containsAll(rule.parameters().keySet());
  }

  private static Stream<NodeScoring> nodes(Model model) {
    return Stream.concat(
        Stream.of(model.scoring().forOverall()),
        model.allDimensions().stream().map(Dimension::scoring).map(model.scoring()::forDimension));
  }

  private static boolean isConsensus(Rule rule) {
    return switch (rule.id()) {
      case "lower-median",
          "median",
          "mean",
          "min",
          "max",
          "weighted-mean",
          "unanimous-or-missing" -> takesOnly(rule);
      case "trimmed-mean" -> takesOnly(rule, "share");
      default -> false;
    };
  }

  private static boolean isAggregation(Rule rule) {
    return rule.equals(Rule.NONE) || OracleParts.knows(rule);
  }

  private static boolean isLevelRule(Rule rule) {
    return switch (rule.id()) {
      case "none" -> rule.equals(Rule.NONE);
      case "bands" -> takesOnly(rule, "cuts", "inclusive");
      case "gate" ->
        takesOnly(rule, "threshold", "aggregation", "progress") && OracleParts.knows(inner(rule));
      case "matrix" ->
        takesOnly(rule, "requires", "relation", "tolerance", "aggregation", "progress")
            && OracleParts.knows(inner(rule));
      case "high-water" -> takesOnly(rule, "threshold");
      case "direct" -> takesOnly(rule, "rounding");
      default -> false;
    };
  }

  /** The aggregation that a gate or matrix names; the mean by default. */
  static Rule inner(Rule rule) {
    if (!(rule.parameters().get("aggregation") instanceof Map<?, ?> given)) {
      return Rule.of("mean");
    }
    Map<String, Object> json = new LinkedHashMap<>();
    given.forEach((name, value) -> json.put(String.valueOf(name), value));
    return Rule.fromJson(json);
  }
}
