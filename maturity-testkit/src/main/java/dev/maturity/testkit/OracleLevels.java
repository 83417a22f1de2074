package dev.maturity.testkit;

import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.testkit.OracleParts.Weighted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The standard level rules once more, each in the plainest way. */
final class OracleLevels {

  private final Rule rule;
  private final List<Level> levels;

  OracleLevels(Rule rule, List<Level> levels) {
    this.rule = rule;
    this.levels = levels;
  }

  /**
   * What is decided on.
   *
   * @param tolerance how near to a cut point the score counts as reaching it
   * @param low the least score of the node
   * @param high the greatest score of the node
   * @param sets the criteria that count toward each level
   */
  record Given(
      Optional<Ratio> score,
      Ratio tolerance,
      Ratio low,
      Ratio high,
      List<Weighted> parts,
      List<Members> sets) {}

  /**
   * The criteria that count toward a level.
   *
   * @param open how many of those without a value an answer could still give one
   * @param outside how many do not concern the subject
   */
  record Members(List<Weighted> parts, int open, int outside) {}

  /** What was decided. */
  record Decided(int rank, Ratio position, List<Integer> ahead) {}

  /** Empty if the rule needs a score and there is none, or if it is the rule none. */
  Optional<Decided> decide(Given given) {
    return switch (rule.id()) {
      case "gate", "matrix" -> Optional.of(new OracleDemands(rule, levels, given.sets()).decide());
      case "high-water" -> Optional.of(highWater(given.sets()));
      case "bands" -> given.score().map(score -> bands(score, given));
      case "direct" -> given.score().map(score -> direct(score, given));
      default -> Optional.empty();
    };
  }

  private Decided bands(Ratio score, Given given) {
    List<Ratio> edges = new ArrayList<>();
    edges.add(given.low());
    if (rule.parameters().get("cuts") instanceof List<?> cuts) {
      cuts.forEach(cut -> edges.add(Ratio.of((BigDecimal) cut)));
    } else {
      for (int k = 1; k < levels.size(); k++) {
        Ratio share = Ratio.of(k).over(Ratio.of(levels.size()));
        edges.add(given.low().plus(given.high().minus(given.low()).times(share)));
      }
    }
    edges.add(given.high());
    int rank = 1;
    for (int k = 2; k <= levels.size(); k++) {
      Ratio cut = edges.get(k - 1);
      boolean isAbove = isUpper(k - 2)
          ? cut.isLess(score.minus(given.tolerance()))
          : !score.plus(given.tolerance()).isLess(cut);
      rank = isAbove ? k : rank;
    }
    // Within the tolerance of a cut point it may lie outside the band that it counts as reaching.
    Ratio inside = between(edges.get(rank - 1), score, edges.get(rank));
    Ratio up = fraction(inside, edges.get(rank - 1), edges.get(rank));
    return new Decided(rank, Ratio.of(rank).plus(up), List.of());
  }

  /** Whether the cut point of that place belongs to the band below it. */
  private boolean isUpper(int place) {
    Object inclusive = rule.parameters().getOrDefault("inclusive", "lower");
    Object word = inclusive instanceof List<?> words ? words.get(place) : inclusive;
    return "upper".equals(word);
  }

  private Decided direct(Ratio score, Given given) {
    Object rounding = rule.parameters().getOrDefault("rounding", "floor");
    Ratio exact = rank(score, given);
    if (rounding.equals("lower-median")) {
      List<Ratio> ranks = new ArrayList<>();
      given.parts().forEach(part -> ranks.add(rank(part.value(), given)));
      Collections.sort(ranks);
      exact = ranks.get((ranks.size() - 1) / 2);
    }
    Ratio tolerance = rank(given.low().plus(given.tolerance()), given).minus(Ratio.ONE);
    Ratio rounded = rounding.equals("nearest") ? exact.plus(Ratio.HALF) : exact;
    int rank = Math.min(rounded.plus(tolerance).floor().intValueExact(), levels.size());
    Ratio position = between(Ratio.of(rank), exact, Ratio.of(levels.size()));
    return new Decided(rank, position, List.of());
  }

  private Ratio rank(Ratio value, Given given) {
    return fraction(value, given.low(), given.high())
        .times(Ratio.of(levels.size() - 1))
        .plus(Ratio.ONE);
  }

  /** The highest level whose best criterion is good enough. */
  private Decided highWater(List<Members> sets) {
    int rank = levels.size();
    while (rank > 1 && !hasEvidence(sets.get(rank - 1))) {
      rank--;
    }
    return new Decided(rank, Ratio.of(rank), List.of());
  }

  private boolean hasEvidence(Members set) {
    Object threshold = rule.parameters().get("threshold");
    return set.parts().stream()
        .map(Weighted::value)
        .anyMatch(value -> threshold instanceof BigDecimal number
            ? !value.isLess(Ratio.of(number))
            : Ratio.ZERO.isLess(value));
  }

  static Ratio between(Ratio low, Ratio number, Ratio high) {
    Ratio raised = number.isLess(low) ? low : number;
    return high.isLess(raised) ? high : raised;
  }

  static Ratio fraction(Ratio number, Ratio low, Ratio high) {
    return low.equals(high) ? Ratio.ZERO : number.minus(low).over(high.minus(low));
  }
}
