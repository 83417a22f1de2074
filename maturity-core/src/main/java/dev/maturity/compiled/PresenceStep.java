package dev.maturity.compiled;

import java.math.BigInteger;
import java.util.Arrays;

/** Whether anything in a node of dimensions is known, where the model declines a score. */
final class PresenceStep extends ScoreStep {

  PresenceStep() {
    super(BigInteger.ONE, BigInteger.ONE, BigInteger.ONE);
  }

  @Override
  void run(AnswerBlock block, Frame frame, Scratch scratch) {
    int rows = block.rows();
    double[] q = frame.number.q();
    Arrays.fill(q, 0, rows, 0);
    for (Frame child : frame.children) {
      double[] other = child.number.q();
      for (int i = 0; i < rows; i++) {
        q[i] = Math.max(q[i], Math.min(1, other[i]));
      }
    }
    frame.number.findAbsent(rows);
  }
}
