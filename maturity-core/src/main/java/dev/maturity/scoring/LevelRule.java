package dev.maturity.scoring;

import dev.maturity.problem.Problem;
import java.util.List;
import java.util.Set;

/** Decides the level of a node. Immutable and thread-safe. */
public interface LevelRule {

  /**
   * Decides.
   *
   * @param given what is known of the node
   * @return the level, the position and the comparisons that decided
   */
  LevelDecision decide(LevelCase given);

  /**
   * The laws that this rule keeps. Of those in {@link Law} only three speak of level rules: {@link Law#MONOTONE},
   * {@link Law#SYMMETRIC} (of the parts of a node, and of those of each set) and {@link Law#CONTINUOUS} (of the position).
   *
   * @return the laws, in the order of {@link Law}
   */
  Set<Law> laws();

  /**
   * Whether the rule decides on the node's score and parts, so that a node without a score has no level. A rule that
   * says false decides on the sets of criteria that count toward each level; only such a rule is given them.
   *
   * @return true by default
   */
  default boolean needsScore() {
    return true;
  }

  /**
   * Checks that this rule can decide the levels of a node, when the model is loaded.
   *
   * @param node what is known of the node before anybody has answered
   * @return the problems, with paths that start at the rule's own object, such as {@code /cuts}
   */
  default List<Problem> check(LevelSite node) {
    return List.of();
  }
}
