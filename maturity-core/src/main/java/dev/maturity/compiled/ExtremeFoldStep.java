package dev.maturity.compiled;

import java.math.BigInteger;
import java.util.List;

/** The least or the greatest of the numbers of dimensions. */
final class ExtremeFoldStep extends ScoreStep {

  private final boolean isLeast;
  private final double[] factors;
  private final Affine map;
  private final PartMaps maps;

  private ExtremeFoldStep(
      boolean isLeast,
      double[] factors,
      Affine map,
      PartMaps maps,
      BigInteger mostP,
      BigInteger mostQ) {
    super(mostP, mostQ, map.c());
    this.isLeast = isLeast;
    this.factors = factors;
    this.map = map;
    this.maps = maps;
  }

  /** What makes the c of all parts one; the map begins from that. */
  static BigInteger commonC(List<MeanFold.Size> parts) {
    return parts.stream().map(MeanFold.Size::c).reduce(BigInteger.ONE, Whole::lcm);
  }

  static ExtremeFoldStep of(List<MeanFold.Size> parts, boolean isLeast, Affine map, PartMaps maps) {
    BigInteger common = commonC(parts);
    double[] factors = new double[parts.size()];
    BigInteger p = BigInteger.ZERO;
    BigInteger q = BigInteger.ZERO;
    for (int i = 0; i < factors.length; i++) {
      BigInteger factor = common.divide(parts.get(i).c());
      factors[i] = Whole.exact(factor);
      p = p.max(parts.get(i).p().multiply(factor));
      q = q.max(parts.get(i).q());
    }
    // Two of them are compared over a common denominator.
    Whole.exact(p.multiply(q));
    return new ExtremeFoldStep(isLeast, factors, map, maps, map.largest(p, q), q);
  }

  @Override
  void run(AnswerBlock block, Frame frame, Scratch scratch) {
    int rows = block.rows();
    Quotients[] parts = maps.parts(frame, rows);
    Quotients into = frame.number;
    for (int i = 0; i < rows; i++) {
      double p = 0;
      double q = 0;
      for (int k = 0; k < parts.length; k++) {
        double below = parts[k].q()[i];
        double above = parts[k].p()[i] * factors[k];
        boolean isFirst = q == 0;
        if (below != 0 && (isFirst || isLeast == above * q < p * below)) {
          p = above;
          q = below;
        }
      }
      into.p()[i] = p;
      into.q()[i] = q;
    }
    into.findAbsent(rows);
    map.apply(into, rows);
    divide(frame, rows);
  }
}
