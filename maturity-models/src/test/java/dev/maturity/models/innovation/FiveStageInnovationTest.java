package dev.maturity.models.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Response;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Provenance;
import dev.maturity.model.Transition;
import dev.maturity.models.ShippedModelChecks;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The counts are those of the inventory of the source article, section 1.1 and table 3.6. */
class FiveStageInnovationTest extends ShippedModelChecks {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("five-stage-innovation");
  private static final Model EXTENDED = MODEL.variant("extended").orElseThrow();

  FiveStageInnovationTest() {
    super(new FiveStageInnovation());
  }

  @Test
  void hasTheFiveStagesInOrder() {
    assertThat(MODEL.levels())
        .extracting(Level::id)
        .containsExactly(
            "reactive", "structured", "cross-functional", "data-driven", "transformative");
    assertThat(MODEL.levels())
        .extracting(Level::name)
        .containsExactly(
            "Reactive",
            "Structured",
            "Cross-Functional Coordination",
            "Data-Driven Excellence",
            "Transformative");
  }

  @Test
  void keepsTheSecondNamesThatTheSourceHas() {
    assertThat(MODEL.levels().stream().map(Level::aliases))
        .containsExactly(
            List.of(),
            List.of("Organized Processes"),
            List.of(),
            List.of(),
            List.of("Innovation Leadership"));
  }

  @Test
  void asksEighteenInTheBasicFormAndThirtySixInTheExtended() {
    assertThat(perStage(MODEL)).containsExactly(3, 3, 6, 3, 3);
    assertThat(perStage(EXTENDED)).containsExactly(3 + 5, 3 + 3, 6, 3 + 6, 3 + 4);
    assertThat(EXTENDED.id()).isEqualTo("five-stage-innovation-extended");
  }

  /** Three listed questions; the extended variant adds the five symptoms of the description, which makes eight. */
  @Test
  void reversesTheSymptomsOfTheFirstStageAndNothingElse() {
    assertThat(reversed(MODEL)).containsExactly("i1.1", "i1.2", "i1.3");
    assertThat(reversed(EXTENDED))
        .containsExactly("i1.1", "i1.2", "i1.3", "i1.4", "i1.5", "i1.6", "i1.7", "i1.8");
  }

  /** The source lists 3 + 3 + 0 + 3 + 3; what it lists stands first at each stage. */
  @Test
  void tellsTheTwelveListedFromTheDerived() {
    assertThat(ids(EXTENDED, Provenance.LISTED))
        .containsExactly(
            "i1.1", "i1.2", "i1.3", "i2.1", "i2.2", "i2.3", "i4.1", "i4.2", "i4.3", "i5.1", "i5.2",
            "i5.3");
    assertThat(ids(MODEL, Provenance.DERIVED))
        .containsExactly("i3.1", "i3.2", "i3.3", "i3.4", "i3.5", "i3.6");
    assertThat(ids(EXTENDED, Provenance.DERIVED)).hasSize(24);
  }

  @Test
  void asksTheThreeQuestionsWithYesOrNo() {
    assertThat(EXTENDED.allCriteria().stream()
            .filter(found -> found.kind() == CriterionKind.QUESTION)
            .map(Criterion::id))
        .containsExactly("i1.1", "i1.2", "i1.3");
    assertThat(EXTENDED.allCriteria())
        .allSatisfy(found -> assertThat(found.scale())
            .isEqualTo(found.kind() == CriterionKind.QUESTION ? "yes-no" : "adoption-5"));
  }

  @Test
  void saysForEachStatementWhereItComesFromAndWhereToLook() {
    assertThat(EXTENDED.allCriteria()).allSatisfy(found -> {
      assertThat(found.citations())
          .isNotEmpty()
          .extracting(Citation::source)
          .containsOnly("omni24");
      assertThat(found.citations().get(0).locator()).matches("Stage [1-5], .+, line \\d+");
      assertThat(found.help()).isNotBlank();
      assertThat(found.levels()).hasSize(1);
    });
    assertThat(MODEL.attribution()).contains("not affiliated").contains("Omni24");
  }

  @Test
  void namesFourKindsOfEvidence() {
    assertThat(MODEL.conduct().evidenceTypes())
        .extracting(EvidenceType::id)
        .containsExactly(
            "customer-survey", "employee-interview", "process-audit", "technology-analytics");
  }

  @Test
  void givesTheWholeWayTwelveToTwentyFourMonths() {
    Transition way = MODEL.transitions().get(0);

    assertThat(MODEL.transitions()).hasSize(1);
    assertThat(way.from()).isEqualTo("reactive");
    assertThat(way.to()).isEqualTo("transformative");
    assertThat(Objects.requireNonNull(way.months()).low()).isEqualByComparingTo("12");
    assertThat(Objects.requireNonNull(way.months()).high()).isEqualByComparingTo("24");
  }

  @Test
  void hasNoFlagsSinceTheSourceNamesNoAntiPattern() {
    assertThat(MODEL.flags()).isEmpty();
  }

  @Test
  void theBestAnswersReachTheTop() {
    for (Model model : List.of(MODEL, EXTENDED)) {
      DimensionScore overall = score(model, all(model, true).build());

      assertThat(overall.level().id()).isEqualTo("transformative");
      assertThat(exact(overall)).isEqualTo(Fraction.ONE);
    }
  }

  @Test
  void theWorstAnswersStayAtTheFloor() {
    for (Model model : List.of(MODEL, EXTENDED)) {
      DimensionScore overall = score(model, all(model, false).build());

      assertThat(overall.level().id()).isEqualTo("reactive");
      assertThat(exact(overall)).isEqualTo(Fraction.ZERO);
    }
  }

  /**
   * Worked example 3 of the inventory, first half: symptoms (1 + 1 + 1)/3 = 1, stage 2 (1 + 1 + 1)/3 = 1, stage 3 at 1/2 on average.
   * Stage 3 asks for 3/4, so stage 2 is attained, and 1/2 ÷ 3/4 = 2/3 of the way to stage 3 is done: 2 + 2/3.
   */
  @Test
  void aHalfDoneThirdStageStandsTwoThirdsOfTheWayUp() {
    Placement placement = place(example("no").build());

    assertThat(placement.level().id()).isEqualTo("structured");
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(8, 3));
  }

  /**
   * Worked example 3, second half: with one yes the symptoms are at (0 + 1 + 1)/3 = 2/3, below 3/4. Stage 2 is full and still
   * not attained; the way there is the smaller of 2/3 ÷ 3/4 = 8/9 and 1, so the position is 1 + 8/9.
   */
  @Test
  void oneSymptomHoldsAFullSecondStageDown() {
    Placement placement = place(example("yes").build());

    assertThat(placement.level().id()).isEqualTo("reactive");
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(17, 9));
    assertThat(placement.ahead()).containsExactly("structured");
  }

  @Test
  void notKnowingASymptomIsNotHalfASymptom() {
    // Without i1.1 the symptoms are at (1 + 1)/2 = 1.
    Placement placement = place(example("dont-know").build());

    assertThat(placement.level().id()).isEqualTo("structured");
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(8, 3));
  }

  /** "Mostly" is worth 3/4, which is just enough at every stage. */
  @Test
  void mostlyEverywhereReachesTheTop() {
    AssessmentBuilder answers = Assessment.of(MODEL);
    for (Criterion criterion : MODEL.allCriteria()) {
      if (criterion.reversed()) {
        answers.answer(criterion.id(), "no");
      } else {
        answers.answer(criterion.id(), "mostly");
      }
    }

    assertThat(place(answers.build()).level().id()).isEqualTo("transformative");
  }

  @Test
  void theSamplesAnswerEveryStatement() {
    assertThat(samples()
            .flatMap(sample -> sample.responses().stream())
            .filter(response -> response.answer() instanceof Answer.Rated
                || response.answer() instanceof Answer.Chosen)
            .map(Response::criterion)
            .distinct())
        .containsAll(EXTENDED.allCriteria().stream().map(Criterion::id).toList());
  }

  /**
   * Five raters, the middle answer counts.
   *
   * <pre>
   * stage 1: no (4 of 5), no (3 of 5), no                         = 3/3
   * stage 2: 3, 4, 3 (3 3 3 4, one does not know)                 = (3/4 + 1 + 3/4)/3 = 5/6, attained
   * stage 3: 2, 3, 3, 3, 3, 2                                     = (1/2 + 4 × 3/4 + 1/2)/6 = 2/3, not attained
   * stage 4: 0 (0 0 1 1), 1, 1                                    = 1/6
   * stage 5: 0, 1, 1                                              = 1/6
   * position 2 + 2/3 ÷ 3/4 = 2 + 8/9
   * overall  (3 + 5/2 + 4 + 1/2 + 1/2)/18 = 21/36 = 7/12
   * </pre>
   */
  @Test
  void theFurnitureRetailerIsNearlyAtTheThirdStage() {
    DimensionScore overall = score(MODEL, sample("lindqvist-home"));

    assertThat(overall.level().id()).isEqualTo("structured");
    assertThat(position(overall)).isEqualTo(Fraction.of(26, 9));
    assertThat(exact(overall)).isEqualTo(Fraction.of(7, 12));
    assertThat(overall.coverage().share()).isEqualTo(Fraction.ONE);
  }

  /**
   * Four raters, so of an even split the lower middle counts.
   *
   * <pre>
   * stage 1: yes yes no no → 0, one no → 1, no → 1                = 2/3, below 3/4
   * stage 2: 1 1 4 4 → 1/4, 4 4 → 1, not known                    = 5/8
   * stage 3: 1 1 3 4 → 1/4, 0 0 2 3 → 0, 2 3 → 1/2, –, 3 4 4 → 1, 1 → 1/4 = 2/5
   * stage 4: 3 4 4 → 1, 3 3 4 → 3/4, –                            = 7/8, ahead of the stage
   * stage 5: not known, not applicable, 2 4 → 1/2                 = 1/2
   * position 1 + min(2/3, 5/8) ÷ 3/4 = 1 + 5/6
   * overall  (2 + 5/4 + 2 + 7/4 + 1/2)/13 = 15/26; 13 of the 17 that apply are known
   * </pre>
   */
  @Test
  void theSplitInsurerIsAheadOfItsStageAndStillReactive() {
    DimensionScore overall = score(MODEL, sample("larkspur-mutual"));

    assertThat(overall.level().id()).isEqualTo("reactive");
    assertThat(position(overall)).isEqualTo(Fraction.of(11, 6));
    assertThat(exact(overall)).isEqualTo(Fraction.of(15, 26));
    assertThat(overall.coverage().share()).isEqualTo(Fraction.of(13, 17));
    assertThat(Objects.requireNonNull(overall.placement()).ahead()).containsExactly("data-driven");
  }

  /**
   * Four raters on all 36. Of an even number the lower middle counts, after reversal.
   *
   * <pre>
   * stage 1: no, no, no, then 0 1 1 2 → 3/4, 0 → 1, 0 1 1 1 → 3/4 three times = 7/8
   * stage 2: 4, 4, 3, 4, 4, 3                                     = 22/24 = 11/12
   * stage 3: 4, 3, 3, 3, 3, 2                                     = 18/24 = 3/4, just attained
   * stage 4: 3, 2, 3, 3, 2, 2, 1, 3, 2                            = 21/36 = 7/12
   * stage 5: 1, 2, 2, 0, 1, 2, 1                                  = 9/28
   * position 3 + 7/12 ÷ 3/4 = 3 + 7/9
   * overall  (7 + 22/4 + 18/4 + 21/4 + 9/4)/36 = 98/144 = 49/72
   * </pre>
   */
  @Test
  void theMobileOperatorReachesTheThirdStageByAHair() {
    DimensionScore overall = score(EXTENDED, sample("tideway-mobile"));

    assertThat(overall.level().id()).isEqualTo("cross-functional");
    assertThat(position(overall)).isEqualTo(Fraction.of(34, 9));
    assertThat(exact(overall)).isEqualTo(Fraction.of(49, 72));
  }

  private static AssessmentBuilder example(String firstQuestion) {
    AssessmentBuilder answers = Assessment.of(MODEL)
        .answer("i1.2", "no")
        .answer("i1.3", "no")
        .answer("i2.1", 4)
        .answer("i2.2", 4)
        .answer("i2.3", 4);
    if (firstQuestion.equals("dont-know")) {
      answers.dontKnow("i1.1");
    } else {
      answers.answer("i1.1", firstQuestion);
    }
    // Six answers with the mean 2 of 4, unevenly.
    answers
        .answer("i3.1", 4)
        .answer("i3.2", 4)
        .answer("i3.3", 2)
        .answer("i3.4", 2)
        .answer("i3.5", 0)
        .answer("i3.6", 0);
    for (String id : List.of("i4.1", "i4.2", "i4.3", "i5.1", "i5.2", "i5.3")) {
      answers.answer(id, 0);
    }
    return answers;
  }

  private static AssessmentBuilder all(Model model, boolean best) {
    AssessmentBuilder answers = Assessment.of(model);
    for (Criterion criterion : model.allCriteria()) {
      boolean high = best != criterion.reversed();
      if (criterion.scale().equals("yes-no")) {
        answers.answer(criterion.id(), high ? "yes" : "no");
      } else {
        answers.answer(criterion.id(), high ? 4 : 0);
      }
    }
    return answers;
  }

  private static List<Integer> perStage(Model model) {
    return model.levels().stream()
        .map(level -> (int) model.allCriteria().stream()
            .filter(found -> found.levels().contains(Anchor.of(level.id())))
            .count())
        .toList();
  }

  private static List<String> reversed(Model model) {
    return model.allCriteria().stream()
        .filter(Criterion::reversed)
        .map(Criterion::id)
        .toList();
  }

  private static List<String> ids(Model model, Provenance provenance) {
    return model.allCriteria().stream()
        .filter(found -> found.provenance() == provenance)
        .map(Criterion::id)
        .toList();
  }

  private static Stream<Assessment> samples() {
    return new FiveStageInnovation().samples().stream();
  }

  private static Assessment sample(String subject) {
    return samples()
        .filter(found -> found.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static DimensionScore score(Model model, Assessment assessment) {
    return ENGINE.scorer(model).score(assessment).overall();
  }

  private static Placement place(Assessment assessment) {
    return Objects.requireNonNull(score(MODEL, assessment).placement());
  }

  private static Fraction position(DimensionScore node) {
    return Objects.requireNonNull(node.placement()).position().exact();
  }

  private static Fraction exact(DimensionScore node) {
    return node.findScore().orElseThrow().exact();
  }
}
