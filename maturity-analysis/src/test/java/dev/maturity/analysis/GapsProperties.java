package dev.maturity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.analysis.Gap.Outcome;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import dev.maturity.testkit.AssessedModel;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** E19: the laws of gaps, for arbitrary models and assessments. */
class GapsProperties {

  @Property(tries = 100)
  void ofEachLevelTheGapIsAsTheLevelSays(@ForAll AssessedModel given) {
    Scorecard card = given.score();
    List<DimensionScore> placed = card.overall().allNodes().stream()
        .filter(node -> !node.derivation().levelRule().isNone())
        .toList();
    for (Level level : placed.isEmpty() ? List.<Level>of() : card.levels()) {
      int rank = card.levels().indexOf(level) + 1;
      Gaps gaps = Gaps.toLevel(card, level.id());

      assertThat(gaps.gaps()).hasSameSizeAs(placed);
      for (DimensionScore node : placed) {
        Gap gap = gaps.gap(node.id()).orElseThrow();
        if (node.placement() != null) {
          assertThat(gap.outcome())
              .isEqualTo(node.placement().rank() >= rank ? Outcome.MET : Outcome.SHORT);
          assertThat(gap.size()).isBetween(Fraction.ZERO, Fraction.ONE);
        }
        assertThat(gap.distance() == null).isEqualTo(gap.size() == null);
        if (gap.outcome() == Outcome.MET) {
          assertThat(gap.distance()).isEqualTo(Fraction.ZERO);
          assertThat(gap.unmet()).isEmpty();
        }
        if (rank == 1) {
          assertThat(gap.outcome()).isIn(Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.UNKNOWN);
        }
      }
    }
  }

  @Property(tries = 100)
  void scoreAndDistanceMakeTheGoal(@ForAll AssessedModel given, @ForAll @IntRange(max = 8) int up) {
    Scorecard card = given.score();
    for (DimensionScore node : card.overall().allNodes()) {
      if (!node.derivation().aggregation().isNone()) {
        Fraction share = Fraction.of(up, 8);
        Fraction goal = Range.UNIT.onto(node.bounds(), share);
        Gap gap = Gaps.to(card, Goal.score(node.id(), goal.toString())).gaps().get(0);

        if (gap.outcome() == Outcome.SHORT && node.status() == Status.SCORED) {
          assertThat(node.score().exact().plus(gap.distance())).isEqualTo(goal);
          assertThat(gap.size())
              .isEqualTo(share.minus(node.bounds().fraction(node.score().exact())));
        }
        if (gap.certain() && gap.outcome() == Outcome.SHORT) {
          assertThat(node.range().high()).isLessThan(goal);
        }
        if (node.status() == Status.UNANSWERED && gap.outcome() == Outcome.MET) {
          assertThat(gap.certain()).isTrue();
        }
        assertThat(Gaps.to(card, gap.goal()).summary(40)).isNotBlank();
      }
    }
  }
}
