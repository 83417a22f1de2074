package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a node comes out as, without the weights, texts and panels that it comes from, and without the order of its
 * parts: two ways to the same result have equal facts.
 *
 * @param rank the rank of the level
 * @param ends the levels that the unknown answers could still lead to
 */
record Facts(
    String id,
    Status status,
    Optional<Fraction> score,
    Optional<Range> range,
    Fraction coverage,
    Optional<Integer> rank,
    Optional<Fraction> position,
    List<String> ahead,
    Optional<LevelRange> ends,
    List<OfCriterion> criteria,
    List<Facts> inside) {

  /** What a criterion comes out as. */
  record OfCriterion(
      String id, CriterionState state, Optional<Fraction> value, Optional<Range> range) {

    static OfCriterion of(CriterionScore criterion) {
      return new OfCriterion(
          criterion.id(),
          criterion.state(),
          Optional.ofNullable(criterion.value()).map(Score::exact),
          Optional.ofNullable(criterion.range()));
    }
  }

  static Facts of(DimensionScore node) {
    return new Facts(
        node.id(),
        node.status(),
        score(node),
        Optional.ofNullable(node.range()),
        node.coverage().share(),
        rank(node),
        position(node),
        Optional.ofNullable(node.placement()).map(placed -> placed.ahead()).orElse(List.of()),
        Optional.ofNullable(node.levelRange()),
        node.criteria().stream()
            .map(OfCriterion::of)
            .sorted(Comparator.comparing(OfCriterion::id))
            .toList(),
        node.dimensions().stream()
            .map(Facts::of)
            .sorted(Comparator.comparing(Facts::id))
            .toList());
  }

  static Optional<Fraction> score(DimensionScore node) {
    return node.findScore().map(Score::exact);
  }

  static Optional<Integer> rank(DimensionScore node) {
    return Optional.ofNullable(node.placement()).map(placed -> placed.rank());
  }

  static Optional<Fraction> position(DimensionScore node) {
    return Optional.ofNullable(node.placement()).map(placed -> placed.position().exact());
  }
}
