package dev.maturity.scoring;

import java.util.List;

/** The consensuses that every model can use. */
final class StandardConsensuses {

  private StandardConsensuses() {}

  static List<RuleDefinition<?>> rules() {
    return List.of(
        rule("lower-median", "The middle rating, or the lower of the two middle ones."),
        rule("median", "The middle rating, or the mean of the two middle ones."),
        rule("mean", "The mean of the ratings."),
        rule(
            "trimmed-mean",
            "The mean of the ratings that are left when a share of them is cut off at each end.",
            StandardAggregations.trimmedShare("the ratings")),
        rule("min", "The lowest rating."),
        rule("max", "The highest rating."),
        rule("weighted-mean", "The mean of the ratings, weighted by rater."),
        rule(
            "unanimous-or-missing",
            "The rating that all raters gave; don't know if there is none."));
  }

  private static RuleDefinition<Consensus> rule(
      String id, String summary, Parameter... parameters) {
    return RuleDefinition.consensus(id, summary, new Factory(id), parameters);
  }

  /** Makes any of them. A lambda for each would be a class for each, which the JVM has to make at every start. */
  private record Factory(String id) implements RuleFactory<Consensus> {

    @Override
    public Consensus apply(Parameters parameters) {
      return switch (id) {
        case "lower-median" -> LowerMedian.INSTANCE;
        case "median" -> Consensuses.median();
        case "mean" -> Consensuses.mean();
        case "trimmed-mean" -> Consensuses.trimmedMean(TrimmedMeanRule.share(parameters));
        case "min" -> Consensuses.min();
        case "max" -> Consensuses.max();
        case "weighted-mean" -> Consensuses.weightedMean();
        case "unanimous-or-missing" -> UnanimousRule.INSTANCE;
        default -> throw new IllegalStateException("The rule (" + id + ") is not made here.");
      };
    }
  }
}
