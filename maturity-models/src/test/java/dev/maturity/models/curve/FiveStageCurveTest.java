package dev.maturity.models.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Response;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Flag;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Provenance;
import dev.maturity.model.Reassessment;
import dev.maturity.model.Transition;
import dev.maturity.models.ShippedModelChecks;
import dev.maturity.scorecard.DimensionScore;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The counts are those of the inventory of the source article, section 1.2 and table 3.6. */
class FiveStageCurveTest extends ShippedModelChecks {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("five-stage-curve");

  FiveStageCurveTest() {
    super(new FiveStageCurve());
  }

  @Test
  void hasTheFiveLevelsInOrder() {
    assertThat(MODEL.levels())
        .extracting(Level::id)
        .containsExactly("reactive", "emerging", "proactive", "strategic", "transformational");
    assertThat(MODEL.levels())
        .extracting(Level::name)
        .containsExactly("Reactive", "Emerging", "Proactive", "Strategic", "Transformational");
  }

  @Test
  void keepsTheOtherNamesOfEachLevelAndSaysWhatItLeadsTo() {
    assertThat(MODEL.levels().stream().map(Level::aliases))
        .containsExactly(
            List.of("Ad-hoc"),
            List.of("Defined processes"),
            List.of("Advanced"),
            List.of("Optimized"),
            List.of("Innovative", "Embedded"));
    assertThat(MODEL.levels()).allSatisfy(level -> assertThat(level.impact()).isNotBlank());
  }

  /** 6 + 4 + 6 + 7 + 6 = 29 from the descriptions, and the three listed tests: two at level 3 and one at level 4. */
  @Test
  void hasThirtyTwoStatements() {
    assertThat(perLevel(Provenance.DERIVED)).containsExactly(6, 4, 6, 7, 6);
    assertThat(perLevel(Provenance.LISTED)).containsExactly(0, 0, 2, 1, 0);
    assertThat(MODEL.allCriteria()).hasSize(32).allSatisfy(found -> {
      assertThat(found.levels()).hasSize(1);
      assertThat(found.help()).isNotBlank();
      assertThat(found.citations()).extracting(Citation::source).containsOnly("ltvplus");
      assertThat(found.citations().get(0).locator()).matches(".+, lines? \\d+( to \\d+)?");
    });
    assertThat(MODEL.attribution()).contains("not affiliated").contains("LTVplus");
  }

  /**
   * Table 3.6 counts 9 reverse-coded here: the six symptoms of level 1, the known problems, the effort, and the workarounds. The
   * workarounds are reverse-coded by meaning, and it is their scale that knows: on a count, 0 is best. So they do not carry the mark
   * {@code reversed}, which would turn them a second time. Over all the models the table has 27: 6 of gartner-cxm, 1 of
   * xm-institute-evidence, 8 of five-stage-seamless, 3 of five-stage-innovation and these 9; in the extended form of
   * five-stage-innovation 8 instead of 3, which makes 32.
   */
  @Test
  void nineAreReverseCodedByMeaningOfWhichTheScaleTurnsOne() {
    assertThat(MODEL.allCriteria().stream()
            .filter(found -> found.reversed() || onCount(found))
            .map(Criterion::id))
        .containsExactly("c1.1", "c1.2", "c1.3", "c1.4", "c1.5", "c1.6", "c3.7", "c3.8", "c4.8");
    assertThat(MODEL.allCriteria()).noneMatch(found -> found.reversed() && onCount(found));
  }

  @Test
  void aKnownUnfixedProblemCountsAgainst() {
    assertThat(value("c3.7", "yes")).isEqualTo(Fraction.ZERO);
    assertThat(value("c3.7", "no")).isEqualTo(Fraction.ONE);
  }

  /** Written from design (1) to effort (5): (i − 1)/4 says how much is effort, and is turned once: 1 − (i − 1)/4. */
  @Test
  void designIsTheGoodEndAndEffortTheBad() {
    assertThat(Stream.of(1, 2, 3, 4, 5).map(code -> value("c3.8", code)))
        .containsExactly(
            Fraction.ONE, Fraction.of(3, 4), Fraction.of(1, 2), Fraction.of(1, 4), Fraction.ZERO);
    assertThat(value("c3.8", "design alone")).isEqualTo(Fraction.ONE);
    assertThat(value("c3.8", "effort alone")).isEqualTo(Fraction.ZERO);
  }

  /** 1 − min(c, 4)/4, and not turned round again. */
  @Test
  void noWorkaroundIsBestAndOneIsStillThreeQuarters() {
    assertThat(Stream.of(0, 1, 2, 3, 4, 5, 400).map(count -> value("c4.8", count)))
        .containsExactly(
            Fraction.ONE,
            Fraction.of(3, 4),
            Fraction.of(1, 2),
            Fraction.of(1, 4),
            Fraction.ZERO,
            Fraction.ZERO,
            Fraction.ZERO);
  }

  @Test
  void warnsOfTheThreePitfalls() {
    assertThat(MODEL.flags())
        .extracting(Flag::id)
        .containsExactly("activity-for-progress", "isolated-experience", "silos");
    assertThat(MODEL.flags()).allSatisfy(flag -> {
      assertThat(flag.provenance()).isEqualTo(Provenance.DERIVED);
      assertThat(flag.about()).isNotEmpty();
      assertThat(flag.suspectedBelow()).isEqualByComparingTo("0.5");
      assertThat(flag.citations()).isNotEmpty();
    });
  }

  @Test
  void isDueAgainAfterSixToTwelveMonths() {
    Reassessment reassess = Objects.requireNonNull(MODEL.conduct().reassess());

    assertThat(reassess.earliest()).isEqualTo(6);
    assertThat(reassess.latest()).isEqualTo(12);
  }

  @Test
  void asksForEvidenceOverTimeAndUnderLoad() {
    assertThat(MODEL.conduct().evidenceTypes())
        .extracting(EvidenceType::id)
        .contains("metric-trend", "metric-under-load");
    assertThat(MODEL.criterion("c3.2").orElseThrow().help()).contains("earns nothing");
  }

  @Test
  void tellsTheAdvisedOrderOfWorkWithoutADuration() {
    assertThat(MODEL.transitions()).hasSize(1);
    Transition way = MODEL.transitions().get(0);
    assertThat(way.from()).isEqualTo("reactive");
    assertThat(way.to()).isEqualTo("transformational");
    assertThat(way.months()).isNull();
    assertThat(way.note()).isNotBlank();
  }

  @Test
  void theBestAnswersReachTheTop() {
    DimensionScore overall = score(all(true).build());

    assertThat(overall.level().id()).isEqualTo("transformational");
    assertThat(exact(overall)).isEqualTo(Fraction.ONE);
  }

  @Test
  void theWorstAnswersStayAtTheFloor() {
    DimensionScore overall = score(all(false).build());

    assertThat(overall.level().id()).isEqualTo("reactive");
    assertThat(exact(overall)).isEqualTo(Fraction.ZERO);
  }

  /** Symptoms gone (6/6) and level 2 full (4/4), all above at 0: level 2, and no step towards level 3. */
  @Test
  void havingMetricsEarnsNothingBeyondTheSecondLevel() {
    DimensionScore overall =
        score(answers(Set.of("reactive", "emerging"), Set.of()).build());

    assertThat(overall.level().id()).isEqualTo("emerging");
    assertThat(position(overall)).isEqualTo(Fraction.of(2));
  }

  /** Level 3 has 8 statements. With all but the two tests at their best it is at 6/8 = 3/4, which is just enough. */
  @Test
  void theTwoTestsAloneDoNotHoldTheThirdLevelBack() {
    Set<String> lower = Set.of("reactive", "emerging", "proactive");

    assertThat(score(answers(lower, Set.of("c3.7", "c3.8")).build()).level().id())
        .isEqualTo("proactive");
    // One more statement at 0 makes 5/8: 2 + 5/8 ÷ 3/4 = 2 + 5/6.
    assertThat(position(score(answers(lower, Set.of("c3.6", "c3.7", "c3.8")).build())))
        .isEqualTo(Fraction.of(17, 6));
  }

  @Test
  void theSamplesAnswerEveryStatementAndEveryFlag() {
    List<String> answered = samples()
        .flatMap(sample -> sample.responses().stream())
        .filter(response ->
            response.answer() instanceof Answer.Rated || response.answer() instanceof Answer.Chosen)
        .map(Response::criterion)
        .toList();

    assertThat(answered)
        .containsAll(MODEL.allCriteria().stream().map(Criterion::id).toList())
        .containsAll(MODEL.flags().stream().map(Flag::id).toList());
  }

  /**
   * Five raters, the middle answer counts; of the three counts 2, 3 and 3 the middle one is 3.
   *
   * <pre>
   * level 1: 1, 2, 0, 1, 1, 1 of 4, turned round             = (24 − 6)/24 = 3/4, just enough
   * level 2: 4, 3, 3, 4                                      = 14/16 = 7/8, attained
   * level 3: 3, 2, 3, 2, 3, 3; yes → 0; mostly effort → 1/4  = (16/4 + 0 + 1/4)/8 = 17/32
   * level 4: 2, 1, 2, 1, 1, 2, 1; three workarounds → 1/4    = (10/4 + 1/4)/8 = 11/32
   * level 5: 1, 1, 2, 0, 1, 2                                = 7/24
   * position 2 + 17/32 ÷ 3/4 = 2 + 17/24
   * overall  (18/4 + 14/4 + 17/4 + 11/4 + 7/4)/32 = 67/128
   * </pre>
   */
  @Test
  void thePetShopHasProceduresAndLivesOnEffort() {
    DimensionScore overall = score(sample("fennel-and-fig"));

    assertThat(overall.level().id()).isEqualTo("emerging");
    assertThat(position(overall)).isEqualTo(Fraction.of(65, 24));
    assertThat(exact(overall)).isEqualTo(Fraction.of(67, 128));
    assertThat(overall.coverage().share()).isEqualTo(Fraction.ONE);
  }

  /**
   * Four raters with many unknowns; of an even number the lower middle counts, after reversal.
   *
   * <pre>
   * level 1: 4 4 1 1 → 0, 4 3 → 0, 3 3 2 → 1/4, 4 4 3 3 → 0, –, –        = 1/16
   * level 2: 1 1 3 → 1/4, 3 4 4 4 → 1, 2 4 → 1/2, 2 3 3 3 → 3/4          = 5/8
   * level 3: 1 1 2 → 1/4, 1 1 3 → 1/4, 0, –, –, 1 2 4 → 1/2, yes → 0, 5 5 3 → 0 = 1/6
   * level 4: 0 0 1 → 0, 2 → 1/2, 1 1 2 2 → 1/4, –, 0 1 1 → 1/4, 3 4 → 3/4, –, 7 and 12 → 0 = 7/24
   * level 5: –, –, 0 0 0 1 → 0, –, 0 0 1 2 → 0, 0 1 3 → 1/4              = 1/12
   * position 1 + min(1/16, 5/8) ÷ 3/4 = 1 + 1/12
   * overall  (1/4 + 5/2 + 1 + 7/4 + 1/4)/23 = 23/92 = 1/4; 23 of 32 are known
   * </pre>
   */
  @Test
  void theEnergySupplierFightsFires() {
    DimensionScore overall = score(sample("tarn-energy"));

    assertThat(overall.level().id()).isEqualTo("reactive");
    assertThat(position(overall)).isEqualTo(Fraction.of(13, 12));
    assertThat(exact(overall)).isEqualTo(Fraction.of(1, 4));
    assertThat(overall.coverage().share()).isEqualTo(Fraction.of(23, 32));
  }

  private static boolean onCount(Criterion criterion) {
    return MODEL.scale(criterion.scale()).orElseThrow() instanceof CountScale;
  }

  private static List<Integer> perLevel(Provenance provenance) {
    return MODEL.levels().stream()
        .map(level -> (int) MODEL.allCriteria().stream()
            .filter(found -> found.provenance() == provenance)
            .filter(found -> found.levels().contains(Anchor.of(level.id())))
            .count())
        .toList();
  }

  private static Fraction value(String criterion, int code) {
    return value(criterion, Assessment.of(MODEL).answer(criterion, code));
  }

  private static Fraction value(String criterion, String option) {
    return value(criterion, Assessment.of(MODEL).answer(criterion, option));
  }

  private static Fraction value(String criterion, AssessmentBuilder answers) {
    return Objects.requireNonNull(ENGINE
            .scorer(MODEL)
            .score(answers.build())
            .criterion(criterion)
            .orElseThrow()
            .value())
        .exact();
  }

  private static AssessmentBuilder all(boolean best) {
    return answers(
        best
            ? Set.of("reactive", "emerging", "proactive", "strategic", "transformational")
            : Set.of(),
        Set.of());
  }

  /** The best answers at the given levels but for some statements, the worst elsewhere. */
  private static AssessmentBuilder answers(Set<String> levels, Set<String> except) {
    AssessmentBuilder answers = Assessment.of(MODEL);
    for (Criterion criterion : MODEL.allCriteria()) {
      boolean best =
          levels.contains(criterion.levels().get(0).level()) && !except.contains(criterion.id());
      switch (criterion.scale()) {
        case "yes-no" -> answers.answer(criterion.id(), best ? "no" : "yes");
        case "design-or-effort" -> answers.answer(criterion.id(), best ? 1 : 5);
        case "workarounds" -> answers.answer(criterion.id(), best ? 0 : 9);
        default -> answers.answer(criterion.id(), best == criterion.reversed() ? 0 : 4);
      }
    }
    return answers;
  }

  private static Stream<Assessment> samples() {
    return new FiveStageCurve().samples().stream();
  }

  private static Assessment sample(String subject) {
    return samples()
        .filter(found -> found.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static DimensionScore score(Assessment assessment) {
    return ENGINE.scorer(MODEL).score(assessment).overall();
  }

  private static Fraction position(DimensionScore node) {
    return Objects.requireNonNull(node.placement()).position().exact();
  }

  private static Fraction exact(DimensionScore node) {
    return node.findScore().orElseThrow().exact();
  }
}
