package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Range;
import dev.maturity.testkit.ModelPlan.LevelPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes level rules of plans, for nodes that can have them. */
final class LevelPlanner {

  private static final BigDecimal STANDARD_THRESHOLD = new BigDecimal("0.75");

  private final List<Level> levels;

  LevelPlanner(List<Level> levels) {
    this.levels = levels;
  }

  /**
   * The nearest level rule that a node can have.
   *
   * @param wanted the rule that was drawn
   * @param hasScore whether the node has a score
   * @param highestAnchor the highest rank that a criterion in the node counts toward; 0 for none
   * @param isOfRatings whether the node has no dimensions and its score has the range of a rating
   * @param of what it takes from dimensions
   */
  LevelPlan fitting(
      LevelPlan wanted, boolean hasScore, int highestAnchor, boolean isOfRatings, PartValue of) {
    LevelPlan withoutScore = highestAnchor > 0
        ? new LevelPlan("gate", List.of(), wanted.thresholds(), "", false)
        : LevelPlan.NONE;
    return switch (levels.isEmpty() ? "none" : wanted.rule()) {
      case "gate", "matrix" -> highestAnchor > 0 ? wanted : LevelPlan.NONE;
      case "high-water" -> highestAnchor > 1 ? wanted : LevelPlan.NONE;
      case "bands" -> hasScore ? wanted : withoutScore;
      case "direct" -> {
        if (!hasScore) {
          yield withoutScore;
        }
        // A position is no rating, and a median of dimensions needs them on one range.
        boolean simple =
            isOfRatings || (of != PartValue.POSITION && !wanted.word().equals("lower-median"));
        yield simple ? wanted : LevelPlan.of("bands");
      }
      default -> LevelPlan.NONE;
    };
  }

  /** The rule for a node with that range of scores; none for a model without levels. */
  Rule rule(LevelPlan level, Range bounds) {
    if (levels.isEmpty()) {
      return Rule.NONE;
    }
    Rule rule = Rule.of(level.rule());
    return switch (level.rule()) {
      case "bands" -> bands(rule, level, bounds);
      case "gate" -> demanding(gate(rule, level.thresholds()), level);
      case "matrix" -> demanding(rule.with("requires", matrix(level.thresholds())), level);
      case "direct" -> level.word().isEmpty() ? rule : rule.with("rounding", level.word());
      default -> rule;
    };
  }

  private Rule bands(Rule rule, LevelPlan level, Range bounds) {
    Optional<List<BigDecimal>> cuts = cuts(level, bounds);
    // Nothing lies above the end of the range, so that cut point cannot belong to the band below.
    boolean isUpper = level.isOther()
        && cuts.flatMap(all -> all.stream().max(BigDecimal::compareTo))
            .filter(cut -> Fraction.of(cut).equals(bounds.high()))
            .isEmpty();
    Rule cut = cuts.map(all -> rule.with("cuts", all)).orElse(rule);
    return isUpper ? cut.with("inclusive", "upper") : cut;
  }

  private Rule gate(Rule rule, List<BigDecimal> thresholds) {
    return switch (thresholds.size()) {
      case 0 -> rule;
      case 1 -> rule.with("threshold", thresholds.get(0));
      default -> {
        Map<String, Object> byLevel = new LinkedHashMap<>();
        for (int i = 0; i < levels.size(); i++) {
          byLevel.put(levels.get(i).id(), thresholds.get(i));
        }
        yield rule.with("threshold", byLevel);
      }
    };
  }

  /** Every level demands something of itself and of all lower ones. */
  private Map<String, Object> matrix(List<BigDecimal> thresholds) {
    Map<String, Object> matrix = new LinkedHashMap<>();
    for (int k = 0; k < levels.size(); k++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int j = 0; j <= k; j++) {
        row.put(
            levels.get(j).id(),
            thresholds.isEmpty()
                ? STANDARD_THRESHOLD
                : thresholds.get((j + k) % thresholds.size()));
      }
      matrix.put(levels.get(k).id(), row);
    }
    return matrix;
  }

  private static Rule demanding(Rule rule, LevelPlan level) {
    Rule aggregating =
        level.word().isEmpty() ? rule : rule.with("aggregation", Rule.of(level.word()));
    return level.isOther() ? aggregating.with("progress", "half-step") : aggregating;
  }

  /** Empty for equal widths, also where the cuts wanted cannot be written as decimals. */
  private Optional<List<BigDecimal>> cuts(LevelPlan level, Range bounds) {
    List<BigDecimal> cuts = new ArrayList<>();
    for (int twentieth : level.twentieths()) {
      Fraction width = bounds.high().minus(bounds.low());
      Fraction cut = bounds.low().plus(width.times(Fraction.of(twentieth, 20)));
      BigDecimal decimal = cut.toDecimal(12, RoundingMode.DOWN);
      if (!Fraction.of(decimal).equals(cut)) {
        return Optional.empty();
      }
      cuts.add(decimal.stripTrailingZeros());
    }
    return cuts.size() == levels.size() - 1 && !bounds.isPoint()
        ? Optional.of(cuts)
        : Optional.empty();
  }
}
