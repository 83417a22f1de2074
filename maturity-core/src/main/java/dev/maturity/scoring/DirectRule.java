package dev.maturity.scoring;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Takes the rating itself as the level: the raters chose among as many points as the model has levels. Where a node has
 * several ratings, their ranks are rounded to one.
 */
final class DirectRule implements LevelRule {

  static final String ROUNDING = "rounding";
  static final String FLOOR = "floor";
  static final String NEAREST = "nearest";
  static final String LOWER_MEDIAN = "lower-median";

  private final String rounding;

  DirectRule(Parameters parameters) {
    this(parameters.choice(ROUNDING).orElse(FLOOR));
  }

  DirectRule(String rounding) {
    this.rounding = rounding;
  }

  @Override
  public LevelDecision decide(LevelCase given) {
    Fraction rank = rank(given);
    Fraction exact = rounding.equals(LOWER_MEDIAN) ? lowerMedian(given) : rank;
    RoundingMode mode = rounding.equals(NEAREST) ? RoundingMode.HALF_UP : RoundingMode.FLOOR;
    int level = exact.plus(tolerance(given)).toDecimal(0, mode).intValueExact();
    int attained = Math.min(level, given.top());
    // Rounding up puts the level above the mean rank; the position never lies below the level.
    Fraction position = exact.max(Fraction.of(attained)).min(Fraction.of(given.top()));
    return new LevelDecision(attained, position, List.of(), List.of());
  }

  @Override
  public Set<Law> laws() {
    return rounding.equals(NEAREST)
        ? Sets.immutableEnumSet(Law.MONOTONE, Law.SYMMETRIC)
        : Sets.immutableEnumSet(Law.MONOTONE, Law.SYMMETRIC, Law.CONTINUOUS);
  }

  @Override
  public List<Problem> check(LevelSite node) {
    List<Problem> problems = new ArrayList<>();
    if (node.bounds().isEmpty()) {
      problems.add(Problem.error(
              ProblemCode.INCONSISTENT,
              "",
              "The rule (direct) needs a score, and %s declines one.".formatted(node.name()))
          .withHint("Maybe an aggregation such as mean."));
    }
    if (rounding.equals(LOWER_MEDIAN) && !node.partsShareItsRange()) {
      problems.add(Problem.error(
              ProblemCode.INCONSISTENT,
              "/" + ROUNDING,
              "The rounding (lower-median) takes the level of one rating, and the ratings of %s do not lie on the range of its score."
                  .formatted(node.name()))
          .withHint("Maybe an aggregation such as mean, or the rounding floor."));
    }
    int levels = node.levels().size();
    for (Scale scale : node.scales()) {
      if (!isOneOfTheLevels(scale, levels)) {
        problems.add(Problem.error(
                ProblemCode.INCONSISTENT,
                "",
                "The rule (direct) needs a rating with one point for each of the %s levels, in equal steps, and the scale (%s) in %s is not that."
                    .formatted(levels, scale.id(), node.name()))
            .withHint("Maybe the level rule should be bands."));
      }
    }
    return problems;
  }

  private static boolean isOneOfTheLevels(Scale scale, int levels) {
    if (!(scale instanceof OrdinalScale ordinal) || ordinal.points().size() != levels) {
      return false;
    }
    for (int i = 0; i < levels; i++) {
      BigDecimal number = BigDecimal.valueOf(ordinal.first() + i);
      Fraction step = Fraction.of(i, levels - 1L);
      if (!ordinal.valueOf(number).filter(step::equals).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The score's tolerance, in ranks. */
  private static Fraction tolerance(LevelCase given) {
    Fraction low = given.bounds().low();
    return rankOf(low.plus(given.tolerance()), given).minus(Fraction.ONE);
  }

  /** The low end of the node's range stands for rank 1, the high end for the top rank. */
  private static Fraction rank(LevelCase given) {
    return rankOf(given.requireScore(), given);
  }

  private static Fraction lowerMedian(LevelCase given) {
    List<Fraction> ranks = given.parts().stream()
        .map(Part::value)
        .sorted(Comparator.naturalOrder())
        .map(value -> rankOf(value, given))
        .toList();
    return ranks.get((ranks.size() - 1) / 2);
  }

  private static Fraction rankOf(Fraction value, LevelCase given) {
    return given.bounds().fraction(value).times(Fraction.of(given.top() - 1)).plus(Fraction.ONE);
  }
}
