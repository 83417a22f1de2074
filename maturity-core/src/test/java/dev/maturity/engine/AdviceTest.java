package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Rater;
import dev.maturity.model.Archetype;
import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Condition;
import dev.maturity.model.Conduct;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Due;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Flag;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Outcome;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Reassessment;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Advice;
import dev.maturity.scorecard.ArchetypeFit;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.FlagFinding;
import dev.maturity.scorecard.OutcomeFinding;
import dev.maturity.scorecard.Readiness;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a model says beside the scores, which never changes one. */
class AdviceTest {

  private static final Model MODEL = model().build();

  /** Two axes a and b with two criteria each on 0 to 4, five equal bands on each, nothing overall. */
  private static ModelBuilder model() {
    return Model.builder("m", "1", "M")
        .levels(
            Level.of("one", "One"),
            Level.of("two", "Two"),
            Level.of("three", "Three"),
            Level.of("four", "Four"),
            Level.of("five", "Five"))
        .scales(OrdinalScale.of("s", 0, "never", "seldom", "sometimes", "often", "always"))
        .dimensions(dimension("a"), dimension("b"))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(Rule.of("mean"), Rule.of("bands")))
            .withOverall(NodeScoring.of(Rule.NONE, Rule.NONE)))
        .prerequisites(new Prerequisite("b", "a", "three", "a carries b", List.of()))
        .flags(
            new Flag(
                "data",
                "Data is not used.",
                List.of("a1", "a2"),
                new BigDecimal("0.5"),
                "",
                null,
                null),
            new Flag("heroes", "Heroes save the day.", List.of(), ""))
        .outcomes(new Outcome("praise", "Customers praise it.", "", "five", null, null))
        .archetypes(
            archetype("low-low", null, "0.5", null, "0.5"),
            archetype("high-low", "0.5", null, null, "0.5"),
            archetype("low-high", null, "0.5", "0.5", null),
            archetype("high-high", "0.5", null, "0.5", null))
        .conduct(new Conduct(
            List.of(new Protocol(
                "panel",
                "",
                "",
                AssessmentMode.FACILITATED,
                true,
                true,
                List.of(
                    new ProtocolRole("sponsor", true, 2, 3, ""),
                    new ProtocolRole("witness", false, null, null, "")),
                null)),
            List.of(
                new EvidenceType("survey", "", EvidenceType.Kind.QUANTITATIVE, ""),
                new EvidenceType("interview", "", EvidenceType.Kind.QUALITATIVE, "")),
            null,
            new Reassessment(6, 12, "", null)));
  }

  private static Dimension dimension(String id) {
    return Dimension.builder(id, id.toUpperCase(java.util.Locale.ROOT))
        .criteria(
            Criterion.builder(id + "1", "First of " + id, "s").build(),
            Criterion.builder(id + "2", "Second of " + id, "s").build())
        .build();
  }

  private static Archetype archetype(
      String id, String aAtLeast, String aBelow, String bAtLeast, String bBelow) {
    return new Archetype(
        id,
        id,
        "",
        List.of(
            new Condition("a", decimal(aAtLeast), decimal(aBelow)),
            new Condition("b", decimal(bAtLeast), decimal(bBelow))),
        null,
        null);
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Scorecard score(AssessmentBuilder answers) {
    return Scorer.of(MODEL, RuleCatalog.standard()).score(answers.build());
  }

  private static AssessmentBuilder answers(int a1, int a2, int b1, int b2) {
    return Assessment.of(MODEL)
        .rater("first")
        .answer("a1", a1)
        .answer("a2", a2)
        .answer("b1", b1)
        .answer("b2", b2);
  }

  @Test
  @Tag("E10")
  void aScoreAtTheConditionsBoundFits() {
    // a = (4/4 + 0/4)/2 = 1/2, which is at least one half; b = 1/4.
    Scorecard card = score(answers(4, 0, 1, 1));

    assertThat(card.advice().archetype()).map(ArchetypeFit::id).contains("high-low");
    assertThat(card.advice().archetype().orElseThrow().certain()).isTrue();
    assertThat(card.advice().archetypes())
        .filteredOn(ArchetypeFit::possible)
        .extracting(ArchetypeFit::id)
        .containsExactly("high-low");
  }

  @Test
  void theProfileNamesItsEndsAndTheirDistance() {
    Scorecard card = score(answers(4, 3, 1, 1));

    // 7/8 - 1/4 = 5/8
    assertThat(card.profile().orElseThrow().spread().exact()).isEqualTo(Fraction.of(5, 8));
    assertThat(card.profile().orElseThrow().strongest())
        .extracting(DimensionScore::id)
        .containsExactly("a");
    assertThat(card.profile().orElseThrow().weakest())
        .extracting(DimensionScore::id)
        .containsExactly("b");
    assertThat(card.summary()).contains("Imbalance: 0.63 between A and B.");
  }

  @Test
  void equalDimensionsAreBothWeakestAndStrongest() {
    Scorecard card = score(answers(2, 2, 2, 2));

    assertThat(card.profile().orElseThrow().weakest()).hasSize(2);
    assertThat(card.profile().orElseThrow().spread().exact()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void oneScoreAloneIsNoProfile() {
    assertThat(score(Assessment.of(MODEL).answer("a1", 4)).profile()).isEmpty();
  }

  @Test
  void unknownAnswersLeaveOtherKindsPossible() {
    // a lies between 1/2 and 1, b between 1/8 and 5/8.
    Scorecard card = score(Assessment.of(MODEL).answer("a1", 4).answer("b1", 1).dontKnow("b2"));

    assertThat(card.advice().archetypes())
        .filteredOn(ArchetypeFit::possible)
        .extracting(ArchetypeFit::id)
        .containsExactly("high-low", "high-high");
    assertThat(card.advice().archetype().orElseThrow().id()).isEqualTo("high-low");
    assertThat(card.advice().archetype().orElseThrow().certain()).isFalse();
    assertThat(card.summary()).contains("it could also be: high-high.");
  }

  @Test
  void nothingAnsweredFitsNothingAndLeavesAllPossible() {
    Advice advice = score(Assessment.of(MODEL)).advice();

    assertThat(advice.archetype()).isEmpty();
    assertThat(advice.archetypes()).allMatch(ArchetypeFit::possible);
  }

  @Test
  @Tag("E18")
  void aPrerequisiteAsksForTheLowerOfItsLevelAndTheNextOne() {
    // b at 0 is level one, so level two of a will do; a at 1/8 is level one.
    assertThat(readiness(answers(1, 0, 0, 0))).isEqualTo(Readiness.State.BLOCKED);
    // a at 1/4 is level two.
    assertThat(readiness(answers(1, 1, 0, 0))).isEqualTo(Readiness.State.READY);
    // b at 3/4 is level four, so the level named, three, will do; a at 3/8 is level two.
    assertThat(readiness(answers(2, 1, 3, 3))).isEqualTo(Readiness.State.BLOCKED);
    // a at 1/2 is level three.
    assertThat(readiness(answers(2, 2, 3, 3))).isEqualTo(Readiness.State.READY);
    assertThat(readiness(Assessment.of(MODEL).answer("b1", 1).answer("b2", 1)))
        .isEqualTo(Readiness.State.UNKNOWN);
  }

  private static Readiness.State readiness(AssessmentBuilder answers) {
    return score(answers).advice().readinessOf("b").get(0).state();
  }

  @Test
  void aFlagIsSuspectedOnlyWhenEveryValueIsBelow() {
    assertThat(flag("data", answers(1, 1, 0, 0))).isEqualTo(FlagFinding.State.SUSPECTED);
    // 2/4 is not below one half.
    assertThat(flag("data", answers(1, 2, 0, 0))).isEqualTo(FlagFinding.State.UNKNOWN);
    assertThat(flag("data", answers(1, 2, 0, 0).answer("data", "no")))
        .isEqualTo(FlagFinding.State.NOT_SEEN);
    assertThat(flag("data", answers(4, 4, 0, 0).answer("data", "yes")))
        .isEqualTo(FlagFinding.State.OBSERVED);
    assertThat(flag("heroes", answers(0, 0, 0, 0).answer("heroes", "dont-know")))
        .isEqualTo(FlagFinding.State.UNKNOWN);
  }

  private static FlagFinding.State flag(String id, AssessmentBuilder answers) {
    return score(answers).advice().flags().stream()
        .filter(found -> found.id().equals(id))
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  @Tag("E24")
  void flagsAndOutcomesAreCountedAndChangeNoScore() {
    AssessmentBuilder answers = answers(4, 3, 1, 1);
    DimensionScore without = score(answers).overall();
    Scorecard with = score(answers
        .answer("heroes", "yes")
        .answer("praise", "yes")
        .rater("second")
        .answer("heroes", "no")
        .answer("praise", "yes"));

    assertThat(with.overall()).isEqualTo(without);
    assertThat(with.advice().outcomes())
        .containsExactly(new OutcomeFinding("praise", "Customers praise it.", "five", 2, 0));
    assertThat(with.summary())
        .contains("Heroes save the day. (seen by 1 of 2 raters)")
        .contains("Customers praise it. (seen by 2 of 2 raters)");
  }

  @Test
  void theNextAssessmentIsDueInAWindow() {
    Scorecard card = score(answers(1, 1, 1, 1).date(LocalDate.of(2026, 1, 15)));

    assertThat(card.advice().due())
        .isEqualTo(new Due(LocalDate.of(2026, 7, 15), LocalDate.of(2027, 1, 15)));
    assertThat(card.advice().due().on(LocalDate.of(2026, 7, 14))).isEqualTo(Due.State.EARLY);
    assertThat(card.advice().due().on(LocalDate.of(2026, 7, 15))).isEqualTo(Due.State.DUE);
    assertThat(card.advice().due().on(LocalDate.of(2027, 1, 15))).isEqualTo(Due.State.DUE);
    assertThat(card.advice().due().on(LocalDate.of(2027, 1, 16))).isEqualTo(Due.State.OVERDUE);
    assertThat(score(answers(1, 1, 1, 1)).advice().due()).isNull();
  }

  @Test
  @Tag("E14")
  void evidenceOfTwoTypesTriangulates() {
    Evidence survey = new Evidence("survey", "Survey", "", "");
    Scorecard card = score(answers(1, 1, 1, 1)
        .rater(new Rater("w", "", "witness", "", null))
        .evidence("a1", survey)
        .evidence("a1", new Evidence("interview", "Talk", "", ""))
        .evidence("a2", survey)
        .evidence("a2", survey));

    assertThat(card.criterion("a1").orElseThrow().evidenceTypes())
        .containsExactly("interview", "survey");
    assertThat(card.criterion("a2").orElseThrow().evidence()).isEqualTo(2);
    assertThat(card.triangulation().rated()).isEqualTo(4);
    assertThat(card.triangulation().supported()).isEqualTo(2);
    assertThat(card.triangulation().triangulated()).isEqualTo(1);
    assertThat(card.triangulation().singleType()).containsExactly("a2");
    assertThat(card.triangulation().types()).containsExactly("interview", "survey");
  }

  @Test
  void anOpenBlindRoundIsNotScored() {
    AssessmentBuilder open = Assessment.of(MODEL)
        .rater(new Rater("r1", "", "sponsor", "", null))
        .answer("a1", 1)
        .protocol("panel", AssessmentMode.FACILITATED)
        .open();

    assertThatExceptionOfType(MaturityException.class)
        .isThrownBy(() -> score(open))
        .satisfies(refused -> assertThat(refused.problems())
            .extracting(Problem::code)
            .containsExactly(ProblemCode.PROTOCOL));
  }

  @Test
  void anUnexpectedNumberOfRatersIsARemark() {
    Scorecard card = score(Assessment.of(MODEL)
        .protocol("panel", AssessmentMode.FACILITATED)
        .rater(new Rater("r1", "", "sponsor", "", null))
        .answer("a1", 3)
        .answer("a2", 3));

    assertThat(card.advice().protocol()).isEqualTo("panel");
    assertThat(card.advice().mode()).isEqualTo(AssessmentMode.FACILITATED);
    assertThat(card.problems()).extracting(Problem::isError).containsExactly(false);
    assertThat(card.problems().get(0).message())
        .isEqualTo(
            "The number of raters (1) in the role (sponsor) is not what the protocol expects, which is 2 to 3.");
    assertThat(card.summary()).contains("To bear in mind").doesNotContain("What went wrong");
  }
}
