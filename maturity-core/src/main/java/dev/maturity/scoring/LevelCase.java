package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import java.util.List;
import java.util.Optional;

/**
 * What a level rule decides on.
 *
 * @param levels the model's levels from the floor up, at least two
 * @param score the node's score; empty where the model declines one
 * @param bounds the least and the greatest score that the node can have at all
 * @param tolerance how far the score may be from the true one; 0 for a rational aggregation
 * @param parts the node's parts on the node's range, absent ones removed, in model order
 * @param sets the criteria in the node that count toward each level, one set for each level, from the floor up; empty for
 *     a rule that {@linkplain LevelRule#needsScore() decides on the score}
 */
public record LevelCase(
    List<Level> levels,
    Optional<Fraction> score,
    Range bounds,
    Fraction tolerance,
    List<Part> parts,
    List<LevelSet> sets) {

  /** Copies the lists. */
  public LevelCase {
    levels = List.copyOf(levels);
    parts = List.copyOf(parts);
    sets = List.copyOf(sets);
  }

  /**
   * The highest rank.
   *
   * @return the number of levels
   */
  public int top() {
    return levels.size();
  }

  /**
   * The id of the level of that rank.
   *
   * @param rank from 1 to {@link #top()}
   * @return the id
   */
  public String levelId(int rank) {
    return levels.get(rank - 1).id();
  }

  /**
   * The score of a rule that cannot do without one.
   *
   * @return the score
   * @throws IllegalStateException if the node has no score
   */
  public Fraction requireScore() {
    return score.orElseThrow(
        () -> new IllegalStateException("The level rule needs a score, and the node has none."));
  }

  /** What the rule decides on, without the words of the levels: {@code score 1/2, parts [q1 1/2], managed [q1 1/2]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(score.map(number -> "score " + number).orElse("no score"));
    text.append(", parts ").append(parts);
    sets.forEach(set -> text.append(", ").append(set.level()).append(' ').append(set.parts()));
    return text.toString();
  }
}
