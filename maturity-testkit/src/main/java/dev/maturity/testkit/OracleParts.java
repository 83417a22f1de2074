package dev.maturity.testkit;

import dev.maturity.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The standard aggregations once more, each in the plainest way. */
final class OracleParts {

  private static final List<String> WITHOUT_PARAMETERS = List.of("mean", "sum", "min", "max");
  private static final List<Object> MEDIANS = List.of("lower", "upper", "interpolated");

  private OracleParts() {}

  /** A value with its weight. */
  record Weighted(Ratio value, Ratio weight) {}

  static boolean knows(Rule rule) {
    if (rule.id().equals("median")) {
      return OracleRules.takesOnly(rule, "kind") && MEDIANS.contains(kind(rule));
    }
    return WITHOUT_PARAMETERS.contains(rule.id()) && rule.parameters().isEmpty();
  }

  static Ratio aggregate(Rule rule, List<Weighted> parts) {
    return switch (rule.id()) {
      case "mean" -> sum(parts).over(weight(parts));
      case "sum" -> sum(parts);
      case "min" -> Collections.min(values(parts));
      case "max" -> Collections.max(values(parts));
      case "median" -> median(kind(rule), parts);
      default -> throw new IllegalArgumentException("The oracle does not know " + rule + ".");
    };
  }

  private static Object kind(Rule rule) {
    return rule.parameters().getOrDefault("kind", "lower");
  }

  private static Ratio sum(List<Weighted> parts) {
    Ratio sum = Ratio.ZERO;
    for (Weighted part : parts) {
      sum = sum.plus(part.weight().times(part.value()));
    }
    return sum;
  }

  private static Ratio weight(List<Weighted> parts) {
    Ratio sum = Ratio.ZERO;
    for (Weighted part : parts) {
      sum = sum.plus(part.weight());
    }
    return sum;
  }

  private static List<Ratio> values(List<Weighted> parts) {
    return parts.stream().map(Weighted::value).toList();
  }

  /** The lower one is the first value with half of the weight at or below it, the upper one the last at or above. */
  private static Ratio median(Object kind, List<Weighted> parts) {
    List<Weighted> rising = new ArrayList<>(parts);
    rising.sort(Comparator.comparing(Weighted::value));
    List<Weighted> falling = new ArrayList<>(rising);
    Collections.reverse(falling);
    Ratio lower = firstWithHalf(rising);
    Ratio upper = firstWithHalf(falling);
    if (kind.equals("interpolated")) {
      return lower.plus(upper).times(Ratio.HALF);
    }
    return kind.equals("upper") ? upper : lower;
  }

  private static Ratio firstWithHalf(List<Weighted> parts) {
    Ratio half = weight(parts).times(Ratio.HALF);
    Ratio so = Ratio.ZERO;
    for (Weighted part : parts) {
      so = so.plus(part.weight());
      if (!so.isLess(half)) {
        return part.value();
      }
    }
    throw new IllegalArgumentException("There are no parts.");
  }
}
