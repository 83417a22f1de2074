package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.DimensionChange.Delta;
import dev.maturity.scorecard.DimensionChange.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Subtracts an earlier scorecard from a later one, node by node. */
final class Subtraction {

  private final Change.Occasion earlier;
  private final Change.Occasion later;
  private final Map<String, DimensionScore> earlierNodes = new LinkedHashMap<>();
  private final Map<String, DimensionScore> laterNodes = new LinkedHashMap<>();
  private final Map<String, CriterionScore> earlierCriteria = new LinkedHashMap<>();
  private final Map<String, CriterionScore> laterCriteria = new LinkedHashMap<>();

  private Subtraction(Scorecard later, Scorecard earlier) {
    this.earlier = Change.Occasion.of(earlier);
    this.later = Change.Occasion.of(later);
    earlier.overall().allNodes().forEach(node -> earlierNodes.put(node.id(), node));
    later.overall().allNodes().forEach(node -> laterNodes.put(node.id(), node));
    earlier.overall().allCriteria().forEach(found -> earlierCriteria.put(found.id(), found));
    later.overall().allCriteria().forEach(found -> laterCriteria.put(found.id(), found));
  }

  static Change of(Scorecard later, Scorecard earlier) {
    Comparability.requireSameModel(later, earlier);
    Subtraction subtraction = new Subtraction(later, earlier);
    DimensionChange overall = subtraction.node(earlier.overall(), later.overall());
    return new Change(
        later.model(),
        later.modelName(),
        subtraction.earlier,
        subtraction.later,
        Comparability.warnings(later, earlier, overall),
        overall);
  }

  /** One of the two may be missing. */
  private DimensionChange node(@Nullable DimensionScore was, @Nullable DimensionScore is) {
    DimensionScore named = is == null ? Objects.requireNonNull(was) : is;
    Standing before = Standing.of(was);
    Standing after = Standing.of(is);
    Delta delta = Differences.between(before, after, earlier.levelIds().equals(later.levelIds()));
    return new DimensionChange(
        named.id(),
        named.name(),
        before,
        after,
        delta,
        new Attribution(was, is, delta.score() != null, earlier.isScoredLike(later)).parts(),
        delta.score() == null ? null : rounding(before, after),
        criteria(was, is),
        dimensions(was, is));
  }

  private static @Nullable Fraction rounding(@Nullable Standing before, @Nullable Standing after) {
    Fraction difference = rounded(after).minus(rounded(before));
    return difference.signum() == 0 ? null : difference;
  }

  private static Fraction rounded(@Nullable Standing standing) {
    Adjustment adjustment = standing == null ? null : standing.derivation().adjustment();
    return adjustment == null ? Fraction.ZERO : adjustment.difference();
  }

  /** What moved to another node is subtracted where it stands later. */
  private List<DimensionChange> dimensions(
      @Nullable DimensionScore was, @Nullable DimensionScore is) {
    List<DimensionChange> changes = new ArrayList<>();
    if (is != null) {
      is.dimensions().forEach(child -> changes.add(node(earlierNodes.get(child.id()), child)));
    }
    if (was != null) {
      was.dimensions().stream()
          .filter(child -> !laterNodes.containsKey(child.id()))
          .forEach(child -> changes.add(node(child, null)));
    }
    return changes;
  }

  private List<CriterionChange> criteria(
      @Nullable DimensionScore was, @Nullable DimensionScore is) {
    List<CriterionChange> changes = new ArrayList<>();
    if (is != null) {
      for (CriterionScore criterion : is.criteria()) {
        CriterionScore before = earlierCriteria.get(criterion.id());
        if (before == null || !isAsBefore(before, criterion)) {
          changes.add(new CriterionChange(
              criterion.id(),
              criterion.statement(),
              before,
              criterion,
              before == null ? null : Differences.of(before.value(), criterion.value())));
        }
      }
    }
    if (was != null) {
      was.criteria().stream()
          .filter(criterion -> !laterCriteria.containsKey(criterion.id()))
          .map(gone -> new CriterionChange(gone.id(), gone.statement(), gone, null, null))
          .forEach(changes::add);
    }
    return changes;
  }

  private static boolean isAsBefore(CriterionScore was, CriterionScore is) {
    return was.state() == is.state()
        && Objects.equals(was.value(), is.value())
        && was.weight().equals(is.weight());
  }
}
