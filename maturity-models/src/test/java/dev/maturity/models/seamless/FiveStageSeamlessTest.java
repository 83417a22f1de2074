package dev.maturity.models.seamless;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Anchor;
import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.Decision;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Outcome;
import dev.maturity.model.Provenance;
import dev.maturity.models.ShippedModelChecks;
import dev.maturity.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section and counts are those of the inventory of the source article. */
class FiveStageSeamlessTest extends ShippedModelChecks {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("five-stage-seamless");

  FiveStageSeamlessTest() {
    super(new FiveStageSeamless());
  }

  @Test
  void hasTheFiveStagesInOrderEachWithAMotto() {
    assertThat(MODEL.levels())
        .extracting(Level::id)
        .containsExactly(
            "reactive-service",
            "convenience",
            "personalization",
            "emotional-connection",
            "seamless");
    assertThat(MODEL.levels())
        .extracting(Level::name)
        .containsExactly(
            "Reactive Service",
            "Convenience",
            "Personalization and Predictability",
            "Emotional Connection",
            "Seamless Experience");
    assertThat(MODEL.levels()).extracting(Level::motto).doesNotContain("");
  }

  @Test
  void hasThirtyTwoCriteriaEachAnchoredAtOneStage() {
    assertThat(MODEL.allCriteria()).hasSize(32);
    assertThat(MODEL.levels().stream().map(level -> anchoredAt(level.id())).toList())
        .isEqualTo(List.of(8, 6, 7, 7, 4));
    assertThat(MODEL.allCriteria())
        .allSatisfy(found -> assertThat(found.levels()).hasSize(1));
    assertThat(MODEL.dimensions()).isEmpty();
  }

  @Test
  void theIdOfACriterionTellsItsStage() {
    for (int rank = 1; rank <= 5; rank++) {
      Anchor stage = Anchor.of(MODEL.levels().get(rank - 1).id());
      String prefix = "s" + rank + ".";
      assertThat(MODEL.allCriteria().stream().filter(found -> found.levels().contains(stage)))
          .allSatisfy(found -> assertThat(found.id()).startsWith(prefix));
    }
  }

  @Test
  void asksForTheEightSymptomsByYesOrNoAndForTheRestOnFivePoints() {
    assertThat(MODEL.allCriteria().stream().filter(Criterion::reversed).map(Criterion::id))
        .containsExactly("s1.1", "s1.2", "s1.3", "s1.4", "s1.5", "s1.6", "s1.7", "s1.8");
    assertThat(MODEL.allCriteria())
        .allSatisfy(found ->
            assertThat(found.scale()).isEqualTo(found.reversed() ? "yes-no-unsure" : "adoption-5"));
  }

  @Test
  void saysWhereEachCriterionComesFrom() {
    assertThat(MODEL.allCriteria()).allSatisfy(found -> {
      assertThat(found.provenance()).isEqualTo(Provenance.DERIVED);
      assertThat(found.kind()).isEqualTo(CriterionKind.DESCRIPTOR);
      assertThat(found.citations()).isNotEmpty();
      assertThat(found.help()).isNotBlank();
    });
    assertThat(MODEL.attribution()).contains("not affiliated").contains("PissedConsumer");
  }

  @Test
  void namesTwoOutcomesThatAreNoCriteria() {
    assertThat(MODEL.outcomes())
        .extracting(Outcome::id)
        .containsExactly("o4-belonging", "o5-advocacy");
    assertThat(MODEL.outcomes())
        .extracting(Outcome::level)
        .containsExactly("emotional-connection", "seamless");
  }

  /** Stage 2 still books customer experience as a cost, says the source. That is no criterion of stage 2. */
  @Test
  void whatIsStillMissingAtAStageIsNoCriterion() {
    assertThat(MODEL.allCriteria().stream()
            .filter(found -> found.statement().contains("cost"))
            .map(Criterion::id))
        .containsExactly("s1.1");
  }

  @Test
  void choicesOfOursNameTheirEntryInTheRegister() {
    assertThat(MODEL.background().decisions())
        .extracting(Decision::id)
        .containsExactly(
            "DD1", "DD2", "DD3", "DD5", "DD6", "DD7", "DD8", "DD12", "DD13", "DD17", "DD20");
    assertThat(MODEL.background().unknowns()).isNotEmpty();
  }

  @Test
  void theBestAnswersReachTheTop() {
    Scorecard card = ENGINE.score(answered(0, 4));

    assertThat(card.overall().level().id()).isEqualTo("seamless");
    assertThat(card.overall().findScore().orElseThrow().exact()).isEqualTo(Fraction.ONE);
  }

  @Test
  void theWorstAnswersStayAtTheFloor() {
    Scorecard card = ENGINE.score(answered(8, 0));

    assertThat(card.overall().level().id()).isEqualTo("reactive-service");
    assertThat(card.overall().findScore().orElseThrow().exact()).isEqualTo(Fraction.ZERO);
  }

  /** Six of eight is the threshold of three quarters, five of eight is below it. */
  @Test
  void twoSymptomsMayRemainAndAThirdHoldsEverythingBack() {
    assertThat(ENGINE.score(answered(2, 4)).overall().level().id()).isEqualTo("seamless");
    assertThat(ENGINE.score(answered(3, 4)).overall().level().id()).isEqualTo("reactive-service");
  }

  /** Three of four points everywhere is exactly the threshold. */
  @Test
  void mostlyEverywhereReachesTheTop() {
    assertThat(ENGINE.score(answered(0, 3)).overall().level().id()).isEqualTo("seamless");
    assertThat(ENGINE.score(answered(0, 2)).overall().level().id()).isEqualTo("reactive-service");
  }

  @Test
  void whoAnswersTheOutcomesScoresTheSame() {
    Assessment without = answered(2, 3);
    AssessmentBuilder with = Assessment.of(MODEL);
    without.responses().forEach(found -> with.answer(found.criterion(), found.answer(), ""));
    with.answer("o4-belonging", new Answer.Chosen("no"), "");

    assertThat(ENGINE.score(with.build()).overall())
        .isEqualTo(ENGINE.score(without).overall());
  }

  private static int anchoredAt(String level) {
    return (int) MODEL.allCriteria().stream()
        .filter(found -> found.levels().contains(Anchor.of(level)))
        .count();
  }

  /** That many symptoms hold; everything else has the same rating. */
  private static Assessment answered(int symptoms, int rating) {
    AssessmentBuilder answers = Assessment.of(MODEL);
    int count = 0;
    for (Criterion criterion : MODEL.allCriteria()) {
      Answer answer = criterion.reversed()
          ? new Answer.Chosen(count++ < symptoms ? "yes" : "no")
          : new Answer.Rated(BigDecimal.valueOf(rating));
      answers.answer(criterion.id(), answer, "");
    }
    return answers.build();
  }
}
