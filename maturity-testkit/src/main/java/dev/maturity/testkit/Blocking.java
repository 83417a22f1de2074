package dev.maturity.testkit;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Blocker;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import java.util.List;
import java.util.Optional;

/**
 * The criteria of all smallest sets that bring a node to its next level.
 *
 * @param criteria their ids; none at the top, and where no level is asked for
 * @param isComplete whether no set is missing
 */
record Blocking(List<String> criteria, boolean isComplete) {

  private static final Blocking NOTHING = new Blocking(List.of(), true);

  static Blocking of(Scorer scorer, Assessment assessment, DimensionScore node) {
    List<Level> levels = scorer.model().levels();
    Placement placement = node.placement();
    int rank = placement == null ? 0 : placement.rank();
    if (node.derivation().levelRule().isNone() || rank == levels.size()) {
      return NOTHING;
    }
    Blockers blockers = scorer.blockers(assessment, node.id(), levels.get(rank).id());
    List<String> criteria = blockers.sets().stream()
        .flatMap(List::stream)
        .map(Blocker::criterion)
        .distinct()
        .toList();
    return new Blocking(criteria, blockers.complete());
  }

  void mustHold(String criterion, Expectation expectation) {
    if (!criteria.contains(criterion)) {
      throw isComplete
          ? expectation.lacking("blockers", criterion, criteria)
          : expectation.undecided("blockers", "hold " + criterion, criteria);
    }
  }

  void mustBe(List<String> expected, Expectation expectation) {
    if (!isComplete) {
      throw expectation.undecided("blockers", "be only " + Words.list(expected), criteria);
    }
    expectation.same(
        "blockers",
        Optional.of(expected),
        Optional.of(criteria.stream().sorted().toList()));
  }
}
