package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Draws level rules, and then moves their cut points and thresholds to where scores are. */
final class LevelKinds {

  private static final List<Fraction> THRESHOLDS =
      Stream.of("0", "0.5", "0.6", "0.75", "0.75", "1").map(Fraction::parse).toList();

  private static final int MOST_DECIMALS = 4;

  private final Draw draw;
  private final List<Level> levels;

  /** Whether parameters are drawn that few models have. */
  private final boolean isWild;

  LevelKinds(Draw draw, List<Level> levels, boolean isWild) {
    this.draw = draw;
    this.levels = levels;
    this.isWild = isWild;
  }

  /** A rule of which the numbers are still to be moved. */
  Rule drawn(boolean mayBeDirect, boolean mayDemand) {
    if (levels.isEmpty() || draw.percent(15)) {
      return Rule.NONE;
    }
    return switch (draw.from(0, mayBeDirect ? 14 : 11)) {
      case 0, 1, 2, 3, 4, 5, 6 -> Rule.of("bands");
      case 7, 8, 9 -> mayDemand ? demanding("gate") : Rule.of("bands");
      case 10, 11 -> mayDemand ? demanding("matrix") : Rule.NONE;
      default ->
        Rule.of("direct")
            .with("rounding", draw.of("floor", "nearest", isWild ? "lower-median" : "floor"));
    };
  }

  /** A rule that decides without a score, or none. */
  Rule ofNodeWithoutScore(Draw chance) {
    return levels.isEmpty() || chance.percent(50)
        ? Rule.NONE
        : demanding(chance.of("gate", "matrix"));
  }

  private Rule demanding(String id) {
    Rule rule = id.equals("gate")
        ? Rule.of(id).with("threshold", 0.5)
        : Rule.of(id)
            .with("requires", requires(List.of(Fraction.HALF)))
            .with("relation", draw.of("at-least", "at-least", "above"));
    if (id.equals("matrix") && draw.percent(30)) {
      rule = rule.with("tolerance", new BigDecimal(draw.of("0.05", "0.1", "0.333333333333333")));
    }
    if (isWild && draw.percent(40)) {
      rule = rule.with("aggregation", Rule.of(draw.of("min", "max", "mean", "harmonic-mean")));
    }
    return draw.percent(25) ? rule.with("progress", "half-step") : rule;
  }

  /**
   * The scoring of a node with cut points and thresholds that answers have met.
   *
   * @param node the id of the node
   * @param plain how the node was scored
   * @param reached what it and other nodes have reached
   */
  NodeScoring aimed(String node, NodeScoring plain, List<DimensionScore> reached) {
    Rule rule = Objects.requireNonNull(plain.level());
    List<DimensionScore> own =
        reached.stream().filter(score -> score.id().equals(node)).toList();
    return new NodeScoring(
        plain.aggregation(),
        plain.of(),
        switch (rule.id()) {
          case "bands" -> bands(rule, own);
          case "gate" -> gate(rule, satisfactions(own));
          case "matrix" -> matrix(rule, satisfactions(own));
          default -> rule;
        },
        plain.range(),
        plain.rounding());
  }

  private Rule bands(Rule rule, List<DimensionScore> own) {
    Range bounds = own.get(0).bounds();
    Rule sided = draw.percent(30) ? rule.with("inclusive", "upper") : rule;
    boolean isUpper = sided.parameters().containsKey("inclusive");
    // So many that a double cannot tell the score from the cut point, and no double stands for
    // either.
    int digits = draw.of(15, 25);
    TreeSet<BigDecimal> candidates = new TreeSet<>();
    own.forEach(score ->
        score.findScore().ifPresent(found -> candidates.add(decimal(found.exact(), digits))));
    for (int i = candidates.size(); i < levels.size() + 2; i++) {
      Fraction width = bounds.high().minus(bounds.low());
      Fraction point = bounds.low().plus(width.times(Fraction.of(draw.from(1, 20), 20)));
      candidates.add(decimal(point));
    }
    List<BigDecimal> inside = new ArrayList<>(candidates.stream()
        .filter(cut -> {
          int below = Fraction.of(cut).compareTo(bounds.high());
          return Fraction.of(cut).compareTo(bounds.low()) > 0 && (isUpper ? below < 0 : below <= 0);
        })
        .toList());
    if (draw.percent(20) || inside.size() < levels.size() - 1) {
      return draw.percent(50) ? rule : sided;
    }
    while (inside.size() > levels.size() - 1) {
      inside.remove(draw.from(0, inside.size() - 1));
    }
    return sided.with("cuts", inside);
  }

  private Rule gate(Rule rule, List<Fraction> thresholds) {
    if (draw.percent(20)) {
      return rule.with("threshold", decimal(draw.of(thresholds)));
    }
    Map<String, Object> byLevel = new LinkedHashMap<>();
    levels.forEach(level -> byLevel.put(level.id(), decimal(draw.of(thresholds))));
    return rule.with("threshold", byLevel);
  }

  private Rule matrix(Rule rule, List<Fraction> thresholds) {
    boolean isAbove = "above".equals(rule.parameters().get("relation"));
    List<Fraction> fitting = thresholds.stream()
        .filter(threshold -> !isAbove || decimal(threshold).compareTo(BigDecimal.ONE) < 0)
        .toList();
    return rule.with("requires", requires(fitting));
  }

  /** Every level demands something of itself, and of some lower ones. */
  private Map<String, Object> requires(List<Fraction> thresholds) {
    Map<String, Object> requires = new LinkedHashMap<>();
    for (int k = 0; k < levels.size(); k++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int j = 0; j <= k; j++) {
        if (j == k || draw.percent(70)) {
          row.put(levels.get(j).id(), decimal(draw.of(thresholds)));
        }
      }
      requires.put(levels.get(k).id(), row);
    }
    return requires;
  }

  /** What sets of criteria were worth, mostly where few digits say it, and some plain numbers. */
  private List<Fraction> satisfactions(List<DimensionScore> own) {
    boolean isLong = draw.percent(20);
    Stream<Fraction> met = own.stream()
        .flatMap(score -> score.derivation().comparisons().stream())
        .map(Comparison::value)
        .filter(Objects::nonNull)
        .distinct()
        .filter(value -> isLong || decimal(value).scale() <= MOST_DECIMALS);
    return Stream.concat(met, THRESHOLDS.stream())
        .filter(value -> value.signum() >= 0 && value.compareTo(Fraction.ONE) <= 0)
        .toList();
  }

  /** The number itself, or where a decimal cannot say it one that lies as near as a model can say. */
  private static BigDecimal decimal(Fraction number) {
    return decimal(number, 15);
  }

  private static BigDecimal decimal(Fraction number, int digits) {
    return number.toDecimal(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
