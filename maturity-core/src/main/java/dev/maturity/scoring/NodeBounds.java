package dev.maturity.scoring;

import dev.maturity.model.Bounds;
import dev.maturity.model.Fraction;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rounding;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Computes the least and the greatest score that a node can have at all, before anybody has answered. */
public final class NodeBounds {

  private NodeBounds() {}

  /**
   * A part of a node, before anybody has answered.
   *
   * @param id the id of the criterion or dimension
   * @param range what it can be worth
   * @param weight its weight, positive
   */
  public record Bounded(String id, Range range, Fraction weight) {

    /** Refuses null. */
    public Bounded {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(range, "range");
      Objects.requireNonNull(weight, "weight");
    }
  }

  /**
   * What a node can score.
   *
   * @param aggregation how its parts become its score
   * @param parts all its parts, at least one; a criterion's range is {@link Range#UNIT}
   * @return the least and the greatest score
   */
  public static Range of(Aggregation aggregation, List<Bounded> parts) {
    List<Part> lowest = new ArrayList<>();
    List<Part> highest = new ArrayList<>();
    for (Bounded part : parts) {
      lowest.add(new Part(part.id(), part.range().low(), part.weight()));
      highest.add(new Part(part.id(), part.range().high(), part.weight()));
    }
    return aggregation.range(lowest, highest);
  }

  /**
   * The range on which a node's score stands before it is rounded.
   *
   * @param natural what the node can score without a declaration
   * @param scoring how the node is scored, once every default is taken; a range in it must rise
   * @return the declared range, or the natural one where none is declared
   */
  public static Range declared(Range natural, NodeScoring scoring) {
    Bounds range = scoring.range();
    return range == null ? natural : new Range(Fraction.of(range.low()), Fraction.of(range.high()));
  }

  /**
   * What a node can score once its scores are rounded.
   *
   * @param declared what it can score before that
   * @param rounding how its scores are rounded
   * @return both ends, rounded as scores are
   */
  public static Range rounded(Range declared, Rounding rounding) {
    return new Range(rounding.apply(declared.low()), rounding.apply(declared.high()));
  }

  /**
   * What a dimension can be worth to the node above it.
   *
   * <p>A position may go up to one above the top rank: a rule such as {@code bands} adds how far the score lies up the
   * top band.
   *
   * @param taken what the node above takes from it
   * @param bounds the least and the greatest score of the dimension itself
   * @param levels the number of levels of the model, at least one if {@code taken} speaks of levels
   * @return the least and the greatest value of the part
   */
  public static Range handedUp(PartValue taken, Range bounds, int levels) {
    return switch (taken) {
      case SCORE -> bounds;
      case FRACTION -> Range.UNIT;
      case LEVEL_RANK -> new Range(Fraction.ONE, Fraction.of(levels));
      case POSITION -> new Range(Fraction.ONE, Fraction.of(levels + 1L));
    };
  }
}
