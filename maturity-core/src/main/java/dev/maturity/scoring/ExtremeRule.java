package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The smallest part, min xᵢ, or the largest, max xᵢ, whatever the weights. The first of several such parts is the binding
 * one, which contributes everything.
 *
 * <p>Source: Grabisch, Marichal, Mesiar and Pap, <cite>Aggregation Functions</cite> (2009), chapter 1. Rational, so
 * without tolerance.
 */
final class ExtremeRule implements AmountsRule {

  static final ExtremeRule MIN = new ExtremeRule(Places::rising);
  static final ExtremeRule MAX = new ExtremeRule(Places::falling);

  /** The places of the parts in an order that begins with the binding one. */
  private final Function<List<Part>, List<Integer>> order;

  private ExtremeRule(Function<List<Part>, List<Integer>> order) {
    this.order = order;
  }

  @Override
  public List<Fraction> amounts(List<Part> parts) {
    int binding = order.apply(parts).get(0);
    List<Fraction> amounts = AmountsRule.none(parts);
    amounts.set(binding, parts.get(binding).value());
    return amounts;
  }

  @Override
  public Set<Law> laws() {
    return Sets.immutableEnumSet(
        Law.BOUNDED,
        Law.MONOTONE,
        Law.IDEMPOTENT,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ZERO_WEIGHT_NEUTRAL,
        Law.ABSENT_NEUTRAL,
        Law.DECOMPOSABLE,
        Law.SHIFT_AND_SCALE,
        Law.ORDINAL,
        Law.CONTINUOUS);
  }
}
