package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.Range;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * Decides levels by cut points.
 *
 * <p>A score p/(c·q) and a cut point s/t that differ do so by 1/(c·q·t) at least. Where that is more than a unit in the last
 * place, the doubles nearest to both stand in the same order as they, so comparing doubles is exact. Elsewhere a score near a
 * cut point is compared as a fraction.
 */
final class BandsStep implements LevelStep {

  private static final double NEAR = 0x1p-46;

  private final Bound[] exactCuts;
  private final Relation[] relations;
  private final double[] nearest;

  private final RankTable table;
  private final boolean isExactInDoubles;
  private final double near;
  private final Fraction[] edges;

  /** For each band what turns a score in it into a position; empty if that has too many digits. */
  private final double[][] positions;

  /** For each band the same in two doubles. */
  private final BandPosition[] widePositions;

  private BandsStep(
      Fraction[] cuts,
      Relation[] relations,
      Range bounds,
      boolean isExactInDoubles,
      double[][] positions) {
    this.exactCuts = Arrays.stream(cuts).map(Bound::new).toArray(Bound[]::new);
    this.relations = relations;
    this.nearest = Arrays.stream(cuts).mapToDouble(Fraction::doubleValue).toArray();
    this.isExactInDoubles = isExactInDoubles;
    this.positions = positions;
    this.edges = new Fraction[cuts.length + 2];
    edges[0] = bounds.low();
    System.arraycopy(cuts, 0, edges, 1, cuts.length);
    edges[cuts.length + 1] = bounds.high();
    double largest =
        Math.max(Math.abs(bounds.low().doubleValue()), Math.abs(bounds.high().doubleValue()));
    this.widePositions = widePositions(largest);
    this.near = NEAR * Math.max(1, largest);
    this.table = table(bounds);
  }

  /**
   * Makes a step.
   *
   * @param step how the score comes about
   */
  static BandsStep of(List<Fraction> cuts, List<Relation> relations, Range bounds, ScoreStep step) {
    Fraction[] all = cuts.toArray(Fraction[]::new);
    return new BandsStep(
        all,
        relations.toArray(Relation[]::new),
        bounds,
        !step.isWide() && isExactInDoubles(cuts, bounds, step),
        step.isWide() ? new double[0][] : positions(cuts, bounds, step));
  }

  private static boolean isExactInDoubles(List<Fraction> cuts, Range bounds, ScoreStep step) {
    BigInteger below = Whole.denominator(cuts).multiply(step.mostQ).multiply(step.c);
    Fraction largest = bounds.high().max(bounds.low().negated()).max(Fraction.ONE);
    BigInteger above = largest.toDecimal(0, RoundingMode.UP).toBigInteger();
    // A unit in the last place of the largest score is at most 2^-52 of it.
    return below.multiply(above).bitLength() < 51;
  }

  /** rank + (score − low)/width = (a·p + b·q)/(c·q). */
  private static double[][] positions(List<Fraction> cuts, Range bounds, ScoreStep step) {
    double[][] all = new double[cuts.size() + 1][];
    for (int k = 0; k < all.length; k++) {
      Fraction low = k == 0 ? bounds.low() : cuts.get(k - 1);
      Fraction width = (k == cuts.size() ? bounds.high() : cuts.get(k)).minus(low);
      Affine map = width.signum() == 0
          ? Affine.of(Fraction.ZERO, Fraction.of(k + 1), step.c)
          : Affine.of(
              Fraction.ONE.dividedBy(width),
              Fraction.of(k + 1).minus(low.dividedBy(width)),
              step.c);
      boolean fits = Whole.isExact(map.largest(step.mostP, step.mostQ))
          && Whole.isExact(map.c().multiply(step.mostQ));
      if (!fits) {
        return new double[0][];
      }
      all[k] =
          new double[] {map.a().doubleValue(), map.b().doubleValue(), map.c().doubleValue()};
    }
    return all;
  }

  private BandPosition[] widePositions(double largest) {
    BandPosition[] all = new BandPosition[edges.length - 1];
    for (int k = 0; k < all.length; k++) {
      Fraction low = edges[k];
      Fraction width = edges[k + 1].minus(low);
      Fraction times = width.signum() == 0 ? Fraction.ZERO : Fraction.ONE.dividedBy(width);
      all[k] = new BandPosition(times, Fraction.of(k + 1L).minus(low.times(times)), largest);
    }
    return all;
  }

  /** Scores nearer to a cut point than what is certain are not in the table. */
  private RankTable table(Range bounds) {
    double[] below = new double[nearest.length];
    double[] reaching = new double[nearest.length];
    for (int k = 0; k < nearest.length; k++) {
      double cut = nearest[k];
      boolean isReachedThere = relations[k] == Relation.AT_LEAST;
      if (isExactInDoubles) {
        below[k] = isReachedThere ? Math.nextDown(cut) : cut;
        reaching[k] = isReachedThere ? cut : Math.nextUp(cut);
      } else {
        below[k] = cut - 2 * near;
        reaching[k] = cut + 2 * near;
      }
    }
    return new RankTable(
        below, reaching, bounds.low().doubleValue(), bounds.high().doubleValue());
  }

  @Override
  public void decide(AnswerBlock block, Frame frame, Scratch scratch, boolean hasPositions) {
    int rows = block.rows();
    double[] scaled = scratch.numbers;
    table.scale(frame.scores, rows, scaled);
    byte[] ranks = frame.ranks;
    for (int i = 0; i < rows; i++) {
      byte rank = table.rank(scaled[i]);
      ranks[i] = rank == 0 ? searched(frame, i) : rank;
    }
    if (hasPositions) {
      for (int i = 0; i < rows; i++) {
        if (frame.isPresent(i)) {
          frame.positions[i] = position(frame, i);
        }
      }
    }
  }

  @Override
  public boolean canDecideRows() {
    return isExactInDoubles;
  }

  @Override
  public byte rank(byte[] codes, double score, double p, double q, double c) {
    int rank = 1;
    for (int k = 0; k < nearest.length; k++) {
      boolean isReached =
          relations[k] == Relation.AT_LEAST ? score >= nearest[k] : score > nearest[k];
      rank += isReached ? 1 : 0;
    }
    return (byte) rank;
  }

  private byte searched(Frame frame, int row) {
    return (byte) (frame.isPresent(row) ? rank(frame, row) : 0);
  }

  private int rank(Frame frame, int row) {
    double score = frame.scores[row];
    int rank = 1;
    while (rank <= nearest.length && reaches(frame, row, score, rank - 1)) {
      rank++;
    }
    return rank;
  }

  private boolean reaches(Frame frame, int row, double score, int cut) {
    if (isExactInDoubles || Math.abs(score - nearest[cut]) > near) {
      return relations[cut] == Relation.AT_LEAST ? score >= nearest[cut] : score > nearest[cut];
    }
    int sign = frame.sign(row, exactCuts[cut]);
    return relations[cut] == Relation.AT_LEAST ? sign >= 0 : sign > 0;
  }

  private double position(Frame frame, int row) {
    int rank = frame.ranks[row] & 0xFF;
    if (positions.length > 0) {
      double[] map = positions[rank - 1];
      double q = frame.number.q()[row];
      return (map[0] * frame.number.p()[row] + map[1] * q) / (map[2] * q);
    }
    double position = widePositions[rank - 1].of(frame.scores[row], frame.restOfScore(row));
    return Double.isNaN(position) ? exactPosition(frame, row, rank) : position;
  }

  private double exactPosition(Frame frame, int row, int rank) {
    Range band = new Range(edges[rank - 1], edges[rank]);
    return Fraction.of(rank).plus(band.fraction(frame.exact(row))).doubleValue();
  }
}
