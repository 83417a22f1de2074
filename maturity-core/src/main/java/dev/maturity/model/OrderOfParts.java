package dev.maturity.model;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether it may matter to scores in which order criteria and dimensions stand. */
final class OrderOfParts {

  /** The standard rules to which it means nothing; any other may be a plug-in's, of which nothing is known here. */
  static final ImmutableSet<String> BLIND = ImmutableSet.of(
      "none",
      "mean",
      "sum",
      "min",
      "max",
      "median",
      "geometric-mean",
      "harmonic-mean",
      "power-mean",
      "trimmed-mean",
      "share-at-least",
      "owa",
      "bands",
      "gate",
      "matrix",
      "high-water",
      "direct");

  private OrderOfParts() {}

  static boolean mayMatter(Model model) {
    return mayMatter(model.scoring())
        || model.alternatives().stream().anyMatch(OrderOfParts::mayMatter)
        || model.allDimensions().stream().anyMatch(dimension -> mayMatter(dimension.scoring()));
  }

  private static boolean mayMatter(Scoring scoring) {
    return mayMatter(scoring.dimension()) || mayMatter(scoring.overall());
  }

  private static boolean mayMatter(NodeScoring scoring) {
    return mayMatter(scoring.aggregation()) || mayMatter(scoring.level());
  }

  private static boolean mayMatter(@Nullable Rule rule) {
    return rule != null
        && (!BLIND.contains(rule.id())
            || rule.parameters().values().stream().anyMatch(OrderOfParts::holdsSuchARule));
  }

  private static boolean holdsSuchARule(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(OrderOfParts::holdsSuchARule);
    }
    if (!(value instanceof Map<?, ?> map)) {
      return false;
    }
    return (map.get("rule") instanceof String id && !BLIND.contains(id))
        || map.values().stream().anyMatch(OrderOfParts::holdsSuchARule);
  }
}
