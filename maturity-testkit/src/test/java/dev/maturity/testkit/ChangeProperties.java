package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.CriterionChange;
import dev.maturity.scorecard.DimensionChange;
import dev.maturity.scorecard.DimensionChange.Standing;
import dev.maturity.scorecard.PartChange;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The laws of subtracting scorecards, for arbitrary models and pairs of assessments, and for pairs of models. */
class ChangeProperties {

  /** Two scorecards of models of the same id. */
  record Pair(Scorecard earlier, Scorecard later) {

    Change change() {
      return later.minus(earlier);
    }

    Change reversed() {
      return earlier.minus(later);
    }
  }

  @Property(tries = 100)
  void aScorecardMinusItselfIsNoChangeAtAll(@ForAll("pairs") Pair pair) {
    Change change = pair.later().minus(pair.later());

    assertThat(change.isUnchanged()).isTrue();
    assertThat(change.warnings()).isEmpty();
    assertThat(change.overall().allCriteria()).isEmpty();
    for (DimensionChange node : change.overall().allNodes()) {
      assertThat(deltas(node)).allMatch(delta -> delta.signum() == 0);
      assertThat(node.rounding()).isNull();
      assertThat(node.parts()).allMatch(part -> part.causes().isEmpty());
    }
  }

  @Property(tries = 100)
  void theReverseIsTheNegation(@ForAll("pairs") Pair pair) {
    Change change = pair.change();
    Change reversed = pair.reversed();

    assertThat(reversed.isUnchanged()).isEqualTo(change.isUnchanged());
    assertThat(reversed.overall().allNodes()).hasSameSizeAs(change.overall().allNodes());
    for (DimensionChange node : change.overall().allNodes()) {
      DimensionChange other = reversed.dimension(node.id()).orElseThrow();
      assertThat(other.earlier()).isEqualTo(node.later());
      assertThat(other.later()).isEqualTo(node.earlier());
      assertThat(deltas(other)).isEqualTo(negated(deltas(node)));
      assertThat(Optional.ofNullable(other.rounding()))
          .isEqualTo(Optional.ofNullable(node.rounding()).map(Fraction::negated));
      assertThat(other.parts()).hasSameSizeAs(node.parts());
      node.parts().forEach(part -> isNegated(part, partOf(other, part.id())));
    }
    assertThat(reversed.overall().allCriteria()).hasSameSizeAs(change.overall().allCriteria());
    for (CriterionChange criterion : change.overall().allCriteria()) {
      CriterionChange other = reversed.criterion(criterion.id()).orElseThrow();
      assertThat(exact(other.delta())).isEqualTo(exact(criterion.delta()).map(Fraction::negated));
    }
  }

  private static void isNegated(PartChange part, PartChange other) {
    assertThat(other.earlier()).isEqualTo(part.later());
    assertThat(other.later()).isEqualTo(part.earlier());
    assertThat(Optional.ofNullable(other.delta()))
        .isEqualTo(Optional.ofNullable(part.delta()).map(Fraction::negated));
    assertThat(other.causes().isEmpty()).isEqualTo(part.causes().isEmpty());
  }

  @Property(tries = 200)
  void thePartsAndTheRoundingSumToTheDifference(@ForAll("pairs") Pair pair) {
    for (DimensionChange node : pair.change().overall().allNodes()) {
      Score delta = node.delta().score();
      if (delta == null) {
        assertThat(node.parts()).allMatch(part -> part.delta() == null);
      } else {
        Fraction sum = node.parts().stream()
            .map(part -> Objects.requireNonNull(part.delta()))
            .reduce(Fraction.ZERO, Fraction::plus);
        Fraction rounding = Optional.ofNullable(node.rounding()).orElse(Fraction.ZERO);
        assertThat(sum.plus(rounding)).isEqualTo(delta.exact());
      }
    }
  }

  @Property(tries = 200)
  void earlierPlusTheDifferenceIsLater(@ForAll("pairs") Pair pair) {
    for (DimensionChange node : pair.change().overall().allNodes()) {
      Standing was = node.earlier();
      Standing is = node.later();
      if (was != null && is != null) {
        isSum(was.score(), node.delta().score(), is.score());
        isSum(
            Score.of(was.coverage().share()),
            node.delta().coverage(),
            Score.of(is.coverage().share()));
        if (was.placement() != null && is.placement() != null) {
          isSum(
              was.placement().position(),
              node.delta().position(),
              is.placement().position());
        }
      }
    }
  }

  private static void isSum(@Nullable Score was, @Nullable Score delta, @Nullable Score is) {
    if (was == null || is == null) {
      assertThat(delta).isNull();
    } else if (delta != null) {
      assertThat(was.exact().plus(delta.exact())).isEqualTo(is.exact());
      assertThat(delta.value()).isEqualTo(is.exact().minus(was.exact()).doubleValue());
    }
  }

  @Property(tries = 200)
  void withinAModelADifferenceIsMissingOnlyWhereAScoreIs(@ForAll("reassessed") Pair pair) {
    for (DimensionChange node : pair.change().overall().allNodes()) {
      Standing was = Objects.requireNonNull(node.earlier());
      Standing is = Objects.requireNonNull(node.later());
      assertThat(node.delta().score() != null).isEqualTo(was.score() != null && is.score() != null);
      assertThat(node.delta().rank() != null)
          .isEqualTo(was.placement() != null && is.placement() != null);
    }
  }

  @Property(tries = 200)
  void withinAModelNoCauseIsTheModels(@ForAll("reassessed") Pair pair) {
    Change change = pair.change();

    assertThat(change.warnings()).isEmpty();
    assertThat(change.overall().allNodes())
        .flatExtracting(DimensionChange::parts)
        .flatExtracting(PartChange::causes)
        .doesNotContain(
            PartChange.Cause.ADDED,
            PartChange.Cause.REMOVED,
            PartChange.Cause.WEIGHT,
            PartChange.Cause.RULE,
            PartChange.Cause.VALUATION);
  }

  @Property(tries = 200)
  void whatMovedHasACause(@ForAll("pairs") Pair pair) {
    for (DimensionChange node : pair.change().overall().allNodes()) {
      for (PartChange part : node.parts()) {
        if (part.delta() != null && part.delta().signum() != 0) {
          assertThat(part.causes()).isNotEmpty();
        }
      }
    }
  }

  @Property(tries = 100)
  void everyPageIsWrittenAndSaysTheDirection(@ForAll("pairs") Pair pair) {
    assertThat(pair.change().summary()).contains("Later minus earlier");
    assertThat(pair.change().explain()).contains("Later minus earlier");
  }

  private static PartChange partOf(DimensionChange node, String id) {
    return node.parts().stream()
        .filter(part -> part.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Fraction> deltas(DimensionChange node) {
    DimensionChange.Delta delta = node.delta();
    List<Optional<Fraction>> all = List.of(
        exact(delta.score()),
        Optional.ofNullable(delta.rank()).map(Fraction::of),
        exact(delta.position()),
        exact(delta.coverage()));
    return all.stream().flatMap(Optional::stream).toList();
  }

  private static List<Fraction> negated(List<Fraction> numbers) {
    return numbers.stream().map(Fraction::negated).toList();
  }

  private static Optional<Fraction> exact(@Nullable Score score) {
    return Optional.ofNullable(score).map(Score::exact);
  }

  /** Two assessments of one model. */
  @Provide
  Arbitrary<Pair> reassessed() {
    return Sample.any()
        .flatMap(sample -> MaturityArbitraries.assessments(sample.model())
            .map(other -> new Pair(sample.card(), sample.with(other).card())));
  }

  /** Two assessments of one model, or of two that share nothing but ids. */
  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<Pair> models = Sample.any()
        .flatMap(sample -> Sample.any().map(other -> new Pair(sample.card(), other.card())));
    return Arbitraries.oneOf(reassessed(), models);
  }
}
