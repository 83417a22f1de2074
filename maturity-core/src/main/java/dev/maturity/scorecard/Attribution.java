package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.PartChange.Cause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits the difference of a node's scores over its parts, and says what changed about each. */
final class Attribution {

  private final PartSide earlier;
  private final PartSide later;
  private final boolean isSplit;
  private final boolean isScoredAlike;
  private final boolean areRulesChanged;

  /**
   * What a node's difference is made of.
   *
   * @param was the node earlier; null if it was not there
   * @param is the node later; null if it is not there
   * @param isSplit whether there is a difference to split
   * @param isScoredAlike whether both sides name the same version and scoring of the model
   */
  Attribution(
      @Nullable DimensionScore was,
      @Nullable DimensionScore is,
      boolean isSplit,
      boolean isScoredAlike) {
    this.earlier = PartSide.of(was);
    this.later = PartSide.of(is);
    this.isSplit = isSplit;
    this.isScoredAlike = isScoredAlike;
    this.areRulesChanged = was != null
        && is != null
        && NodeRules.of(was.derivation()).contributeUnlike(NodeRules.of(is.derivation()));
  }

  List<PartChange> parts() {
    Set<String> ids = new LinkedHashSet<>(later.ids());
    ids.addAll(earlier.ids());
    return ids.stream().map(this::part).toList();
  }

  private PartChange part(String id) {
    Fraction was = earlier.amount(id);
    Fraction is = later.amount(id);
    Fraction delta = isSplit ? orZero(is).minus(orZero(was)) : null;
    return new PartChange(id, was, is, delta, causes(id, was, is));
  }

  private List<Cause> causes(String id, @Nullable Fraction was, @Nullable Fraction is) {
    List<Cause> causes = new ArrayList<>();
    Cause own = own(id);
    if (own != null) {
      causes.add(own);
    }
    if (!earlier.has(id) || !later.has(id)) {
      return causes;
    }
    Fraction weight = earlier.weight(id);
    if (weight != null && later.weight(id) != null && !weight.equals(later.weight(id))) {
      causes.add(Cause.WEIGHT);
    }
    if (!Objects.equals(was, is)) {
      if (areRulesChanged) {
        causes.add(Cause.RULE);
      } else if (causes.isEmpty() && isSplit) {
        causes.add(Cause.OTHER_PARTS);
      }
    }
    return causes;
  }

  /** What changed about the part itself; null if nothing did, or it cannot be told. */
  private @Nullable Cause own(String id) {
    if (!earlier.has(id)) {
      return Cause.ADDED;
    }
    if (!later.has(id)) {
      return Cause.REMOVED;
    }
    PartSide.Knowledge was = earlier.knowledge(id);
    PartSide.Knowledge is = later.knowledge(id);
    if (was == PartSide.Knowledge.UNSAID || is == PartSide.Knowledge.UNSAID) {
      return null;
    }
    if (was != is) {
      return switch (is) {
        case KNOWN -> Cause.BECAME_KNOWN;
        case NOT_APPLICABLE -> Cause.BECAME_NOT_APPLICABLE;
        case UNKNOWN, UNSAID -> Cause.BECAME_UNKNOWN;
      };
    }
    CriterionScore before = earlier.criterion(id);
    CriterionScore after = later.criterion(id);
    if (before != null && after != null) {
      return value(before, after);
    }
    return earlier.takes(later) && !Objects.equals(earlier.value(id), later.value(id))
        ? Cause.VALUE
        : null;
  }

  private @Nullable Cause value(CriterionScore was, CriterionScore is) {
    if (Objects.equals(was.value(), is.value())) {
      return null;
    }
    boolean sameAnswers = was.panel().histogram().equals(is.panel().histogram());
    // Within one model the same ratings differ in worth only by who gave them.
    boolean byModel =
        !isScoredAlike || was.reversed() != is.reversed() || is.state() != CriterionState.RATED;
    return sameAnswers && byModel ? Cause.VALUATION : Cause.VALUE;
  }

  private static Fraction orZero(@Nullable Fraction amount) {
    return amount == null ? Fraction.ZERO : amount;
  }
}
