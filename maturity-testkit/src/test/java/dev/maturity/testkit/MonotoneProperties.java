package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.Law;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * A better answer never makes anything worse, and a known answer never makes more possible. All standard aggregations and
 * level rules declare {@code MONOTONE}; of the consensuses one does not, since raters who were of one mind may then be of two.
 */
class MonotoneProperties {

  @Property(tries = 200)
  void aBetterAnswerLowersNoScoreLevelPositionOrRange(
      @ForAll("monotone") Sample sample,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @IntRange(max = 1000) int better) {
    List<Response> ratings = sample.ratings();
    Assume.that(!ratings.isEmpty());
    Response rating = ratings.get(which % ratings.size());
    List<Response> raised = new ArrayList<>(sample.assessment().responses());
    raised.set(raised.indexOf(rating), raised(sample, rating, better));

    Scorecard before = sample.card();
    Scorecard after = sample.withResponses(raised).card();

    List<DimensionScore> nodes = before.overall().allNodes();
    for (int i = 0; i < nodes.size(); i++) {
      assertNotLower(nodes.get(i), after.overall().allNodes().get(i), before);
    }
  }

  @Property(tries = 100)
  void aKnownAnswerMakesNothingPossibleThatWasNot(
      @ForAll("samples") Sample sample,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @IntRange(max = 1000) int answer) {
    List<Criterion> criteria = sample.model().allCriteria();
    String id = criteria.get(which % criteria.size()).id();
    List<Answer> answers = sample.worstFirst(id);
    Sample unanswered = Completions.unanswered(sample, id);

    Scorecard before = unanswered.card();
    Scorecard after = Completions.answered(unanswered, id, answers.get(answer % answers.size()))
        .card();

    assertThat(before.criterion(id).orElseThrow().state()).isEqualTo(CriterionState.UNANSWERED);
    assertThat(after.criterion(id).orElseThrow().state()).isEqualTo(CriterionState.RATED);
    List<DimensionScore> nodes = before.overall().allNodes();
    for (int i = 0; i < nodes.size(); i++) {
      assertWithin(nodes.get(i), after.overall().allNodes().get(i), before);
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.any();
  }

  @Provide
  Arbitrary<Sample> monotone() {
    return Sample.of(MaturityArbitraries.models()
        .filter(model -> ModelLaws.aggregationsKeep(model, Law.MONOTONE)
            && ModelLaws.levelRulesKeep(model, Law.MONOTONE)
            && ModelLaws.consensusKeeps(model, Law.MONOTONE)));
  }

  private static void assertNotLower(DimensionScore before, DimensionScore after, Scorecard card) {
    assertThat(after.status()).isEqualTo(before.status());
    assertThat(after.coverage()).isEqualTo(before.coverage());
    Facts.score(before)
        .ifPresent(score -> assertThat(Facts.score(after))
            .hasValueSatisfying(now -> assertThat(now).isGreaterThanOrEqualTo(score)));
    Facts.rank(before)
        .ifPresent(rank -> assertThat(Facts.rank(after))
            .hasValueSatisfying(now -> assertThat(now).isGreaterThanOrEqualTo(rank)));
    Facts.position(before)
        .ifPresent(position -> assertThat(Facts.position(after))
            .hasValueSatisfying(now -> assertThat(now).isGreaterThanOrEqualTo(position)));
    Range range = before.range();
    if (range != null) {
      assertThat(after.range().low()).isGreaterThanOrEqualTo(range.low());
      assertThat(after.range().high()).isGreaterThanOrEqualTo(range.high());
    }
    LevelRange levels = before.levelRange();
    if (levels != null) {
      assertThat(rank(card, after.levelRange().low().id()))
          .isGreaterThanOrEqualTo(rank(card, levels.low().id()));
      assertThat(rank(card, after.levelRange().high().id()))
          .isGreaterThanOrEqualTo(rank(card, levels.high().id()));
    }
  }

  private static void assertWithin(DimensionScore before, DimensionScore after, Scorecard card) {
    Range range = after.range();
    if (range != null) {
      assertThat(before.range().contains(range.low())).isTrue();
      assertThat(before.range().contains(range.high())).isTrue();
    }
    LevelRange levels = after.levelRange();
    if (levels != null) {
      assertThat(rank(card, levels.low().id()))
          .isGreaterThanOrEqualTo(rank(card, before.levelRange().low().id()));
      assertThat(rank(card, levels.high().id()))
          .isLessThanOrEqualTo(rank(card, before.levelRange().high().id()));
    }
  }

  private static int rank(Scorecard card, String level) {
    return card.levels().stream().map(known -> known.id()).toList().indexOf(level) + 1;
  }

  /** Another answer of the same rater that is worth as much or more once polarity is turned. */
  private static Response raised(Sample sample, Response rating, int better) {
    Criterion criterion = sample.criterion(rating.criterion());
    Fraction now = Answers.worth(sample.model(), criterion, rating.answer());
    List<Answer> candidates = sample.worstFirst(criterion.id()).stream()
        .filter(answer -> Answers.worth(sample.model(), criterion, answer).compareTo(now) >= 0)
        .toList();
    return Answers.response(criterion, rating.rater(), candidates.get(better % candidates.size()));
  }
}
