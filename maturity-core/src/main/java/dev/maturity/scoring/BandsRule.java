package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Outcome;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.Range;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts the node's range into one band for each level. A band includes its lower cut point; the top band includes the
 * end of the range too. The position is the rank plus how far the score lies up its band.
 */
final class BandsRule implements LevelRule {

  static final String CUTS = "cuts";

  /** Empty for bands of equal width. */
  private final Optional<List<Fraction>> cuts;

  BandsRule(Parameters parameters) {
    this.cuts = parameters.numbers(CUTS);
    cuts.ifPresent(BandsRule::requireIncreasing);
  }

  @Override
  public LevelDecision decide(LevelCase given) {
    Fraction score = given.requireScore();
    // Within its tolerance of a cut point a score counts as reaching it.
    Fraction reach = score.plus(given.tolerance());
    List<Fraction> edges = edges(given.bounds(), given.top());
    List<Comparison> comparisons = new ArrayList<>();
    int rank = 1;
    for (int k = 2; k <= given.top(); k++) {
      Fraction cut = edges.get(k - 1);
      boolean met = Relation.AT_LEAST.holds(reach, cut);
      comparisons.add(new Comparison(
          given.levelId(k), score, Relation.AT_LEAST, cut, met ? Outcome.MET : Outcome.NOT_MET));
      if (met) {
        rank = k;
      }
    }
    Range band = new Range(edges.get(rank - 1), edges.get(rank));
    Fraction up = band.fraction(score.max(band.low()).min(band.high()));
    return new LevelDecision(rank, Fraction.of(rank).plus(up), List.of(), comparisons);
  }

  @Override
  public Set<Law> laws() {
    return Sets.immutableEnumSet(Law.MONOTONE, Law.CONTINUOUS);
  }

  @Override
  public List<Problem> check(LevelSite node) {
    if (node.bounds().isEmpty()) {
      return List.of(Problem.error(
              ProblemCode.INCONSISTENT,
              "",
              "The rule (bands) needs a score, and %s declines one.".formatted(node.name()))
          .withHint("Maybe an aggregation such as mean."));
    }
    return cuts.map(given -> checkCuts(given, node.bounds().orElseThrow(), node))
        .orElse(List.of());
  }

  private static List<Problem> checkCuts(List<Fraction> cuts, Range bounds, LevelSite node) {
    List<Problem> problems = new ArrayList<>();
    int needed = node.levels().size() - 1;
    if (cuts.size() != needed) {
      problems.add(Problem.error(
          ProblemCode.BAD_CUT_POINTS,
          "/" + CUTS,
          "The cut points (%s) of the rule (bands) must be %d, one between each two of the %d levels, not %d."
              .formatted(list(cuts), needed, needed + 1, cuts.size())));
    }
    for (int i = 0; i < cuts.size(); i++) {
      Fraction cut = cuts.get(i);
      if (cut.compareTo(bounds.low()) <= 0 || cut.compareTo(bounds.high()) > 0) {
        problems.add(Problem.error(
                ProblemCode.BAD_CUT_POINTS,
                "/%s/%d".formatted(CUTS, i),
                "The cut point (%s) of the rule (bands) must lie in the range of %s, above %s and at most %s."
                    .formatted(number(cut), node.name(), bounds.low(), bounds.high()))
            .withHint("Maybe it is meant on another range."));
      }
    }
    return problems;
  }

  private static void requireIncreasing(List<Fraction> cuts) {
    for (int i = 1; i < cuts.size(); i++) {
      if (cuts.get(i - 1).compareTo(cuts.get(i)) >= 0) {
        throw new IllegalArgumentException(
            "The cut points (%s) of the rule (bands) must increase, and (%s) does not lie above (%s)."
                .formatted(list(cuts), number(cuts.get(i)), number(cuts.get(i - 1))));
      }
    }
  }

  /** The low end, the cut points, the high end: band k of n lies between edges k − 1 and k. */
  private List<Fraction> edges(Range bounds, int levels) {
    List<Fraction> edges = new ArrayList<>();
    edges.add(bounds.low());
    edges.addAll(cuts.orElseGet(() -> equalWidth(bounds, levels)));
    edges.add(bounds.high());
    return edges;
  }

  private static List<Fraction> equalWidth(Range bounds, int levels) {
    Fraction width = bounds.high().minus(bounds.low());
    List<Fraction> cuts = new ArrayList<>();
    for (int k = 1; k < levels; k++) {
      cuts.add(bounds.low().plus(width.times(Fraction.of(k, levels))));
    }
    return cuts;
  }

  private static String list(List<Fraction> cuts) {
    return String.join(", ", cuts.stream().map(BandsRule::number).toList());
  }

  /** Cut points come from decimals, so each has a finite one. */
  private static String number(Fraction cut) {
    return cut.toDecimal(15, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
