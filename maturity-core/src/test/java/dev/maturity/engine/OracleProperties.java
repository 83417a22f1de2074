package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.NaiveScorer.Unknown;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The engine and a second, deliberately plain scorer come to the same result. */
class OracleProperties {

  @Property(tries = 200)
  void scoresAreThoseOfTheSecondOpinion(@ForAll("samples") Sample sample) {
    Map<String, NaiveNode> expected = naive(sample, Unknown.BY_POLICY);
    for (DimensionScore node : sample.overall().allNodes()) {
      NaiveNode naive = expected.get(node.id());

      assertThat(node.status()).isEqualTo(naive.status);
      assertThat(Facts.score(node)).isEqualTo(fraction(naive.score));
      assertThat(node.bounds())
          .isEqualTo(new Range(fraction(naive.low).get(), fraction(naive.high).get()));
      assertThat(node.coverage().share()).isEqualTo(fraction(naive.coverage).get());
      assertThat(node.coverage().answered()).isEqualTo(naive.answered);
      assertThat(node.coverage().applicable()).isEqualTo(naive.applicable);
    }
  }

  @Property(tries = 200)
  void levelsAreThoseOfTheSecondOpinion(@ForAll("samples") Sample sample) {
    Map<String, NaiveNode> expected = naive(sample, Unknown.BY_POLICY);
    Scorecard card = sample.card();
    for (DimensionScore node : card.overall().allNodes()) {
      NaiveNode naive = expected.get(node.id());

      assertThat(Facts.rank(node)).isEqualTo(Optional.ofNullable(naive.rank));
      assertThat(Facts.position(node)).isEqualTo(fraction(naive.position));
      assertThat(Facts.of(node).ahead())
          .isEqualTo(naive.ahead.stream().map(rank -> level(card, rank).id()).toList());
    }
  }

  @Property(tries = 200)
  void rangesAreThoseOfTheSecondOpinion(@ForAll("samples") Sample sample) {
    Map<String, NaiveNode> worst = naive(sample, Unknown.WORST_ANSWER);
    Map<String, NaiveNode> best = naive(sample, Unknown.BEST_ANSWER);
    Scorecard card = sample.card();
    for (DimensionScore node : card.overall().allNodes()) {
      NaiveNode low = worst.get(node.id());
      NaiveNode high = best.get(node.id());

      assertThat(Optional.ofNullable(node.range()))
          .isEqualTo(fraction(low.score)
              .map(from -> new Range(from, fraction(high.score).get())));
      assertThat(Optional.ofNullable(node.levelRange()))
          .isEqualTo(Optional.ofNullable(low.rank)
              .map(from -> new LevelRange(level(card, from), level(card, high.rank))));
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.any();
  }

  private static Map<String, NaiveNode> naive(Sample sample, Unknown unknown) {
    return NaiveScorer.score(sample.model(), sample.assessment(), unknown);
  }

  private static Level level(Scorecard card, int rank) {
    return card.levels().get(rank - 1);
  }

  private static Optional<Fraction> fraction(@Nullable Ratio ratio) {
    return Optional.ofNullable(ratio).map(given -> Fraction.parse(given.toString()));
  }
}
