package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The smallest part, whatever the weights. The first of several smallest ones is the binding part. */
final class MinRule implements Aggregation {

  static final MinRule INSTANCE = new MinRule();

  private MinRule() {}

  @Override
  public Fraction aggregate(List<Part> parts) {
    return parts.get(binding(parts)).value();
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
        Law.DECOMPOSABLE,
        Law.SHIFT_AND_SCALE,
        Law.CONTINUOUS);
  }

  @Override
  public List<Fraction> contributions(List<Part> parts, Fraction result) {
    int binding = binding(parts);
    return IntStream.range(0, parts.size())
        .mapToObj(i -> i == binding ? result : Fraction.ZERO)
        .toList();
  }

  private static int binding(List<Part> parts) {
    int binding = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).value().compareTo(parts.get(binding).value()) < 0) {
        binding = i;
      }
    }
    return binding;
  }
}
