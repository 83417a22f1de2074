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
 * Cuts the node's range into one band for each level. A cut point belongs to the band above it, unless it is declared to
 * belong to the band below: then the score must exceed it. The ends of the range belong to the lowest and the highest
 * band. The position is the rank plus how far the score lies up its band, so at a cut point it is the same from both
 * sides: the score on a cut point that belongs to the band below has come up to the next rank without having it.
 *
 * <p>Bands usually include their lower end. The rating scale of ISO/IEC 33020:2019 (N up to 15 %, P up to 50 %, L up to
 * 85 %, F above) includes the upper one.
 */
final class BandsRule implements LevelRule {

  static final String CUTS = "cuts";
  static final String INCLUSIVE = "inclusive";
  /** As many as a decimal in a model can have. */
  private static final int MOST_DECIMALS = 400;

  static final String LOWER = "lower";
  static final String UPPER = "upper";

  /** Empty for bands of equal width. */
  private final Optional<List<Fraction>> cuts;

  /** How a score must relate to each cut point to lie in the band above; empty if it need only reach them all. */
  private final Optional<List<Relation>> relations;

  /** The bands asked for last: a model asks for the same again and again, and whichever thread writes them is right. */
  private volatile Bands last = new Bands(Range.UNIT, 0, List.of());

  /** The edges of bands. */
  private record Bands(Range bounds, int levels, List<Fraction> edges) {

    boolean fits(Range others, int top) {
      return levels == top && bounds.equals(others);
    }
  }

  BandsRule(Parameters parameters) {
    this(parameters.numbers(CUTS), relations(parameters), places(parameters));
  }

  /**
   * Makes the rule.
   *
   * @param places how many cut points there are
   */
  BandsRule(Optional<List<Fraction>> cuts, Optional<List<Relation>> relations, int places) {
    this.cuts = cuts;
    this.relations = relations;
    relations.ifPresent(given -> requireOneEach(given, places));
  }

  @Override
  public LevelDecision decide(LevelCase given) {
    Fraction score = given.requireScore();
    List<Fraction> edges = edges(given.bounds(), given.top());
    List<Comparison> comparisons = new ArrayList<>(given.top());
    int rank = 1;
    for (int k = 2; k <= given.top(); k++) {
      Fraction cut = edges.get(k - 1);
      Relation relation = relation(k - 2);
      boolean met = relation.holds(score, given.tolerance(), cut);
      comparisons.add(new Comparison(
          given.levelId(k), score, relation, cut, met ? Outcome.MET : Outcome.NOT_MET));
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
    // CONTINUOUS speaks of the position, which runs on where the level jumps. A table of laws that
    // looks at the level alone, such as laws.csv among the tests, finds bands discontinuous.
    return Sets.immutableEnumSet(Law.MONOTONE, Law.SYMMETRIC, Law.CONTINUOUS);
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

  private List<Problem> checkCuts(List<Fraction> cuts, Range bounds, LevelSite node) {
    List<Problem> problems = new ArrayList<>();
    int needed = node.levels().size() - 1;
    if (cuts.size() != needed) {
      problems.add(Problem.error(
          ProblemCode.BAD_CUT_POINTS,
          "/" + CUTS,
          "The cut points (%s) of the rule (bands) must be %s, one between each two of the %s levels, not %s."
              .formatted(list(cuts), needed, needed + 1, cuts.size())));
    }
    for (int i = 0; i < cuts.size(); i++) {
      Fraction cut = cuts.get(i);
      if (i > 0 && cuts.get(i - 1).compareTo(cut) >= 0) {
        problems.add(Problem.error(
            ProblemCode.BAD_CUT_POINTS,
            "/%s/%s".formatted(CUTS, i),
            "The cut point (%s) of the rule (bands) must lie above the one before it (%s)."
                .formatted(number(cut), number(cuts.get(i - 1)))));
      }
      // The band above must hold something, if only the end of the range.
      boolean reachable = relation(i).holds(bounds.high(), cut);
      if (cut.compareTo(bounds.low()) <= 0 || !reachable) {
        problems.add(Problem.error(
                ProblemCode.BAD_CUT_POINTS,
                "/%s/%s".formatted(CUTS, i),
                "The cut point (%s) of the rule (bands) must lie in the range of %s, above %s and %s %s."
                    .formatted(
                        number(cut),
                        node.name(),
                        bounds.low(),
                        relation(i) == Relation.AT_LEAST ? "at most" : "below",
                        bounds.high()))
            .withHint("Maybe it is meant on another range."));
      }
    }
    return problems;
  }

  private static int places(Parameters parameters) {
    return parameters
        .numbers(CUTS)
        .map(List::size)
        .orElse(Math.max(0, parameters.levels().size() - 1));
  }

  private static Optional<List<Relation>> relations(Parameters parameters) {
    return parameters
        .choices(INCLUSIVE, places(parameters))
        .map(words -> words.stream()
            .map(word -> word.equals(UPPER) ? Relation.ABOVE : Relation.AT_LEAST)
            .toList());
  }

  private static void requireOneEach(List<Relation> relations, int places) {
    if (relations.size() != places) {
      throw new IllegalArgumentException(
          "The inclusive sides of the rule (bands) must be one word, or one for each of the %s cut points, not %s."
              .formatted(places, relations.size()));
    }
  }

  private Relation relation(int cut) {
    return relations.map(given -> given.get(cut)).orElse(Relation.AT_LEAST);
  }

  /** The low end, the cut points, the high end: band k of n lies between edges k − 1 and k. */
  private List<Fraction> edges(Range bounds, int levels) {
    Bands known = last;
    if (!known.fits(bounds, levels)) {
      List<Fraction> edges = new ArrayList<>();
      edges.add(bounds.low());
      edges.addAll(cuts.orElseGet(() -> equalWidth(bounds, levels)));
      edges.add(bounds.high());
      known = new Bands(bounds, levels, List.copyOf(edges));
      last = known;
    }
    return known.edges();
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

  /** Cut points come from decimals, so this one is exact. */
  private static String number(Fraction cut) {
    return cut.toDecimal(MOST_DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
