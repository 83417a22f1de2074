package dev.maturity.benchmark;

import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares a scorecard with a benchmark. */
final class Comparing {

  private Comparing() {}

  static BenchmarkComparison of(
      Benchmark benchmark, Scorecard card, @Nullable LocalDate asOf, int oldAfter) {
    if (oldAfter < 0) {
      throw new IllegalArgumentException(
          "The age (" + oldAfter + ") of a study must not be negative.");
    }
    Refusals.requireDistribution(benchmark);
    Refusals.requireSameScale(benchmark, card);
    DimensionScore node = Refusals.placed(benchmark, card);
    Placement placement = Objects.requireNonNull(node.placement());
    LevelRange levels = node.levelRange() == null
        ? new LevelRange(placement.level(), placement.level())
        : node.levelRange();
    int low = benchmark.rank(levels.low().id());
    int high = benchmark.rank(levels.high().id());
    Distribution all = Distribution.of(benchmark);
    Range open = between(all, low, high);
    Warnings warnings = new Warnings(benchmark, card.subject());
    warnings.addPopulation();
    warnings.addAge(asOf, oldAfter);
    warnings.addInstrument();
    warnings.addRounding(Math.max(all.parts(low), all.parts(high)));
    warnings.addDerived(open, between(Distribution.ofReported(benchmark), low, high));
    return new BenchmarkComparison(
        benchmark,
        card.model(),
        card.modelVersion(),
        card.subject(),
        asOf,
        node.id(),
        placement.level(),
        placement.rank(),
        levels,
        all.atOrBelow(placement.rank()),
        open,
        placed(benchmark, low, high),
        warnings.all());
  }

  private static Range between(Distribution distribution, int low, int high) {
    return new Range(
        distribution.atOrBelow(low).low(), distribution.atOrBelow(high).high());
  }

  private static List<PlacedShare> placed(Benchmark benchmark, int low, int high) {
    return benchmark.shares().stream()
        .map(share -> new PlacedShare(share, side(benchmark, share, low, high)))
        .toList();
  }

  private static Side side(Benchmark benchmark, Share share, int low, int high) {
    if (benchmark.rank(share.to()) <= low) {
      return Side.AT_OR_BELOW;
    }
    return benchmark.rank(share.from()) > high ? Side.ABOVE : Side.ACROSS;
  }
}
