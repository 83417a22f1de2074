package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.Part;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The weighted median: of the parts from the smallest up, the first xₖ with w₁ + … + wₖ &gt; W/2, where W is the sum of all
 * weights. If some w₁ + … + wₖ is exactly W/2, the kind decides: lower takes xₖ, upper takes xₖ₊₁, interpolated takes their
 * mean. The middle part, or each of the two with its half, contributes everything.
 *
 * <p>Source: for the lower one Cormen, Leiserson, Rivest and Stein, <cite>Introduction to Algorithms</cite> (3rd edition,
 * 2009), problem 9-2. Rational, so without tolerance.
 */
final class MedianRule implements AmountsRule {

  static final String KIND = "kind";

  /** What is done when the weights divide in two halves. */
  enum Kind {
    LOWER,
    UPPER,
    INTERPOLATED
  }

  private final Kind kind;

  MedianRule(Kind kind) {
    this.kind = kind;
  }

  static MedianRule of(Parameters parameters) {
    return new MedianRule(
        switch (parameters.choice(KIND).orElse("lower")) {
          case "upper" -> Kind.UPPER;
          case "interpolated" -> Kind.INTERPOLATED;
          default -> Kind.LOWER;
        });
  }

  @Override
  public List<Fraction> amounts(List<Part> parts) {
    int lower = middle(parts, kind == Kind.UPPER ? Relation.ABOVE : Relation.AT_LEAST);
    int upper = middle(parts, kind == Kind.LOWER ? Relation.AT_LEAST : Relation.ABOVE);
    List<Fraction> amounts = AmountsRule.none(parts);
    for (int place : List.of(lower, upper)) {
      Fraction half = parts.get(place).value().times(Fraction.HALF);
      amounts.set(place, amounts.get(place).plus(half));
    }
    return amounts;
  }

  @Override
  public Set<Law> laws() {
    EnumSet<Law> laws = EnumSet.of(
        Law.BOUNDED,
        Law.MONOTONE,
        Law.IDEMPOTENT,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ZERO_WEIGHT_NEUTRAL,
        Law.ABSENT_NEUTRAL,
        Law.SHIFT_AND_SCALE,
        Law.CONTINUOUS);
    // Half-way between two parts there may be no part.
    if (kind != Kind.INTERPOLATED) {
      laws.add(Law.ORDINAL);
    }
    return Sets.immutableEnumSet(laws);
  }

  /** The first part at which the weight of all parts up to it is half of the whole weight, or above. */
  private static int middle(List<Part> parts, Relation toHalf) {
    Fraction half = Fractions.weights(parts).times(Fraction.HALF);
    Iterator<Integer> rising = Places.rising(parts).iterator();
    int place = rising.next();
    Fraction weight = parts.get(place).weight();
    while (!toHalf.holds(weight, half)) {
      place = rising.next();
      weight = weight.plus(parts.get(place).weight());
    }
    return place;
  }
}
