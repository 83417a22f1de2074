package dev.maturity.benchmark;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Shares of a whole over ranks, as far as they are known. What no share speaks of lies on the ranks that no share covers,
 * nobody knows how; where every rank is covered, what is missing to 1 or beyond it was rounded.
 */
final class Distribution {

  private final int ranks;
  private final List<Part> classes = new ArrayList<>();
  private final BitSet covered = new BitSet();
  private Fraction sum = Fraction.ZERO;

  private Distribution(int ranks) {
    this.ranks = ranks;
  }

  /** A share of all ranks from one to another. */
  private record Part(int from, int to, Fraction value) {}

  /** The distribution of a valid benchmark. */
  static Distribution of(Benchmark benchmark) {
    return of(benchmark, benchmark.shares());
  }

  /** What the study itself says, without what the author of the benchmark worked out. */
  static Distribution ofReported(Benchmark benchmark) {
    return of(
        benchmark, benchmark.shares().stream().filter(share -> !share.derived()).toList());
  }

  private static Distribution of(Benchmark benchmark, List<Share> shares) {
    Distribution distribution = new Distribution(benchmark.steps().size());
    for (Share share : shares) {
      int from = benchmark.rank(share.from());
      int to = benchmark.rank(share.to());
      Fraction value = Fraction.of(share.value());
      distribution.classes.add(new Part(from, to, value));
      distribution.covered.set(from, to + 1);
      distribution.sum = distribution.sum.plus(value);
    }
    return distribution;
  }

  /** Whether every rank is covered. */
  boolean isComplete() {
    return covered.cardinality() == ranks;
  }

  Fraction sum() {
    return sum;
  }

  /** The least and the greatest share that can stand on a rank or below it. */
  Range atOrBelow(int rank) {
    if (rank >= ranks) {
      return Range.at(Fraction.ONE);
    }
    Fraction below = sum(1, rank);
    Fraction notAbove = Fraction.ONE.minus(sum(rank + 1, ranks));
    Fraction across = sum.minus(below).minus(sum(rank + 1, ranks));
    Fraction belowOrAcross = below.plus(across);
    Fraction notAboveOrAcross = notAbove.minus(across);
    boolean openBelow = covered.nextClearBit(1) <= rank;
    boolean openAbove = covered.nextClearBit(rank + 1) <= ranks;
    if ((openBelow || openAbove) && sum.compareTo(Fraction.ONE) <= 0) {
      return new Range(openAbove ? below : notAboveOrAcross, openBelow ? notAbove : belowOrAcross);
    }
    // Nothing is unknown: what is missing or too much was rounded, nobody knows where.
    return new Range(
        below.min(notAboveOrAcross).max(Fraction.ZERO),
        belowOrAcross.max(notAbove).min(Fraction.ONE));
  }

  /** How many shares the ends of the interval are made of at most. */
  int parts(int rank) {
    int below = (int) classes.stream().filter(part -> part.to() <= rank).count();
    int above = (int) classes.stream().filter(part -> part.from() > rank).count();
    int across = classes.size() - below - above;
    return rank >= ranks ? 0 : Math.max(below, above) + across;
  }

  /** The shares that lie wholly within some ranks. */
  private Fraction sum(int from, int to) {
    Fraction within = Fraction.ZERO;
    for (Part part : classes) {
      if (part.from() >= from && part.to() <= to) {
        within = within.plus(part.value());
      }
    }
    return within;
  }
}
