package dev.maturity.compiled;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores one row of codes by a plan: a model of criteria, or of dimensions of criteria whose mean or sum it is. Immutable and
 * thread-safe; allocates nothing.
 */
public final class RowKernel {

  private final PlanNode overall;
  private final RowSum[] sums;
  private final Affine.InDoubles[] maps;

  /** How the score of the whole model is mapped; of no use where it is none. */
  private final Affine.InDoubles map;

  private final boolean isLeaf;
  private final int criteria;

  /** Null where the model declines a score. */
  private final @Nullable MeanFold fold;

  private final double[] factors;
  private final double[] weights;

  private RowKernel(PlanNode overall, LeafStep[] leaves, boolean isLeaf, int criteria) {
    this.overall = overall;
    this.isLeaf = isLeaf;
    this.criteria = criteria;
    this.sums = Arrays.stream(leaves).map(leaf -> leaf.sum().ofRow()).toArray(RowSum[]::new);
    this.maps =
        Arrays.stream(leaves).map(leaf -> leaf.map().inDoubles()).toArray(Affine.InDoubles[]::new);
    FoldStep step = overall.step() instanceof FoldStep folded ? folded : null;
    this.map = step == null ? maps[0] : step.map().inDoubles();
    this.fold = step == null ? null : step.fold();
    this.factors = new double[leaves.length];
    this.weights = new double[leaves.length];
    for (int k = 0; k < leaves.length; k++) {
      // Where nothing is folded, the weights only tell whether anything is known.
      factors[k] = fold == null ? 0 : fold.factor(k);
      weights[k] = fold == null ? 1 : fold.weight(k);
    }
  }

  /** A kernel for a plan; empty if its model is of another form, or its sums are too large for half a {@code long}. */
  public static Optional<RowKernel> of(Plan plan, int criteria) {
    PlanNode overall = plan.overall();
    boolean isLeaf = overall.step() instanceof LeafStep;
    List<PlanNode> nodes = isLeaf ? List.of(overall) : overall.children();
    LeafStep[] leaves = new LeafStep[nodes.size()];
    for (int k = 0; k < leaves.length; k++) {
      boolean fits = nodes.get(k).step() instanceof LeafStep leaf
          && leaf.isPackedMean()
          && nodes.get(k).coverage().isPacked();
      if (!fits) {
        return Optional.empty();
      }
      leaves[k] = (LeafStep) nodes.get(k).step();
    }
    boolean isFolded = isLeaf
        || ((overall.step() instanceof FoldStep fold && fold.takesScores())
            || overall.step() instanceof PresenceStep);
    boolean isCovered = isLeaf || overall.coverage().fold() != null;
    boolean isLevelled = nodes.stream().allMatch(RowKernel::isLevelled) && isLevelled(overall);
    return isFolded && isCovered && isLevelled
        ? Optional.of(new RowKernel(overall, leaves, isLeaf, criteria))
        : Optional.empty();
  }

  private static boolean isLevelled(PlanNode node) {
    return node.level() == null || node.level().canDecideRows();
  }

  /**
   * Scores a row.
   *
   * @param codes the codes of all criteria, each one of its criterion's, and perhaps more that are not looked at
   * @param scores where the score of each node goes; not a number where there is none
   * @param ranks where the rank of each node's level goes, as an unsigned byte; 0 where there is none
   * @param from the place there of the first node
   */
  public void score(byte[] codes, double[] scores, byte[] ranks, int from) {
    boolean hasUnknown = CodeRanges.hasNegative(codes, criteria);
    if (isLeaf) {
      leaf(overall, 0, sums[0].of(codes), codes, hasUnknown, scores, ranks, from);
      return;
    }
    double p = 0;
    double q = 1;
    double all = 0;
    for (int k = 0; k < sums.length; k++) {
      long both = sums[k].of(codes);
      leaf(overall.children().get(k), k, both, codes, hasUnknown, scores, ranks, from);
      double below = (int) both;
      if (below != 0) {
        double above = maps[k].apply((int) (both >>> Integer.SIZE), below);
        p = p * below + factors[k] * above * q;
        q *= below;
        all += weights[k];
      }
    }
    finish(p, q, all, codes, hasUnknown, scores, ranks, from);
  }

  private void finish(
      double p,
      double q,
      double all,
      byte[] codes,
      boolean hasUnknown,
      double[] scores,
      byte[] ranks,
      int from) {
    double wholeP = 0;
    double wholeQ = 0;
    if (fold != null && all != 0) {
      wholeQ = fold.below(q, all);
      wholeP = map.apply(p, wholeQ);
    }
    scores[0] = quotient(wholeP, wholeQ, map.c());
    LevelStep level = overall.level();
    boolean isAllowed = level != null && all != 0 && (!hasUnknown || isEnough(codes));
    ranks[from] =
        level != null && isAllowed ? level.rank(codes, scores[0], wholeP, wholeQ, map.c()) : 0;
  }

  private void leaf(
      PlanNode node,
      int k,
      long both,
      byte[] codes,
      boolean hasUnknown,
      double[] scores,
      byte[] ranks,
      int from) {
    double q = (int) both;
    double p = maps[k].apply((int) (both >>> Integer.SIZE), q);
    double c = maps[k].c();
    double score = quotient(p, q, c);
    scores[node.place()] = node.isScored() ? score : Double.NaN;
    LevelStep level = node.level();
    boolean isAllowed =
        level != null && q != 0 && (!hasUnknown || node.coverage().isEnough(codes));
    ranks[from + node.place()] = level != null && isAllowed ? level.rank(codes, score, p, q, c) : 0;
  }

  /** What 0/0 gives is no number either, but its bits are another processor's choice. */
  private static double quotient(double p, double q, double c) {
    return q == 0 ? Double.NaN : p / (c * q);
  }

  /** Whether enough of the whole model is answered. */
  private boolean isEnough(byte[] codes) {
    CoverageStep coverage = overall.coverage();
    MeanFold shares = coverage.fold();
    if (shares == null) {
      throw new IllegalStateException("The coverage has no shares.");
    }
    double p = 0;
    double q = 1;
    double all = 0;
    for (int k = 0; k < sums.length; k++) {
      long both = overall.children().get(k).coverage().packed(codes);
      double below = (int) both;
      if (below != 0) {
        p = p * below + shares.factor(k) * (int) (both >>> Integer.SIZE) * q;
        q *= below;
        all += shares.weight(k);
      }
    }
    return all == 0 || coverage.isEnough(p, shares.below(q, all), shares.newC());
  }
}
