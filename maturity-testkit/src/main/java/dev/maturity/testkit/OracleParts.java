package dev.maturity.testkit;

import dev.maturity.model.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The standard aggregations once more, each in the plainest way. */
final class OracleParts {

  private static final List<Object> MEDIANS = List.of("lower", "upper", "interpolated");
  private static final Ratio TENTH = Ratio.ONE.over(Ratio.of(10));
  private static final Ratio TOLERANCE = Ratio.ONE.over(Ratio.of(1_000_000_000_000L));
  private static final List<Ratio> RATIONAL = List.of(Ratio.ONE, Ratio.of(-1));

  private OracleParts() {}

  /** A value with its weight. */
  record Weighted(Ratio value, Ratio weight) {}

  static boolean knows(Rule rule) {
    return switch (rule.id()) {
      case "mean", "sum", "min", "max", "harmonic-mean", "geometric-mean" ->
        OracleRules.takesOnly(rule);
      case "power-mean" -> OracleRules.takesOnly(rule, "exponent");
      case "median" -> OracleRules.takesOnly(rule, "kind") && MEDIANS.contains(kind(rule));
      case "trimmed-mean" -> OracleRules.takesOnly(rule, "share");
      case "share-at-least", "ladder" -> OracleRules.takesOnly(rule, "threshold");
      case "owa" -> OracleRules.takesOnly(rule, "weights");
      default -> false;
    };
  }

  /** How near to the true one a result must be; 0 for a quotient of whole numbers. */
  static Ratio tolerance(Rule rule) {
    boolean isRoot = rule.id().equals("geometric-mean")
        || (rule.id().equals("power-mean")
            && !RATIONAL.contains(number(rule, "exponent", Ratio.ONE)));
    return isRoot ? TOLERANCE : Ratio.ZERO;
  }

  static Ratio aggregate(Rule rule, List<Weighted> parts) {
    return switch (rule.id()) {
      case "mean" -> sum(parts).over(weight(parts));
      case "sum" -> sum(parts);
      case "min" -> min(parts);
      case "max" -> max(parts);
      case "median" -> median(kind(rule), parts);
      case "harmonic-mean" -> harmonic(parts);
      case "geometric-mean" -> OracleRoots.geometric(parts);
      case "power-mean" -> power(number(rule, "exponent", Ratio.ONE), parts);
      case "trimmed-mean" -> trimmed(number(rule, "share", TENTH), parts);
      case "share-at-least" -> share(number(rule, "threshold", Ratio.ONE), parts);
      case "ladder" -> ladder(number(rule, "threshold", Ratio.ONE), parts);
      case "owa" -> ordered(numbers(rule, "weights"), parts);
      default -> throw new IllegalArgumentException("The oracle does not know " + rule + ".");
    };
  }

  static Ratio min(List<Weighted> parts) {
    return Collections.min(values(parts));
  }

  static Ratio max(List<Weighted> parts) {
    return Collections.max(values(parts));
  }

  private static Ratio power(Ratio exponent, List<Weighted> parts) {
    if (RATIONAL.contains(exponent)) {
      return exponent.equals(Ratio.ONE) ? sum(parts).over(weight(parts)) : harmonic(parts);
    }
    return exponent.equals(Ratio.ZERO)
        ? OracleRoots.geometric(parts)
        : OracleRoots.power(exponent, parts);
  }

  private static Object kind(Rule rule) {
    return rule.parameters().getOrDefault("kind", "lower");
  }

  private static Ratio number(Rule rule, String parameter, Ratio otherwise) {
    return rule.parameters().get(parameter) instanceof BigDecimal number
        ? Ratio.of(number)
        : otherwise;
  }

  private static List<Ratio> numbers(Rule rule, String parameter) {
    List<Ratio> numbers = new ArrayList<>();
    if (rule.parameters().get(parameter) instanceof List<?> given) {
      given.forEach(number -> numbers.add(Ratio.of((BigDecimal) number)));
    }
    return numbers;
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
    List<Weighted> rising = rising(parts);
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

  private static List<Weighted> rising(List<Weighted> parts) {
    List<Weighted> rising = new ArrayList<>(parts);
    rising.sort(Comparator.comparing(Weighted::value));
    return rising;
  }

  private static Ratio harmonic(List<Weighted> parts) {
    Ratio sum = Ratio.ZERO;
    for (Weighted part : parts) {
      if (part.value().equals(Ratio.ZERO)) {
        return Ratio.ZERO;
      }
      sum = sum.plus(part.weight().over(part.value()));
    }
    return weight(parts).over(sum);
  }

  /** Takes the share off the lowest parts, turns the rest over, and does it once more. */
  private static Ratio trimmed(Ratio share, List<Weighted> parts) {
    Ratio cut = share.times(weight(parts));
    List<Weighted> rest = without(cut, rising(parts));
    Collections.reverse(rest);
    return aggregate(Rule.of("mean"), without(cut, rest));
  }

  private static List<Weighted> without(Ratio weight, List<Weighted> parts) {
    List<Weighted> rest = new ArrayList<>();
    Ratio open = weight;
    for (Weighted part : parts) {
      Ratio off = part.weight().isLess(open) ? part.weight() : open;
      open = open.minus(off);
      if (off.isLess(part.weight())) {
        rest.add(new Weighted(part.value(), part.weight().minus(off)));
      }
    }
    return rest;
  }

  private static Ratio share(Ratio threshold, List<Weighted> parts) {
    return weight(parts.stream().filter(part -> !part.value().isLess(threshold)).toList())
        .over(weight(parts));
  }

  private static Ratio ladder(Ratio threshold, List<Weighted> parts) {
    int rungs = 0;
    while (rungs < parts.size() && !parts.get(rungs).value().isLess(threshold)) {
      rungs++;
    }
    return Ratio.of(rungs);
  }

  /**
   * Lays the parts, each as often as there are weights, beside the weights, each as often as there are parts: then both are
   * as long, and each copy has a weight of its own.
   */
  private static Ratio ordered(List<Ratio> weights, List<Weighted> parts) {
    List<Ratio> falling = new ArrayList<>(values(parts));
    falling.sort(Comparator.reverseOrder());
    List<Weighted> copies = new ArrayList<>();
    for (int i = 0; i < falling.size() * weights.size(); i++) {
      copies.add(new Weighted(falling.get(i / weights.size()), weights.get(i / falling.size())));
    }
    return aggregate(Rule.of("mean"), copies);
  }
}
