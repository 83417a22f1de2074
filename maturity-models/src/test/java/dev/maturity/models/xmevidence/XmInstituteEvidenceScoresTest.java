package dev.maturity.models.xmevidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.models.xm.XmInstitute;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every expected number is worked out by hand in the comment beside it. */
class XmInstituteEvidenceScoresTest {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final XmInstituteEvidence PROVIDER = new XmInstituteEvidence();
  private static final Model MODEL = PROVIDER.model();
  private static final List<String> ORDER =
      List.of("lead", "realize", "activate", "enlighten", "respond", "disrupt");

  @Test
  void theBestAnswersReachTheTopAndTheWorstStayAtTheFloor() {
    assertThat(card(allAnswered(0, 4)).overall().level().id()).isEqualTo("embed");
    assertThat(exact(card(allAnswered(0, 4)).overall())).isEqualTo(Fraction.ONE);
    assertThat(card(allAnswered(4, 0)).overall().level().id()).isEqualTo("investigate");
    assertThat(exact(card(allAnswered(4, 0)).overall())).isEqualTo(Fraction.ZERO);
  }

  /** Always (4) for the survey is worth 1 − 4/4 = 0, not done (0) is worth 1. */
  @Test
  void beingKnownForTheSurveyCountsAgainstLeading() {
    assertThat(exact(node(card(Assessment.of(MODEL).answer("xe.lead.3", 4).build()), "lead")))
        .isEqualTo(Fraction.ZERO);
    assertThat(exact(node(card(Assessment.of(MODEL).answer("xe.lead.3", 0).build()), "lead")))
        .isEqualTo(Fraction.ONE);
  }

  /**
   * Leading at its best, all else at its worst: the mean of the six competencies is 1/6. The mean of the fifteen answers
   * would be 3/15 = 1/5 and so one stage more: it matters that competencies are averaged.
   */
  @Test
  void aCompetencyWithThreeStatementsCountsNoMoreThanOneWithTwo() {
    AssessmentBuilder answers = Assessment.of(MODEL);
    for (Criterion criterion : MODEL.allCriteria()) {
      boolean good = criterion.id().startsWith("xe.lead.");
      answers.answer(criterion.id(), good == criterion.reversed() ? 0 : 4);
    }

    Scorecard card = card(answers.build());

    assertThat(exact(card.overall())).isEqualTo(Fraction.of(1, 6));
    assertThat(card.overall().level().id()).isEqualTo("investigate");
  }

  /**
   * The middle answers of the five raters, in quarters. Lead: 4 4 4 3 4 → 4; 2 3 2 1 2 → 2; 3 2 3 4 3, reversed 1 2 1 0 1
   * → 1; (4 + 2 + 1)/12 = 7/12. Realize: 1 1 0 1 2 → 1; 0 1 0 0 1 → 0; 1/8. Activate: 2 1 2 2 1 → 2; 3 2 1 1 2 → 2;
   * 1 2 1 0 1 → 1; 5/12. Enlighten: 3 3 2 3 3 → 3; 2 1 2 2 1 → 2; 2 1 3 2 2 → 2; 7/12. Respond: 3 2 1 2 2 → 2;
   * 1 0 1 1 1 → 1; 3/8. Disrupt: 2 2 1 3 3 → 2; 2 1 1 1 2 → 1; 3/8.
   *
   * <p>In 24ths 14 + 3 + 10 + 14 + 9 + 9 = 59, so the mean is 59/144, just above 2/5: stage 3. Position
   * 3 + (59/144 − 2/5) × 5 = 3 + 7/144 = 439/144.
   */
  @Test
  void theBuildingSupplierHasEvidenceForMobilizeByAHair() {
    Scorecard card = card(sample("harlow-finch"));

    assertThat(scores(card))
        .containsExactly(
            Optional.of(Fraction.of(7, 12)),
            Optional.of(Fraction.of(1, 8)),
            Optional.of(Fraction.of(5, 12)),
            Optional.of(Fraction.of(7, 12)),
            Optional.of(Fraction.of(3, 8)),
            Optional.of(Fraction.of(3, 8)));
    assertThat(levels(card))
        .containsExactly(
            Optional.of("mobilize"),
            Optional.of("investigate"),
            Optional.of("mobilize"),
            Optional.of("mobilize"),
            Optional.of("initiate"),
            Optional.of("initiate"));
    assertThat(exact(card.overall())).isEqualTo(Fraction.of(59, 144));
    assertThat(card.overall().level().id()).isEqualTo("mobilize");
    assertThat(card.overall().placement()).isNotNull();
    assertThat(card.overall().placement().position().exact()).isEqualTo(Fraction.of(439, 144));
    assertThat(card.problems()).isEmpty();
  }

  /** The sponsors rated activate at stage 2, the evidence puts it at 3; on all else the two agree. */
  @Test
  void theEvidenceBearsOutAllRatingsOfTheBuildingSupplierButOne() {
    XmInstitute rated = new XmInstitute();
    Assessment ratings = rated.samples().stream()
        .filter(found -> found.subject().id().equals("harlow-finch"))
        .findFirst()
        .orElseThrow();

    List<Optional<String>> byRating = levels(ENGINE.scorer(rated.model()).score(ratings));
    List<Optional<String>> byEvidence = levels(card(sample("harlow-finch")));

    assertThat(ORDER.stream()
            .filter(
                id -> !byRating.get(ORDER.indexOf(id)).equals(byEvidence.get(ORDER.indexOf(id)))))
        .containsExactly("activate");
  }

  /**
   * Lead: 2 → 1/2; nobody knows; 4 4, reversed 0; (1/2 + 0)/2 = 1/4 of two in three. Realize: nobody knows. Activate: 4 0,
   * the lower middle 0; not asked; 1 → 1/4; 1/8 of two in three. Enlighten: 3 1 → 1/4; 2 → 1/2; 0 0 → 0; 1/4. Respond:
   * 4 0 1 → 1/4; 0 → 0; 1/8. Disrupt: 3 → 3/4; nobody knows; 3/4 of one in two, which is just enough.
   *
   * <p>The mean of the five that have a score is (2 + 1 + 2 + 1 + 6)/8/5 = 12/40 = 3/10: stage 2. Covered are
   * (2/3 + 0 + 2/3 + 1 + 1 + 1/2)/6 = 23/36.
   */
  @Test
  void theInsurerInTheDarkHasAStageAndAHoleInIt() {
    Scorecard card = card(sample("fenwick-mutual"));

    assertThat(scores(card))
        .containsExactly(
            Optional.of(Fraction.of(1, 4)),
            Optional.empty(),
            Optional.of(Fraction.of(1, 8)),
            Optional.of(Fraction.of(1, 4)),
            Optional.of(Fraction.of(1, 8)),
            Optional.of(Fraction.of(3, 4)));
    assertThat(levels(card))
        .containsExactly(
            Optional.of("initiate"),
            Optional.empty(),
            Optional.of("investigate"),
            Optional.of("initiate"),
            Optional.of("investigate"),
            Optional.of("scale"));
    assertThat(exact(card.overall())).isEqualTo(Fraction.of(3, 10));
    assertThat(card.overall().level().id()).isEqualTo("initiate");
    assertThat(card.overall().coverage().share()).isEqualTo(Fraction.of(23, 36));
    assertThat(card.problems()).isEmpty();
  }

  @Test
  void everyCriterionIsRatedInASample() {
    assertThat(card(sample("harlow-finch")).overall().coverage().answered()).isEqualTo(15);
  }

  private static Assessment sample(String subject) {
    return PROVIDER.samples().stream()
        .filter(found -> found.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static Assessment allAnswered(int reversed, int others) {
    AssessmentBuilder answers = Assessment.of(MODEL);
    for (Criterion criterion : MODEL.allCriteria()) {
      answers.answer(criterion.id(), criterion.reversed() ? reversed : others);
    }
    return answers.build();
  }

  private static Scorecard card(Assessment assessment) {
    return ENGINE.scorer(MODEL).score(assessment);
  }

  private static DimensionScore node(Scorecard card, String id) {
    return card.dimension(id).orElseThrow();
  }

  private static Fraction exact(DimensionScore node) {
    return node.findScore().orElseThrow().exact();
  }

  private static List<Optional<Fraction>> scores(Scorecard card) {
    return ORDER.stream()
        .map(id -> node(card, id).findScore().map(score -> score.exact()))
        .toList();
  }

  private static List<Optional<String>> levels(Scorecard card) {
    return ORDER.stream()
        .map(id -> node(card, id).findLevel().map(level -> level.id()))
        .toList();
  }
}
