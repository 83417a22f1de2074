package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.LevelSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides a level by what levels demand of the criteria that count toward them or toward lower ones.
 *
 * <p>A level holds when every demand that it makes holds. The attained level is the highest such that it and every level
 * below hold; the lowest is attained anyway. A demand on a set without criteria holds, and so does one on a set whose
 * criteria are all not applicable; one on a set of which nothing is known does not.
 */
final class Demands {

  /** What a demand that must be exceeded is worth when it is just reached, so that no position reaches the next rank. */
  private static final Fraction JUST_REACHED = Fraction.of(99, 100);

  private final Aggregation aggregation;
  private final Relation relation;
  private final Progress progress;

  /**
   * Decides in one way.
   *
   * @param aggregation how the criteria of a set become its satisfaction
   * @param relation how the satisfaction must relate to what is demanded
   * @param progress what the position says beyond the rank
   */
  Demands(Aggregation aggregation, Relation relation, Progress progress) {
    this.aggregation = aggregation;
    this.relation = relation;
    this.progress = progress;
  }

  /**
   * A demand.
   *
   * @param rank the level that makes it
   * @param of the level whose criteria it speaks of
   * @param bound the satisfaction demanded
   */
  record Demand(int rank, int of, Fraction bound) {}

  /** A demand on a set keeps what the aggregation of the set keeps. */
  Set<Law> laws() {
    return Sets.immutableEnumSet(
        Sets.filter(aggregation.laws(), law -> law == Law.MONOTONE || law == Law.SYMMETRIC));
  }

  LevelDecision decide(LevelCase given, List<Demand> demands) {
    List<List<Comparison>> byRank = new ArrayList<>();
    for (int rank = 1; rank <= given.top(); rank++) {
      byRank.add(new ArrayList<>());
    }
    for (Demand demand : demands) {
      LevelSet set = given.sets().get(demand.of() - 1);
      if (!set.isEmpty()) {
        byRank.get(demand.rank() - 1).add(compare(given, demand, set));
      }
    }
    int attained = 1;
    if (holds(byRank.get(0))) {
      while (attained < given.top() && holds(byRank.get(attained))) {
        attained++;
      }
    }
    return new LevelDecision(
        attained,
        Fraction.of(attained).plus(progress(given, byRank, attained)),
        ahead(byRank, attained),
        byRank.stream().flatMap(List::stream).toList());
  }

  private Comparison compare(LevelCase given, Demand demand, LevelSet set) {
    Optional<Fraction> satisfaction =
        set.parts().isEmpty() ? Optional.empty() : Optional.of(aggregation.aggregate(set.parts()));
    return new Comparison(
        given.levelId(demand.rank()),
        demand.of() == demand.rank() ? null : set.level(),
        satisfaction.orElse(null),
        relation,
        demand.bound(),
        outcome(set, satisfaction, demand.bound()));
  }

  private Outcome outcome(LevelSet set, Optional<Fraction> satisfaction, Fraction bound) {
    if (set.isVacuous()) {
      return Outcome.VACUOUS;
    }
    // Whatever the answers turn out to be, they are worth 0 at least.
    boolean met = satisfaction
        .map(value -> relation.holds(value, aggregation.tolerance(), bound))
        .orElseGet(() -> relation.holds(Fraction.ZERO, bound));
    if (met) {
      return Outcome.MET;
    }
    return satisfaction.isPresent() ? Outcome.NOT_MET : Outcome.UNKNOWN;
  }

  private static boolean holds(List<Comparison> demands) {
    return demands.stream().allMatch(Comparison::holds);
  }

  private Fraction progress(LevelCase given, List<List<Comparison>> byRank, int attained) {
    if (attained == given.top()) {
      return Fraction.ZERO;
    }
    return switch (progress) {
      case FRACTION -> leastFulfilled(byRank, attained);
      case HALF_STEP -> isAnythingBegun(given, attained) ? Fraction.HALF : Fraction.ZERO;
    };
  }

  /** What lower levels demand holds already, but for the floor when nothing above it is attained. */
  private static Fraction leastFulfilled(List<List<Comparison>> byRank, int attained) {
    return byRank.subList(0, attained + 1).stream()
        .flatMap(List::stream)
        .filter(comparison -> !comparison.holds())
        .map(Demands::fulfilled)
        .reduce(Fraction::min)
        .orElseThrow();
  }

  private static Fraction fulfilled(Comparison unmet) {
    Fraction value = unmet.value();
    if (value == null || unmet.bound().signum() == 0) {
      return Fraction.ZERO;
    }
    Fraction share = value.dividedBy(unmet.bound());
    return unmet.relation() == Relation.ABOVE ? share.min(JUST_REACHED) : share;
  }

  private static boolean isAnythingBegun(LevelCase given, int attained) {
    return given.sets().subList(attained, given.top()).stream()
        .flatMap(set -> set.parts().stream())
        .anyMatch(part -> part.value().signum() > 0);
  }

  private static List<Integer> ahead(List<List<Comparison>> byRank, int attained) {
    List<Integer> ahead = new ArrayList<>();
    for (int rank = attained + 1; rank <= byRank.size(); rank++) {
      List<Comparison> demands = byRank.get(rank - 1);
      boolean anythingToShow =
          demands.stream().map(Comparison::outcome).anyMatch(Outcome.MET::equals);
      if (anythingToShow && holds(demands)) {
        ahead.add(rank);
      }
    }
    return ahead;
  }
}
