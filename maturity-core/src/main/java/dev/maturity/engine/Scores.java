package dev.maturity.engine;

import dev.maturity.model.Level;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The scores and levels of one assessment. How they came about is found out when it is asked for. Immutable to its users and
 * thread-safe.
 */
public final class Scores {

  private final NodeNames nodes;
  private final double[] scores;
  private final byte[] ranks;
  private final Supplier<Scorecard> whole;
  private volatile @Nullable Scorecard card;

  Scores(NodeNames nodes, double[] scores, byte[] ranks, Supplier<Scorecard> whole) {
    this.nodes = nodes;
    this.scores = scores;
    this.ranks = ranks;
    this.whole = whole;
  }

  static Scores of(NodeNames nodes, Scorecard card) {
    List<DimensionScore> all = card.overall().allNodes();
    double[] scores = new double[all.size()];
    byte[] ranks = new byte[all.size()];
    for (int i = 0; i < scores.length; i++) {
      DimensionScore node = all.get(i);
      scores[i] = node.score() == null ? Double.NaN : node.score().value();
      ranks[i] = (byte) (node.placement() == null ? 0 : node.placement().rank());
    }
    Scores found = new Scores(nodes, scores, ranks, () -> card);
    found.card = card;
    return found;
  }

  /**
   * The ids of the nodes.
   *
   * @return {@value DimensionScore#OVERALL}, then the dimensions in model order
   */
  public List<String> nodes() {
    return nodes.ids();
  }

  /**
   * The score of the whole model.
   *
   * @return the double nearest to the exact score; NaN if there is none, which is never a score of 0
   */
  public double score() {
    return scores[0];
  }

  /**
   * The score of a node.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return the double nearest to the exact score; NaN if there is none
   * @throws IllegalArgumentException if there is no node of that id
   */
  public double score(String node) {
    return scores[nodes.place(node)];
  }

  /**
   * The level of the whole model.
   *
   * @return the level; empty if there is none
   */
  public Optional<Level> level() {
    return nodes.level(ranks[0] & 0xFF);
  }

  /**
   * The level of a node.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return the level; empty if there is none
   * @throws IllegalArgumentException if there is no node of that id
   */
  public Optional<Level> level(String node) {
    return nodes.level(ranks[nodes.place(node)] & 0xFF);
  }

  /**
   * The rank of a node's level.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return from 1, the lowest level, up; 0 if there is none
   * @throws IllegalArgumentException if there is no node of that id
   */
  public int rank(String node) {
    return ranks[nodes.place(node)] & 0xFF;
  }

  /**
   * The whole scorecard, with its derivation. Computed when it is first asked for, and kept.
   *
   * @return the scorecard; its scores and levels are these
   */
  public Scorecard scorecard() {
    Scorecard found = card;
    if (found == null) {
      found = whole.get();
      card = found;
    }
    return found;
  }
}
