package dev.maturity.benchmarks.workload;

/**
 * The model that every contestant scores: dimensions of equally many criteria, answered from 1 to 5 or not applicable. A
 * dimension's score is the weighted mean of its answers on the way from 0 to 1, the overall score the weighted mean of the
 * dimensions that have one, and the level the fifth of that way in which it lies.
 *
 * @param dimensions how many dimensions
 * @param criteriaEach how many criteria each dimension has
 */
public record Questionnaire(int dimensions, int criteriaEach) {

  /** The code of an answer that says that the criterion is not applicable. */
  public static final int NOT_APPLICABLE = 0;

  /** The best answer. The worst is 1. */
  public static final int BEST = 5;

  /** How many levels there are. */
  public static final int LEVELS = 5;

  /** One criterion in so many is worded the other way round: its best answer is 1. */
  private static final int REVERSED_EVERY = 5;

  private static final int HEAVIEST = 3;

  /** The questionnaire of all comparisons: six dimensions of eight criteria. */
  public static final Questionnaire USUAL = new Questionnaire(6, 8);

  /** Ten times the criteria. */
  public static final Questionnaire LONG = new Questionnaire(6, 80);

  /**
   * How many criteria there are.
   *
   * @return the number of criteria of all dimensions
   */
  public int criteria() {
    return dimensions * criteriaEach;
  }

  /**
   * How much a criterion counts in its dimension.
   *
   * @param criterion the place of the criterion, from 0
   * @return 1, 2 or 3
   */
  public int weight(int criterion) {
    return 1 + (criterion + criterion / criteriaEach) % HEAVIEST;
  }

  /**
   * Whether a criterion is worded the other way round.
   *
   * @param criterion the place of the criterion, from 0
   * @return true if the answer 1 is the best
   */
  public boolean reversed(int criterion) {
    return criterion % REVERSED_EVERY == REVERSED_EVERY - 1;
  }

  /**
   * How much a dimension counts in the overall score.
   *
   * @param dimension the place of the dimension, from 0
   * @return 1, 2 or 3
   */
  public int dimensionWeight(int dimension) {
    return 1 + dimension % HEAVIEST;
  }
}
