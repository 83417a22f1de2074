package dev.maturity.compiled;

import java.math.BigInteger;

/** The number of a node of criteria. */
final class LeafStep extends ScoreStep {

  /** What is made of the criteria. */
  enum Kind {
    MEAN,
    SUM,
    MIN,
    MAX
  }

  private final Kind kind;
  private final WeightedSum sum;
  private final Affine map;

  private LeafStep(Kind kind, WeightedSum sum, Affine map, BigInteger mostP, BigInteger mostQ) {
    super(mostP, mostQ, map.c());
    this.kind = kind;
    this.sum = sum;
    this.map = map;
  }

  static LeafStep of(Kind kind, WeightedSum sum, Affine map) {
    BigInteger mostQ = kind == Kind.MEAN ? sum.mostWeight : BigInteger.ONE;
    return new LeafStep(kind, sum, map, map.largest(sum.mostValue, mostQ), mostQ);
  }

  WeightedSum sum() {
    return sum;
  }

  Kind kind() {
    return kind;
  }

  Affine map() {
    return map;
  }

  @Override
  void run(AnswerBlock block, Frame frame, Scratch scratch) {
    Quotients numbers = frame.number;
    int rows = block.rows();
    switch (kind) {
      case MEAN -> sum.sum(block, numbers, scratch);
      case SUM -> {
        sum.sum(block, numbers, scratch);
        for (int i = 0; i < rows; i++) {
          numbers.q[i] = Math.min(1, numbers.q[i]);
        }
      }
      case MIN -> sum.extreme(true, block, numbers);
      case MAX -> sum.extreme(false, block, numbers);
    }
    map.apply(numbers, rows);
  }
}
