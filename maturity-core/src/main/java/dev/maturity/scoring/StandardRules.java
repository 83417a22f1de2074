package dev.maturity.scoring;

import static dev.maturity.scoring.Parameter.Type;

import dev.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.List;

/** The rules that every model can use, offered as a plug-in would offer its own. */
final class StandardRules implements ScoringRuleProvider {

  @Override
  public List<RuleDefinition<?>> rules() {
    List<RuleDefinition<?>> rules = new ArrayList<>(StandardAggregations.rules());
    rules.addAll(levelRules());
    rules.addAll(StandardConsensuses.rules());
    return List.copyOf(rules);
  }

  private static List<RuleDefinition<?>> levelRules() {
    return List.of(
        rule(
            "bands",
            "The level whose band of scores holds the score.",
            Parameter.optional(
                BandsRule.CUTS,
                Type.NUMBERS,
                "The cut points between the levels, in the node's own range; equal widths by default."),
            Parameter.choices(
                BandsRule.INCLUSIVE,
                "Which end of its band a level includes: lower (the default) or upper, for all cut points or one word for each.",
                BandsRule.LOWER,
                BandsRule.UPPER)),
        rule(
            "gate",
            "The highest level such that the criteria of each level up to it are satisfied well enough.",
            Parameter.optional(
                    GateRule.THRESHOLD,
                    Type.NUMBER_PER_LEVEL,
                    "How well the criteria of a level must be satisfied; 0.75 by default.")
                .between(Fraction.ZERO, Fraction.ONE),
            Parameter.optional(
                GateRule.AGGREGATION,
                Type.AGGREGATION,
                "How the criteria of a level become its satisfaction; mean by default."),
            Progress.parameter()),
        rule(
            "matrix",
            "The highest level such that everything that each level up to it demands of itself and of the levels below is satisfied.",
            Parameter.optional(
                    MatrixRule.REQUIRES,
                    Type.NUMBER_PER_LOWER_LEVEL,
                    "For each level how well the criteria of each level up to it must be satisfied; what is left out is not demanded.")
                .between(Fraction.ZERO, Fraction.ONE)
                .mandatory(),
            Parameter.choice(
                MatrixRule.RELATION,
                "How the satisfaction must relate to what is demanded: at-least (the default) or above.",
                MatrixRule.AT_LEAST,
                MatrixRule.ABOVE),
            Parameter.optional(
                    MatrixRule.TOLERANCE,
                    Type.NUMBER,
                    "How far the satisfaction may fall short of every demand; 0 by default.")
                .between(Fraction.ZERO, Fraction.ONE),
            Parameter.optional(
                MatrixRule.AGGREGATION,
                Type.AGGREGATION,
                "How the criteria of a level become its satisfaction; mean by default."),
            Progress.parameter()),
        rule(
            "high-water",
            "The highest level one of whose criteria is satisfied, whatever is missing below.",
            Parameter.optional(
                    HighWaterRule.THRESHOLD,
                    Type.NUMBER,
                    "What a criterion must be worth to count; any value above 0 by default.")
                .between(Fraction.ZERO, Fraction.ONE)),
        rule(
            "direct",
            "The level that the raters chose, its rank rounded where there are several ratings.",
            Parameter.choice(
                DirectRule.ROUNDING,
                "How several ranks become one: floor (the default), nearest or lower-median.",
                DirectRule.FLOOR,
                DirectRule.NEAREST,
                DirectRule.LOWER_MEDIAN)));
  }

  private static RuleDefinition<LevelRule> rule(
      String id, String summary, Parameter... parameters) {
    return RuleDefinition.level(id, summary, new Factory(id), parameters);
  }

  /** Makes any of them. A lambda for each would be a class for each, which the JVM has to make at every start. */
  private record Factory(String id) implements RuleFactory<LevelRule> {

    @Override
    public LevelRule apply(Parameters parameters) {
      return switch (id) {
        case "bands" -> new BandsRule(parameters);
        case "gate" -> new GateRule(parameters);
        case "matrix" -> new MatrixRule(parameters);
        case "high-water" -> new HighWaterRule(parameters);
        case "direct" -> new DirectRule(parameters);
        default -> throw new IllegalStateException("The rule (" + id + ") is not made here.");
      };
    }
  }
}
