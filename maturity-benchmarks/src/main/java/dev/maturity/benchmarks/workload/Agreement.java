package dev.maturity.benchmarks.workload;

/**
 * How far the results of one contestant are from those of another.
 *
 * @param rows how many rows were compared
 * @param otherBits how many scores have other bits
 * @param farthest the largest distance between two scores
 * @param otherLevels how many rows have another level
 * @param otherLevelsOffCut how many of these do not lie on a cut point between two levels, where the last bit decides
 */
public record Agreement(
    int rows, long otherBits, double farthest, int otherLevels, int otherLevelsOffCut) {

  /** Scores that differ by less are taken to be the same number, rounded in another order. */
  public static final double CLOSE = 1e-12;

  /**
   * Compares two results.
   *
   * @param exact the results that are known to be right
   * @param other the results that are asked about
   * @return how far they are apart
   */
  public static Agreement between(Results exact, Results other) {
    int rows = exact.overall().length;
    long otherBits = 0;
    double farthest = 0;
    int otherLevels = 0;
    int offCut = 0;
    for (int d = 0; d <= exact.dimensions().length; d++) {
      double[] a = d < exact.dimensions().length ? exact.dimensions()[d] : exact.overall();
      double[] b = d < exact.dimensions().length ? other.dimensions()[d] : other.overall();
      for (int i = 0; i < rows; i++) {
        if (Double.doubleToLongBits(a[i]) != Double.doubleToLongBits(b[i])) {
          otherBits++;
          farthest = Math.max(farthest, distance(a[i], b[i]));
        }
      }
    }
    for (int i = 0; i < rows; i++) {
      if (exact.levels()[i] != other.levels()[i]) {
        otherLevels++;
        double fifths = exact.overall()[i] * Questionnaire.LEVELS;
        if (!(Math.abs(fifths - Math.rint(fifths)) < CLOSE)) {
          offCut++;
        }
      }
    }
    return new Agreement(rows, otherBits, farthest, otherLevels, offCut);
  }

  private static double distance(double a, double b) {
    double distance = Math.abs(a - b);
    return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
  }

  /**
   * Whether all is the same to the last bit.
   *
   * @return true if no score and no level differs
   */
  public boolean exact() {
    return otherBits == 0 && otherLevels == 0;
  }

  /**
   * Whether the scores are the same but for rounding, and the levels the same but where rounding decides.
   *
   * @return true if so
   */
  public boolean close() {
    return farthest < CLOSE && otherLevelsOffCut == 0;
  }
}
