package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The middle rating, or the lower of the two middle ones: it never overstates. Every rater counts the same. */
final class LowerMedian implements Consensus {

  static final LowerMedian INSTANCE = new LowerMedian();

  private LowerMedian() {}

  @Override
  public Optional<Fraction> combine(List<Part> ratings) {
    List<Fraction> sorted =
        ratings.stream().map(Part::value).sorted(Comparator.naturalOrder()).toList();
    return Optional.of(sorted.get((sorted.size() - 1) / 2));
  }

  @Override
  public Set<Law> laws() {
    return Sets.immutableEnumSet(
        Law.BOUNDED,
        Law.MONOTONE,
        Law.IDEMPOTENT,
        Law.SYMMETRIC,
        Law.WEIGHT_SCALE_FREE,
        Law.ABSENT_NEUTRAL,
        Law.SHIFT_AND_SCALE,
        Law.ORDINAL,
        Law.CONTINUOUS);
  }
}
