package dev.maturity.scoring;

import java.util.List;

/** The consensuses that every model can use. */
final class StandardConsensuses {

  private StandardConsensuses() {}

  static List<RuleDefinition<?>> rules() {
    return List.of(
        RuleDefinition.consensus(
            "lower-median",
            "The middle rating, or the lower of the two middle ones.",
            parameters -> LowerMedian.INSTANCE),
        RuleDefinition.consensus(
            "median",
            "The middle rating, or the mean of the two middle ones.",
            parameters -> Consensuses.median()),
        RuleDefinition.consensus(
            "mean", "The mean of the ratings.", parameters -> Consensuses.mean()),
        RuleDefinition.consensus(
            "trimmed-mean",
            "The mean of the ratings that are left when a share of them is cut off at each end.",
            parameters -> Consensuses.trimmedMean(TrimmedMeanRule.share(parameters)),
            StandardAggregations.trimmedShare("the ratings")),
        RuleDefinition.consensus("min", "The lowest rating.", parameters -> Consensuses.min()),
        RuleDefinition.consensus("max", "The highest rating.", parameters -> Consensuses.max()),
        RuleDefinition.consensus(
            "weighted-mean",
            "The mean of the ratings, weighted by rater.",
            parameters -> Consensuses.weightedMean()),
        RuleDefinition.consensus(
            "unanimous-or-missing",
            "The rating that all raters gave; don't know if there is none.",
            parameters -> UnanimousRule.INSTANCE));
  }
}
