package dev.maturity.scoring;

import static dev.maturity.scoring.Parameter.Type;

import dev.maturity.model.Fraction;
import java.util.List;

/** The aggregations that every model can use. */
final class StandardAggregations {

  private StandardAggregations() {}

  static List<RuleDefinition<?>> rules() {
    return List.of(
        rule("mean", "The weighted arithmetic mean of the parts."),
        rule("sum", "The weighted sum of the parts, on a range of its own."),
        rule("min", "The smallest part, whatever the weights."),
        rule("max", "The largest part, whatever the weights."),
        rule(
            "median",
            "The part in the middle of the weight.",
            Parameter.choice(
                MedianRule.KIND,
                "Which of two middle parts counts: lower (the default), upper, or interpolated, their mean.",
                "lower",
                "upper",
                "interpolated")),
        rule("geometric-mean", "The weighted geometric mean of the parts; 0 if one of them is."),
        rule("harmonic-mean", "The weighted harmonic mean of the parts; 0 if one of them is."),
        rule(
            "power-mean",
            "The weighted power mean of the parts.",
            Parameter.optional(
                    PowerMeans.EXPONENT,
                    Type.NUMBER,
                    "1 for the mean, 0 for the geometric and -1 for the harmonic one; the greater, the more large parts count.")
                .between(PowerMeans.LEAST, PowerMeans.GREATEST)
                .mandatory()),
        rule(
            "trimmed-mean",
            "The weighted mean of what is left when a share of the weight is cut off at each end.",
            trimmedShare("the whole weight")),
        rule(
            "share-at-least",
            "The share of the weight that lies on parts of at least the threshold.",
            Parameter.optional(
                    ShareAtLeastRule.THRESHOLD,
                    Type.NUMBER,
                    "The value from which on a part counts, in the range of the parts.")
                .mandatory()),
        rule(
            "ladder",
            "How many parts, from the first, reach the threshold before one does not.",
            Parameter.optional(
                LadderRule.THRESHOLD,
                Type.NUMBER,
                "The value that a part must reach, in the range of the parts; 1 by default.")),
        rule(
            "owa",
            "The mean of the parts with weights that belong to their order of size.",
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
            "The share of " + ofWhat
                + " that is cut off at each end, less than 0.5; 0.1 by default.")
        .between(Fraction.ZERO, Fraction.HALF);
  }

  private static RuleDefinition<Aggregation> rule(
      String id, String summary, Parameter... parameters) {
    return RuleDefinition.aggregation(id, summary, new Factory(id), parameters);
  }

  /** Makes any of them. A lambda for each would be a class for each, which the JVM has to make at every start. */
  private record Factory(String id) implements RuleFactory<Aggregation> {

    @Override
    public Aggregation apply(Parameters parameters) {
      return switch (id) {
        case "mean" -> MeanRule.INSTANCE;
        case "sum" -> SumRule.INSTANCE;
        case "min" -> ExtremeRule.MIN;
        case "max" -> ExtremeRule.MAX;
        case "median" -> MedianRule.of(parameters);
        case "geometric-mean" -> TransformedMean.GEOMETRIC;
        case "harmonic-mean" -> HarmonicMeanRule.INSTANCE;
        case "power-mean" -> PowerMeans.of(parameters);
        case "trimmed-mean" -> TrimmedMeanRule.of(TrimmedMeanRule.share(parameters));
        case "share-at-least" -> ShareAtLeastRule.of(parameters);
        case "ladder" -> LadderRule.of(parameters);
        case "owa" -> OwaRule.of(parameters);
        default -> throw new IllegalStateException("The rule (" + id + ") is not made here.");
      };
    }
  }
}
