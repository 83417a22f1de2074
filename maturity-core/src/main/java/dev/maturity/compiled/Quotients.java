package dev.maturity.compiled;

/**
 * A number p/(c·q) for each row of a block, with whole p, q and c that a {@code double} holds exactly. Where q is 0 there is no
 * number.
 */
final class Quotients {

  final double[] p = new double[AnswerLayout.ROWS];
  final double[] q = new double[AnswerLayout.ROWS];
  double c = 1;

  /** Whether some row may have no number. */
  boolean hasAbsent;

  /** Finds out whether some row has no number. */
  void findAbsent(int rows) {
    double product = 1;
    for (int i = 0; i < rows; i++) {
      product = Math.min(product, q[i]);
    }
    hasAbsent = product == 0;
  }
}
