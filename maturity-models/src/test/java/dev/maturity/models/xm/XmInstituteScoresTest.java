package dev.maturity.models.xm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Rater;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Panel;
import dev.maturity.scorecard.Scorecard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every expected number is worked out by hand in the comment beside it. */
class XmInstituteScoresTest {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final XmInstitute PROVIDER = new XmInstitute();
  private static final Model MODEL = PROVIDER.model();
  private static final List<String> ORDER =
      List.of("lead", "realize", "activate", "enlighten", "respond", "disrupt");

  @Test
  void theBestRatingsReachTheTopAndTheWorstStayAtTheFloor() {
    assertThat(overall(MODEL, 5, 5, 5, 5, 5, 5)).isEqualTo("embed");
    assertThat(overall(MODEL, 1, 1, 1, 1, 1, 1)).isEqualTo("investigate");
  }

  /** A flat profile at rank r has x = (r − 1)/4, which lies in band r: 0, 1/4, 1/2, 3/4, 1. */
  @Test
  void sixCompetenciesAtTheSameStageGiveThatStageWhateverTheScoring() {
    for (int rank = 1; rank <= 5; rank++) {
      String stage = MODEL.levels().get(rank - 1).id();
      assertThat(overall(MODEL, rank, rank, rank, rank, rank, rank)).isEqualTo(stage);
      assertThat(overall(scoredBy("weakest"), rank, rank, rank, rank, rank, rank))
          .isEqualTo(stage);
      assertThat(overall(scoredBy("floor-of-mean"), rank, rank, rank, rank, rank, rank))
          .isEqualTo(stage);
    }
  }

  /**
   * Worked example 1: lead 4, enlighten 3, activate 3, respond 2, realize 1, disrupt 1. The ranks add up to 14, the mean is
   * 14/6 = 7/3, and x = (7/3 − 1)/4 = 1/3 lies in [1/5, 2/5): stage 2. Position 2 + (1/3 − 1/5)/(1/5) = 2 + 2/3.
   */
  @Test
  void anUnevenProfileGetsTheStageOfItsMean() {
    Scorecard card = card(MODEL, 4, 1, 3, 3, 2, 1);

    assertThat(levels(card))
        .containsExactly("scale", "investigate", "mobilize", "mobilize", "initiate", "investigate");
    assertThat(exact(card.overall())).isEqualTo(Fraction.of(1, 3));
    assertThat(card.overall().level().id()).isEqualTo("initiate");
    assertThat(position(card)).isEqualTo(Fraction.of(8, 3));
  }

  /** The weakest of the same profile is 1; its mean of 7/3, rounded down, is 2. */
  @Test
  void theAlternativesReadTheSameProfileTheirWay() {
    assertThat(overall(scoredBy("weakest"), 4, 1, 3, 3, 2, 1)).isEqualTo("investigate");
    assertThat(overall(scoredBy("floor-of-mean"), 4, 1, 3, 3, 2, 1)).isEqualTo("initiate");
  }

  /** Ranks 2, 2, 2, 2, 2, 1: mean 11/6 ≈ 1.83 and x = 5/24 ≥ 1/5, so stage 2; rounded down and at the weakest it is 1. */
  @Test
  void theThreeScoringsPartWaysWhereOneCompetencyLags() {
    assertThat(overall(MODEL, 2, 2, 2, 2, 2, 1)).isEqualTo("initiate");
    assertThat(overall(scoredBy("floor-of-mean"), 2, 2, 2, 2, 2, 1)).isEqualTo("investigate");
    assertThat(overall(scoredBy("weakest"), 2, 2, 2, 2, 2, 1)).isEqualTo("investigate");
  }

  /**
   * Worked example 6, with five competencies known: ranks that add up to 9, 13, 17 and 21 have the means 1.8, 2.6, 3.4 and
   * 4.2, and x of exactly 1/5, 2/5, 3/5 and 4/5. A score on a cut belongs to the band above it.
   */
  @Test
  void aMeanOnACutReachesTheNextStage() {
    assertThat(fiveKnown(2, 2, 2, 2, 1)).isEqualTo("initiate");
    assertThat(fiveKnown(3, 3, 3, 2, 2)).isEqualTo("mobilize");
    assertThat(fiveKnown(4, 4, 3, 3, 3)).isEqualTo("scale");
    assertThat(fiveKnown(5, 4, 4, 4, 4)).isEqualTo("embed");
    // One rank less, and the mean falls short of the cut.
    assertThat(fiveKnown(2, 2, 2, 1, 1)).isEqualTo("investigate");
    assertThat(fiveKnown(3, 3, 2, 2, 2)).isEqualTo("initiate");
    assertThat(fiveKnown(4, 3, 3, 3, 3)).isEqualTo("mobilize");
    assertThat(fiveKnown(4, 4, 4, 4, 4)).isEqualTo("scale");
  }

  /**
   * Worked example 2: 1, 2, 2, 2, 3, 3, 5. The middle one is 2. They add up to 18; their squares 1 + 12 + 18 + 25 = 56, so
   * s² = 56/7 − (18/7)² = 392/49 − 324/49 = 68/49 in squared ranks, the most is ((5 − 1)/2)² = 4, and the agreement is
   * 1 − 17/49 = 32/49. The spread is 4 of 4.
   */
  @Test
  void aSplitPanelHasAMedianAndLittleAgreement() {
    CriterionScore respond = ENGINE
        .scorer(MODEL)
        .score(panel("xm.respond", 1, 2, 2, 2, 3, 3, 5))
        .criterion("xm.respond")
        .orElseThrow();

    assertThat(respond.value()).isNotNull();
    assertThat(respond.value().exact()).isEqualTo(Fraction.of(1, 4));
    assertThat(agreement(respond.panel())).isEqualTo(Fraction.of(32, 49));
    assertThat(respond.panel().spread()).isNotNull();
    assertThat(respond.panel().spread().exact()).isEqualTo(Fraction.ONE);
  }

  /** Strength words are other words for the stages, so they count the same. */
  @Test
  void aStrengthWordCountsAsTheStageOfItsRank() {
    List<String> words =
        List.of("very weak", "very low", "weak", "low", "moderate", "strong", "very strong");
    List<Integer> ranks = List.of(1, 1, 2, 2, 3, 4, 5);

    for (int i = 0; i < words.size(); i++) {
      Scorecard card = ENGINE
          .scorer(MODEL)
          .score(Assessment.of(MODEL).answer("xm.lead", words.get(i)).build());
      assertThat(exact(node(card, "lead"))).isEqualTo(Fraction.of(ranks.get(i) - 1, 4));
    }
  }

  /** Three of six known is a coverage of exactly one half, which is enough; two of six is not. */
  @Test
  void halfTheCompetenciesMustBeRatedForAnOverallStage() {
    AssessmentBuilder two = Assessment.of(MODEL).answer("xm.lead", 3).answer("xm.respond", 3);
    assertThat(ENGINE.scorer(MODEL).score(two.build()).overall().findLevel()).isEmpty();

    AssessmentBuilder three =
        Assessment.of(MODEL).answer("xm.lead", 3).answer("xm.respond", 3).answer("xm.disrupt", 3);
    assertThat(ENGINE.scorer(MODEL).score(three.build()).overall().level().id())
        .isEqualTo("mobilize");
  }

  /**
   * The medians of the seven sponsors. Lead 2 3 3 3 3 4 4 → 3, realize 1 1 1 1 1 2 2 → 1, activate 1 2 2 2 2 3 3 → 2,
   * enlighten 2 3 3 3 3 3 4 → 3, respond 1 2 2 2 2 2 3 → 2, disrupt 1 1 1 2 2 2 2 → 2: together 13, mean 13/6, and
   * x = (13 − 6)/24 = 7/24 in [1/5, 2/5). Position 2 + (7/24 − 1/5) × 5 = 2 + 11/24 = 59/24.
   */
  @Test
  void theBuildingSupplierStandsAtInitiate() {
    Scorecard card = ENGINE.scorer(MODEL).score(sample("harlow-finch"));

    assertThat(levels(card))
        .containsExactly("mobilize", "investigate", "initiate", "mobilize", "initiate", "initiate");
    assertThat(exact(card.overall())).isEqualTo(Fraction.of(7, 24));
    assertThat(card.overall().level().id()).isEqualTo("initiate");
    assertThat(position(card)).isEqualTo(Fraction.of(59, 24));
    assertThat(card.problems()).isEmpty();
  }

  /**
   * Worked examples 1 and 2 in one file. Lead 2 3 4 4 5 5 → 4, realize 1 1 1 1 4 → 1, activate 1 3 3 5 5 → 3, enlighten
   * 1 2 3 3 3 5 5 → 3, respond 1 2 2 2 3 3 5 → 2, disrupt 1 1 2 2 → the lower middle, 1. Who does not know is left out.
   */
  @Test
  void thePanelThatDisagreesOnEverythingHasTheProfileOfTheWorkedExample() {
    Scorecard card = ENGINE.scorer(MODEL).score(sample("ferrant-pumps"));

    assertThat(levels(card))
        .containsExactly("scale", "investigate", "mobilize", "mobilize", "initiate", "investigate");
    assertThat(exact(card.overall())).isEqualTo(Fraction.of(1, 3));
    assertThat(card.overall().level().id()).isEqualTo("initiate");
    Panel respond = card.criterion("xm.respond").orElseThrow().panel();
    assertThat(respond.ratings()).isEqualTo(7);
    assertThat(agreement(respond)).isEqualTo(Fraction.of(32, 49));
    Panel disrupt = card.criterion("xm.disrupt").orElseThrow().panel();
    assertThat(disrupt.responses()).isEqualTo(7);
    assertThat(disrupt.ratings()).isEqualTo(4);
  }

  @Test
  void everySampleIsValidAndRatedBySponsorsOnly() {
    for (Assessment sample : PROVIDER.samples()) {
      assertThat(ENGINE.scorer(MODEL).score(sample).problems()).isEmpty();
      Map<String, Rater> raters = new LinkedHashMap<>();
      sample.raters().forEach(rater -> raters.put(rater.id(), rater));
      assertThat(sample.protocol()).isEqualTo("hoc");
      assertThat(sample.responses())
          .allSatisfy(
              response -> assertThat(raters.get(response.rater()).role()).isEqualTo("sponsor"));
      assertThat(sample.stakeholders()).isNotEmpty();
      assertThat(sample.evidence()).isNotEmpty();
    }
  }

  private static Assessment sample(String subject) {
    return PROVIDER.samples().stream()
        .filter(found -> found.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static Model scoredBy(String scoring) {
    return MODEL.scoredBy(scoring).orElseThrow();
  }

  private static Assessment panel(String criterion, int... ranks) {
    AssessmentBuilder answers = Assessment.of(MODEL);
    for (int i = 0; i < ranks.length; i++) {
      answers.rater("sponsor-" + (i + 1)).answer(criterion, ranks[i]);
    }
    return answers.build();
  }

  private static Scorecard card(Model model, int... ranks) {
    AssessmentBuilder answers = Assessment.of(model);
    for (int i = 0; i < ranks.length; i++) {
      answers.answer("xm." + ORDER.get(i), ranks[i]);
    }
    return ENGINE.scorer(model).score(answers.build());
  }

  private static String overall(Model model, int... ranks) {
    return card(model, ranks).overall().level().id();
  }

  private static String fiveKnown(int... ranks) {
    assertThat(ranks).hasSize(5);
    return overall(MODEL, ranks);
  }

  private static List<String> levels(Scorecard card) {
    return ORDER.stream().map(id -> node(card, id).level()).map(Level::id).toList();
  }

  private static DimensionScore node(Scorecard card, String id) {
    return card.dimension(id).orElseThrow();
  }

  private static Fraction exact(DimensionScore node) {
    return node.findScore().orElseThrow().exact();
  }

  private static Fraction position(Scorecard card) {
    assertThat(card.overall().placement()).isNotNull();
    return card.overall().placement().position().exact();
  }

  private static Fraction agreement(Panel panel) {
    assertThat(panel.agreement()).isNotNull();
    return panel.agreement().exact();
  }
}
