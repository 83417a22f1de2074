package dev.maturity.engine;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Level;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores and levels of one assessment. How they came about is found out when it is asked for. Immutable to its users and
 * thread-safe.
 */
public final class Scores {

  private final LightScorer scorer;

  /** Null where the answers came as codes. */
  private final @Nullable Assessment assessment;

  private final double[] scores;

  /** The ranks, at the end; where the answers came as codes, these stand before them. */
  private final byte[] ranks;

  private volatile @Nullable Scorecard card;

  Scores(
      LightScorer scorer,
      @Nullable Assessment assessment,
      double[] scores,
      byte[] ranks,
      @Nullable Scorecard card) {
    this.scorer = scorer;
    this.assessment = assessment;
    this.scores = scores;
    this.ranks = ranks;
    this.card = card;
  }

  /**
   * The ids of the nodes.
   *
   * @return {@value DimensionScore#OVERALL}, then the dimensions in model order
   */
  public List<String> nodes() {
    return scorer.nodes().ids();
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
    return scores[scorer.nodes().place(node)];
  }

  /**
   * The level of the whole model.
   *
   * @return the level; empty if there is none
   */
  public Optional<Level> level() {
    return scorer.nodes().level(rank(0));
  }

  /**
   * The level of a node.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return the level; empty if there is none
   * @throws IllegalArgumentException if there is no node of that id
   */
  public Optional<Level> level(String node) {
    return scorer.nodes().level(rank(node));
  }

  /**
   * The rank of a node's level.
   *
   * @param node {@value DimensionScore#OVERALL} or the id of a dimension
   * @return from 1, the lowest level, up; 0 if there is none
   * @throws IllegalArgumentException if there is no node of that id
   */
  public int rank(String node) {
    return rank(scorer.nodes().place(node));
  }

  /**
   * The whole scorecard, with its derivation. Computed when it is first asked for, and kept.
   *
   * @return the scorecard; its scores and levels are these
   */
  public Scorecard scorecard() {
    Scorecard found = card;
    if (found == null) {
      found = assessment == null
          ? scorer.scorecard(Arrays.copyOf(ranks, ranks.length - scores.length))
          : scorer.scorecard(assessment);
      card = found;
    }
    return found;
  }

  private int rank(int place) {
    return ranks[ranks.length - scores.length + place] & 0xFF;
  }
}
