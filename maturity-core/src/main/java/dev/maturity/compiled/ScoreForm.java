package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rounding;
import dev.maturity.scorecard.Adjustment;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.NodeBounds;
import java.util.List;
import java.util.Objects;

/**
 * On which range a node's score stands, and how it is rounded.
 *
 * @param natural the least and the greatest number that the aggregation can give
 * @param declared the range onto which that is mapped
 * @param rounding how the mapped number is rounded
 */
public record ScoreForm(Range natural, Range declared, Rounding rounding) {

  /** What the aggregation gives is the score. */
  public static ScoreForm plain(Range natural) {
    return new ScoreForm(natural, natural, Rounding.NONE);
  }

  public static ScoreForm of(Range natural, NodeScoring scoring) {
    return new ScoreForm(
        natural, NodeBounds.declared(natural, scoring), Objects.requireNonNull(scoring.rounding()));
  }

  /** As it was when the node was scored. */
  public static ScoreForm of(DimensionScore node) {
    Adjustment adjustment = node.derivation().adjustment();
    return adjustment == null
        ? plain(node.bounds())
        : new ScoreForm(adjustment.from(), adjustment.onto(), adjustment.rounding());
  }

  public boolean isPlain() {
    return isUnmapped() && rounding.isNone();
  }

  public boolean isUnmapped() {
    return natural.equals(declared);
  }

  /** The least and the greatest score. */
  public Range bounds() {
    return NodeBounds.rounded(declared, rounding);
  }

  public Fraction mapped(Fraction aggregated) {
    return natural.onto(declared, aggregated);
  }

  /** Parts as they would be if the node's range were theirs. */
  public List<Part> mapped(List<Part> parts) {
    return isUnmapped()
        ? parts
        : parts.stream()
            .map(part -> new Part(part.id(), mapped(part.value()), part.weight()))
            .toList();
  }

  /** How many times wider the declared range is than the natural one. */
  public Fraction slope() {
    return mapped(natural.low().plus(Fraction.ONE)).minus(mapped(natural.low()));
  }

  /** How far the score may be from the true one. */
  public Fraction tolerance(Fraction aggregated) {
    // Rounding has decided already what counts as reached.
    return rounding.isNone() ? aggregated.times(slope()) : Fraction.ZERO;
  }
}
