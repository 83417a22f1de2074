package dev.maturity.compiled;

import dev.maturity.model.Fraction;

/** What is known of one node in one block while it is scored. */
final class Frame {

  private static final double[] NONE = {};

  /** The score; of a {@link #isWide} node only q is used, which says whether there is one. */
  final Quotients number = new Quotients();

  /** The share that is answered; only in blocks where something is unknown. */
  final Quotients coverage = new Quotients();

  final double[] scores = new double[AnswerLayout.ROWS];
  final double[] positions = new double[AnswerLayout.ROWS];
  final byte[] ranks = new byte[AnswerLayout.ROWS];
  final byte[] statuses = new byte[AnswerLayout.ROWS];

  /** What the score's double lacks of a number that has too many digits for whole numbers. */
  double[] rest = NONE;

  /** What the coverage's double lacks where it has too many digits; empty elsewhere. */
  double[] restOfCoverage = NONE;

  /** Where a row of such numbers is summed exactly. */
  final LongSum exactSum = new LongSum();

  boolean isWide;
  final Frame[] children;

  /** What the node takes from its children. */
  final Quotients[] parts;

  /** Their coverages. */
  final Quotients[] coverages;

  private PlanNode node;

  Frame(PlanNode node) {
    this.node = node;
    this.children = new Frame[node.children().size()];
    this.parts = new Quotients[children.length];
    this.coverages = new Quotients[children.length];
    for (int i = 0; i < children.length; i++) {
      children[i] = new Frame(node.children().get(i));
      parts[i] = children[i].number;
      coverages[i] = children[i].coverage;
    }
    begin(node);
  }

  /** Makes it one of a node at the same place of another plan. */
  void become(PlanNode other) {
    for (int i = 0; i < children.length; i++) {
      children[i].become(other.children().get(i));
    }
    begin(other);
  }

  private void begin(PlanNode begun) {
    node = begun;
    number.c = 1;
    coverage.c = 1;
    isWide = begun.step().isWide();
    rest = rest(isWide, rest);
    restOfCoverage = rest(begun.coverage().isWide(), restOfCoverage);
  }

  private static double[] rest(boolean isWide, double[] before) {
    if (!isWide) {
      return NONE;
    }
    return before.length == 0 ? new double[AnswerLayout.ROWS] : before;
  }

  /** Whether a row has a number. */
  boolean isPresent(int row) {
    return number.qAt(row) != 0;
  }

  /** What the score's double lacks of the score of a row that has one. */
  double restOfScore(int row) {
    if (isWide) {
      return rest[row];
    }
    double below = number.c * number.q()[row];
    return Math.fma(-scores[row], below, number.p()[row]) / below;
  }

  /** The sign of a row's score less a bound. */
  int sign(int row, Bound bound) {
    return node.step().sign(this, row, bound);
  }

  /** The exact score of a row that has one. */
  Fraction exact(int row) {
    return isWide
        ? node.step().exact(this, row)
        : Fraction.of((long) number.p()[row], (long) (number.c * number.q()[row]));
  }

  /** The exact coverage of a row. */
  Fraction exactCoverage(int row) {
    return node.coverage().exact(this, row);
  }
}
