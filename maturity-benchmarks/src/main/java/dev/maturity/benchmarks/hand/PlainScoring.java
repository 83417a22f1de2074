package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.Results;

/** The arithmetic of the questionnaire in doubles. */
final class PlainScoring {
  private static final double STEPS = Questionnaire.BEST - 1;

  private final int dimensions;
  private final int each;
  private final double[] weights;
  private final boolean[] reversed;
  private final double[] dimensionWeights;

  PlainScoring(Questionnaire questionnaire) {
    dimensions = questionnaire.dimensions();
    each = questionnaire.criteriaEach();
    weights = new double[questionnaire.criteria()];
    reversed = new boolean[questionnaire.criteria()];
    dimensionWeights = new double[dimensions];
    for (int c = 0; c < weights.length; c++) {
      weights[c] = questionnaire.weight(c);
      reversed[c] = questionnaire.reversed(c);
    }
    for (int d = 0; d < dimensions; d++) {
      dimensionWeights[d] = questionnaire.dimensionWeight(d);
    }
  }

  void score(byte[] codes, int from, int to, Results results) {
    for (int row = from; row < to; row++) {
      double sum = 0;
      double weight = 0;
      for (int d = 0; d < dimensions; d++) {
        double score = dimension(codes, row * weights.length, d);
        results.dimensions()[d][row] = score;
        if (!Double.isNaN(score)) {
          sum += dimensionWeights[d] * score;
          weight += dimensionWeights[d];
        }
      }
      double overall = sum / weight;
      results.overall()[row] = overall;
      results.levels()[row] = (byte) level(overall);
    }
  }

  Result score(byte[] codes) {
    double[] scores = new double[dimensions];
    double sum = 0;
    double weight = 0;
    for (int d = 0; d < dimensions; d++) {
      double score = dimension(codes, 0, d);
      scores[d] = score;
      if (!Double.isNaN(score)) {
        sum += dimensionWeights[d] * score;
        weight += dimensionWeights[d];
      }
    }
    double overall = sum / weight;
    return new Result(scores, overall, level(overall));
  }

  private double dimension(byte[] codes, int at, int dimension) {
    double sum = 0;
    double weight = 0;
    for (int c = dimension * each; c < (dimension + 1) * each; c++) {
      int code = codes[at + c];
      if (code != Questionnaire.NOT_APPLICABLE) {
        sum += weights[c] * (reversed[c] ? Questionnaire.BEST - code : code - 1);
        weight += weights[c];
      }
    }
    return sum / (STEPS * weight);
  }

  private static int level(double overall) {
    if (Double.isNaN(overall)) {
      return 0;
    }
    return Math.min(1 + (int) (overall * Questionnaire.LEVELS), Questionnaire.LEVELS);
  }
}
