package dev.maturity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.analysis.Ranking.Apart;
import dev.maturity.analysis.Ranking.Ranked;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.testkit.AssessedModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** E19: the laws of strengths and weaknesses, for arbitrary models and assessments. */
class RankingProperties {

  @Property(tries = 100)
  void nothingIsLostAndNothingStandsTwice(@ForAll AssessedModel given) {
    Scorecard card = given.score();
    Ranking ranking = Ranking.of(card);
    List<String> found = new ArrayList<>();
    ranking.dimensions().stream().map(Ranked::id).forEach(found::add);
    ranking.criteria().stream().map(Ranked::id).forEach(found::add);
    ranking.apart().stream().map(Apart::id).forEach(found::add);
    List<String> all = new ArrayList<>();
    card.overall().dimensions().stream().map(DimensionScore::id).forEach(all::add);
    card.overall().allCriteria().stream().map(CriterionScore::id).forEach(all::add);

    assertThat(found).containsExactlyInAnyOrderElementsOf(all);
  }

  @Property(tries = 100)
  void strengthsStandAboveEveryWeakness(@ForAll AssessedModel given) {
    Ranking ranking = Ranking.of(given.score());

    assertThat(ranking.criteria())
        .isSortedAccordingTo(Comparator.comparing(Ranked::share).reversed());
    assertThat(ranking.weakCriteria()).isSortedAccordingTo(Comparator.comparing(Ranked::share));
    for (Ranked strong : ranking.strongCriteria()) {
      assertThat(ranking.weakCriteria())
          .allMatch(weak -> weak.share().compareTo(strong.share()) < 0);
    }
    boolean allEqual = ranking.criteria().stream().map(Ranked::share).distinct().count() < 2;
    assertThat(ranking.strongCriteria().isEmpty()).isEqualTo(allEqual);
    assertThat(ranking.weakCriteria().isEmpty()).isEqualTo(allEqual);
  }

  @Property(tries = 100)
  void sharesLieFromZeroToOneAndInTheirRange(@ForAll AssessedModel given) {
    Ranking ranking = Ranking.of(given.score());
    List<Ranked> all = new ArrayList<>(ranking.dimensions());
    all.addAll(ranking.criteria());

    assertThat(all).allSatisfy(entry -> {
      assertThat(entry.share()).isBetween(Fraction.ZERO, Fraction.ONE);
      assertThat(List.of(entry.possible().low(), entry.possible().high()))
          .allMatch(Range.UNIT::contains);
    });
  }

  @Property(tries = 30)
  void everyScorecardHasAPage(@ForAll AssessedModel given) {
    assertThat(Ranking.of(given.score()).summary(40)).startsWith("Strengths and weaknesses");
  }
}
