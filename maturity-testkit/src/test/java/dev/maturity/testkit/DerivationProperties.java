package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelCatalog;
import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Adjustment;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every number stands in its bounds, and follows again from what the scorecard says it follows from. */
class DerivationProperties {

  /** The tolerance of roots, on the widest range that is drawn. */
  private static final Fraction NEAR = Fraction.of(1, 1_000_000_000L);

  @Property(tries = 100)
  void noRuleFails(@ForAll("samples") Sample sample) {
    assertThat(sample.card().problems()).isEmpty();
  }

  @Property(tries = 100)
  void everyNumberLiesInItsBounds(@ForAll("samples") Sample sample) {
    Scorecard card = sample.card();
    int top = card.levels().size();
    for (DimensionScore node : card.overall().allNodes()) {
      Facts.score(node)
          .ifPresent(score -> assertThat(node.bounds().contains(score)).isTrue());
      Range range = node.range();
      if (range != null) {
        assertThat(node.bounds().contains(range.low())).isTrue();
        assertThat(node.bounds().contains(range.high())).isTrue();
      }
      assertThat(Range.UNIT.contains(node.coverage().share())).isTrue();
      Facts.rank(node).ifPresent(rank -> assertThat(rank).isBetween(1, top));
      Placement placement = node.placement();
      if (placement != null) {
        Fraction position = placement.position().exact();
        assertThat(position).isGreaterThanOrEqualTo(Fraction.of(placement.rank()));
        assertThat(placement.level()).isEqualTo(card.levels().get(placement.rank() - 1));
        // Only the end of a band lies a whole step above its rank, and only where it belongs to the
        // band.
        Fraction next = Fraction.of(placement.rank() + 1);
        assertThat(position).isLessThanOrEqualTo(next);
        assertThat(position.equals(next) && !holdsItsEnd(node, placement.rank(), top))
            .isFalse();
      }
    }
    for (CriterionScore criterion : card.overall().allCriteria()) {
      Optional.ofNullable(criterion.value())
          .ifPresent(value -> assertThat(Range.UNIT.contains(value.exact())).isTrue());
    }
  }

  @Property(tries = 100)
  void contributionsAndTheRoundingSumToTheScore(@ForAll("samples") Sample sample) {
    for (DimensionScore node : sample.overall().allNodes()) {
      Fraction sum = node.derivation().contributions().stream()
          .map(Contribution::amount)
          .reduce(Fraction.ZERO, Fraction::plus);

      Fraction score = Facts.score(node).orElse(Fraction.ZERO);
      Adjustment adjustment = node.derivation().adjustment();
      if (adjustment == null) {
        assertThat(sum).isEqualTo(score);
      } else {
        assertThat(sum).isEqualTo(adjustment.unrounded());
        assertThat(sum.plus(adjustment.difference())).isEqualTo(score);
      }
    }
  }

  @Property(tries = 100)
  void replayingADerivationGivesItsNode(@ForAll("samples") Sample sample) {
    MaturityEngine engine = MaturityEngine.of(ModelCatalog.of(List.of()), RuleCatalog.standard());
    Scorecard card = sample.card();

    assertThat(engine.replay(card)).isEqualTo(card.overall());
  }

  @Property(tries = 100)
  void everyComparisonSaysWhatItsNumbersSay(@ForAll("samples") Sample sample) {
    boolean isRational = OracleRules.areRational(sample.model());
    for (DimensionScore node : sample.overall().allNodes()) {
      for (Comparison comparison : node.derivation().comparisons()) {
        Fraction value = comparison.value();
        boolean reached = value != null && comparison.relation().holds(value, comparison.bound());
        if (value != null && !isRational && isNear(value, comparison.bound())) {
          // Within the tolerance of a root it counts as being there.
          reached = comparison.relation() == Relation.AT_LEAST;
        }
        switch (comparison.outcome()) {
          case MET -> assertThat(reached || comparison.bound().signum() == 0).isTrue();
          case NOT_MET -> assertThat(reached).isFalse();
          case VACUOUS, UNKNOWN -> assertThat(comparison.value()).isNull();
        }
      }
    }
  }

  @Property(tries = 100)
  void aLevelIsGivenExactlyWhereOneIsAskedForAndEnoughIsAnswered(@ForAll("samples") Sample sample) {
    Scorecard card = sample.card();
    for (DimensionScore node : card.overall().allNodes()) {
      boolean asked = !node.derivation().levelRule().isNone();
      boolean enough = node.coverage().share().compareTo(card.minimumCoverage()) >= 0;
      boolean something = node.status() == Status.SCORED || node.status() == Status.NOT_SCORED;

      assertThat(node.findLevel().isPresent()).isEqualTo(asked && enough && something);
      assertThat(node.status() == Status.SCORED).isEqualTo(node.findScore().isPresent() && enough);
    }
  }

  @Property(tries = 30)
  void manyThreadsGiveTheSameScorecard(@ForAll("samples") Sample sample) {
    Scorecard alone = sample.card();

    List<Scorecard> together =
        IntStream.range(0, 32).parallel().mapToObj(i -> sample.card()).toList();

    assertThat(together).allMatch(card -> Objects.equals(card, alone));
  }

  private static boolean holdsItsEnd(DimensionScore node, int rank, int top) {
    Rule rule = node.derivation().levelRule();
    boolean isUpper = "upper".equals(rule.parameters().get("inclusive"));
    return rank == top || (rule.id().equals("bands") && isUpper);
  }

  private static boolean isNear(Fraction value, Fraction bound) {
    return PartLaws.distance(value, bound).compareTo(NEAR) <= 0;
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.any();
  }
}
