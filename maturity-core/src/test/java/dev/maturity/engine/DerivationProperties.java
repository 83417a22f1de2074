package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison;
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
        // Only the end of the top band lies a whole step above its rank.
        assertThat(
                placement.rank() == top
                    ? position.compareTo(Fraction.of(top + 1)) <= 0
                    : position.compareTo(Fraction.of(placement.rank() + 1)) < 0)
            .isTrue();
      }
    }
    for (CriterionScore criterion : card.overall().allCriteria()) {
      Optional.ofNullable(criterion.value())
          .ifPresent(value -> assertThat(Range.UNIT.contains(value.exact())).isTrue());
    }
  }

  @Property(tries = 100)
  void contributionsSumToTheScore(@ForAll("samples") Sample sample) {
    for (DimensionScore node : sample.overall().allNodes()) {
      Fraction sum = node.derivation().contributions().stream()
          .map(Contribution::amount)
          .reduce(Fraction.ZERO, Fraction::plus);

      assertThat(sum).isEqualTo(Facts.score(node).orElse(Fraction.ZERO));
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
    for (DimensionScore node : sample.overall().allNodes()) {
      for (Comparison comparison : node.derivation().comparisons()) {
        boolean reached =
            comparison.value() != null && comparison.value().compareTo(comparison.bound()) >= 0;
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

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.any();
  }
}
