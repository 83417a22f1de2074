package dev.maturity.testkit;

import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which criteria stand between a node and its next level: those that count toward an unmet demand of a level up to the next
 * one, and could be answered better. Where the demand is on the score, all criteria count toward it.
 */
final class Blocking {

  private Blocking() {}

  /** The ids in model order; empty at the top, and for a node without a level. */
  static List<String> next(Model model, DimensionScore node) {
    Placement placement = node.placement();
    if (placement == null || placement.rank() == model.levels().size()) {
      return List.of();
    }
    List<String> asked =
        model.levels().subList(0, placement.rank() + 1).stream().map(Level::id).toList();
    List<Comparison> comparisons = node.derivation().comparisons();
    List<String> members = new ArrayList<>(comparisons.isEmpty() ? all(node) : List.<String>of());
    for (Comparison comparison : comparisons) {
      if (asked.contains(comparison.level()) && !comparison.holds()) {
        members.addAll(members(node, comparison.set()));
      }
    }
    return node.allCriteria().stream()
        .filter(criterion -> members.contains(criterion.id()))
        .filter(criterion -> canRise(model, criterion))
        .map(CriterionScore::id)
        .toList();
  }

  private static List<String> members(DimensionScore node, String level) {
    List<String> ofSet = node.derivation().sets().stream()
        .filter(set -> set.level().equals(level))
        .flatMap(Blocking::members)
        .toList();
    return ofSet.isEmpty() ? all(node) : ofSet;
  }

  private static List<String> all(DimensionScore node) {
    return node.allCriteria().stream().map(CriterionScore::id).toList();
  }

  private static Stream<String> members(LevelSet set) {
    return Stream.concat(
        set.parts().stream().map(Part::id), set.absent().stream().map(Absence::id));
  }

  private static boolean canRise(Model model, CriterionScore scored) {
    if (scored.state() != CriterionState.RATED) {
      return scored.state() != CriterionState.NOT_APPLICABLE;
    }
    Criterion criterion = model.criterion(scored.id()).orElseThrow();
    Score value = Objects.requireNonNull(scored.value(), "a rated criterion has a value");
    return value.exact().compareTo(Answers.range(model, criterion).high()) < 0;
  }
}
