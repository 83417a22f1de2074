package dev.maturity.scoring;

import static dev.maturity.scoring.Parameter.Type;

import dev.maturity.model.Fraction;
import java.util.List;

/** The aggregations that every model can use. */
final class StandardAggregations {

  private StandardAggregations() {}

  static List<RuleDefinition<?>> rules() {
    return List.of(
        RuleDefinition.aggregation(
            "mean", "The weighted arithmetic mean of the parts.", parameters -> MeanRule.INSTANCE),
        RuleDefinition.aggregation(
            "sum",
            "The weighted sum of the parts, on a range of its own.",
            parameters -> SumRule.INSTANCE),
        RuleDefinition.aggregation(
            "min", "The smallest part, whatever the weights.", parameters -> ExtremeRule.MIN),
        RuleDefinition.aggregation(
            "max", "The largest part, whatever the weights.", parameters -> ExtremeRule.MAX),
        RuleDefinition.aggregation(
            "median",
            "The part in the middle of the weight.",
            MedianRule::of,
            Parameter.choice(
                MedianRule.KIND,
                "Which of two middle parts counts: lower (the default), upper, or interpolated, their mean.",
                "lower",
                "upper",
                "interpolated")),
        RuleDefinition.aggregation(
            "geometric-mean",
            "The weighted geometric mean of the parts; 0 if one of them is.",
            parameters -> TransformedMean.GEOMETRIC),
        RuleDefinition.aggregation(
            "harmonic-mean",
            "The weighted harmonic mean of the parts; 0 if one of them is.",
            parameters -> HarmonicMeanRule.INSTANCE),
        RuleDefinition.aggregation(
            "power-mean",
            "The weighted power mean of the parts.",
            PowerMeans::of,
            Parameter.optional(
                    PowerMeans.EXPONENT,
                    Type.NUMBER,
                    "1 for the mean, 0 for the geometric and -1 for the harmonic one; the greater, the more large parts count.")
                .between(PowerMeans.LEAST, PowerMeans.GREATEST)
                .mandatory()),
        RuleDefinition.aggregation(
            "trimmed-mean",
            "The weighted mean of what is left when a share of the weight is cut off at each end.",
            parameters -> TrimmedMeanRule.of(TrimmedMeanRule.share(parameters)),
            trimmedShare("the whole weight")),
        RuleDefinition.aggregation(
            "share-at-least",
            "The share of the weight that lies on parts of at least the threshold.",
            ShareAtLeastRule::of,
            Parameter.optional(
                    ShareAtLeastRule.THRESHOLD,
                    Type.NUMBER,
                    "The value from which on a part counts, in the range of the parts.")
                .mandatory()),
        RuleDefinition.aggregation(
            "ladder",
            "How many parts, from the first, reach the threshold before one does not.",
            LadderRule::of,
            Parameter.optional(
                LadderRule.THRESHOLD,
                Type.NUMBER,
                "The value that a part must reach, in the range of the parts; 1 by default.")),
        RuleDefinition.aggregation(
            "owa",
            "The mean of the parts with weights that belong to their order of size.",
            OwaRule::of,
            Parameter.optional(
                    OwaRule.WEIGHTS,
                    Type.NUMBERS,
                    "The weights, first that of the largest part; only their ratios matter.")
                .atLeast(Fraction.ZERO)
                .mandatory()));
  }

  static Parameter trimmedShare(String ofWhat) {
    return Parameter.optional(
            TrimmedMeanRule.SHARE,
            Type.NUMBER,
            "The share of %s that is cut off at each end, less than 0.5; 0.1 by default."
                .formatted(ofWhat))
        .between(Fraction.ZERO, Fraction.HALF);
  }
}
