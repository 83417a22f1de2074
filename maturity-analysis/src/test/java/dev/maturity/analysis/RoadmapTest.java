package dev.maturity.analysis;

import static dev.maturity.analysis.Estimate.HIGH;
import static dev.maturity.analysis.Estimate.LOW;
import static dev.maturity.analysis.Estimate.MEDIUM;
import static dev.maturity.analysis.Initiatives.CHURN;
import static dev.maturity.analysis.Initiatives.TRAINED;
import static dev.maturity.analysis.Scene.dimension;
import static dev.maturity.analysis.Scene.needs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.analysis.Roadmap.Step;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("E20: roadmap")
@Tag("E20")
class RoadmapTest {

  private static final Fraction HALF = Fraction.HALF;

  /** Six competencies as in the XM Institute's model: to disrupt needs to enlighten, to realize and to activate. */
  private static final Model COMPETENCIES = Scene.model(5)
      .dimensions(
          dimension("lead", "c1"),
          dimension("realize", "c2"),
          dimension("activate", "c3"),
          dimension("enlighten", "c4"),
          dimension("respond", "c5"),
          dimension("disrupt", "c6"))
      .prerequisites(
          needs("disrupt", "enlighten"), needs("disrupt", "realize"), needs("disrupt", "activate"))
      .build();

  @Test
  @DisplayName("E20: the priority is impact x gap / effort, the highest first, ties by id")
  void thePriorityIsImpactTimesGapByEffortAndTiesGoById() {
    // 3 x 1/2 / 1 = 3/2; 2 x 3/4 / 1 = 3/2; 3 x 1/2 / 3 = 1/2; 1 x 1 / 2 = 1/2; 3 x 0 / 1 = 0.
    Roadmap roadmap = Roadmap.plan(
        COMPETENCIES,
        List.of(
            Initiatives.of("e", HIGH, LOW, Fraction.ZERO, "lead"),
            Initiatives.of("d", LOW, MEDIUM, Fraction.ONE, "lead"),
            Initiatives.of("c", HIGH, HIGH, HALF, "lead"),
            Initiatives.of("b", MEDIUM, LOW, Fraction.of(3, 4), "respond"),
            Initiatives.of("a", HIGH, LOW, HALF, "respond")));

    assertThat(roadmap.steps())
        .extracting(Step::place, step -> step.initiative().id(), Step::priority)
        .containsExactly(
            Tuple.tuple(1, "a", Fraction.of(3, 2)),
            Tuple.tuple(2, "b", Fraction.of(3, 2)),
            Tuple.tuple(3, "c", HALF),
            Tuple.tuple(4, "d", HALF),
            Tuple.tuple(5, "e", Fraction.ZERO));
  }

  @Test
  @DisplayName("E20: a gap that is not known has no priority and stands after those that are")
  void anUnknownGapIsNotAGapOfZero() {
    Roadmap roadmap = Roadmap.plan(
        COMPETENCIES,
        List.of(
            Initiatives.of("a", HIGH, LOW, null, "lead"),
            Initiatives.of("b", LOW, HIGH, Fraction.ZERO, "lead")));

    assertThat(ids(roadmap.steps())).containsExactly("b", "a");
    assertThat(roadmap.steps().get(1).priority()).isNull();
  }

  @Test
  @DisplayName("E20: a quick win has low effort and at least medium impact; the rest is long-term")
  void aQuickWinHasLowEffortAndAtLeastMediumImpact() {
    Roadmap roadmap = Roadmap.plan(
        COMPETENCIES,
        List.of(
            Initiatives.of("high-low", HIGH, LOW, HALF, "lead"),
            Initiatives.of("medium-low", MEDIUM, LOW, HALF, "lead"),
            Initiatives.of("low-low", LOW, LOW, HALF, "lead"),
            Initiatives.of("high-medium", HIGH, MEDIUM, HALF, "lead"),
            Initiatives.of("high-high", HIGH, HIGH, HALF, "lead")));

    assertThat(ids(roadmap.quickWins())).containsExactly("high-low", "medium-low");
    assertThat(ids(roadmap.longTerm())).containsExactly("high-medium", "high-high", "low-low");
  }

  @Test
  @DisplayName("E20: what others build on comes first, whatever its priority")
  void whatOthersBuildOnComesFirst() {
    Roadmap roadmap = Roadmap.plan(
        COMPETENCIES,
        List.of(
            Initiatives.of("design", HIGH, LOW, Fraction.ONE, "disrupt"),
            Initiatives.of("insight", LOW, HIGH, HALF, "enlighten"),
            Initiatives.of("lead", MEDIUM, MEDIUM, HALF, "lead"),
            Initiatives.of("value", LOW, HIGH, HALF, "realize")));

    // 3, 1/6, 1/2, 1/6.
    assertThat(ids(roadmap.steps())).containsExactly("lead", "insight", "value", "design");
    assertThat(roadmap.steps().get(3).after()).containsExactly("insight", "value");
    assertThat(roadmap.steps().get(0).after()).isEmpty();
  }

  @Test
  @DisplayName("E20: prerequisites reach through dimensions on which nobody works")
  void prerequisitesReachThroughOthers() {
    Model chain = Scene.model(2)
        .dimensions(dimension("a", "a1"), dimension("b", "b1"), dimension("c", "c1"))
        .prerequisites(needs("a", "b"), needs("b", "c"))
        .build();
    Roadmap roadmap = Roadmap.plan(
        chain,
        List.of(
            Initiatives.of("1", HIGH, LOW, HALF, "a"), Initiatives.of("2", LOW, HIGH, HALF, "c")));

    assertThat(ids(roadmap.steps())).containsExactly("2", "1");
  }

  @Test
  void aPrerequisiteOfADimensionHoldsForWhatLiesInIt() {
    Model nested = Scene.model(2)
        .dimensions(
            Dimension.builder("people", "People")
                .dimensions(dimension("training", "t1"))
                .build(),
            Dimension.builder("process", "Process")
                .dimensions(dimension("channels", "h1"))
                .build())
        .prerequisites(needs("people", "process"))
        .build();
    List<Initiative> initiatives = List.of(
        Initiatives.of("1", HIGH, LOW, HALF, "training"),
        Initiatives.of("2", LOW, HIGH, HALF, "channels"));

    assertThat(ids(Roadmap.plan(nested, initiatives).steps())).containsExactly("2", "1");
    assertThat(Roadmap.plan(nested, initiatives, List.of("process")).steps())
        .extracting(Step::focused)
        .containsExactly(true, false);
  }

  @Test
  void whoWorksOnAFoundationHimselfWaitsForNobodyToLayIt() {
    Roadmap roadmap = Roadmap.plan(
        COMPETENCIES,
        List.of(
            Initiatives.of("both", HIGH, LOW, HALF, "disrupt", "enlighten"),
            Initiatives.of("other", LOW, LOW, HALF, "disrupt", "enlighten"),
            Initiatives.of("insight", LOW, HIGH, HALF, "enlighten")));

    assertThat(ids(roadmap.steps())).containsExactly("both", "other", "insight");
  }

  @Test
  @DisplayName("E20: a focus brings its dimensions to the front, with what they build on")
  void aFocusBringsItsDimensionsToTheFrontWithWhatTheyBuildOn() {
    Roadmap roadmap = Roadmap.plan(
        COMPETENCIES,
        List.of(
            Initiatives.of("design", LOW, HIGH, HALF, "disrupt"),
            Initiatives.of("insight", LOW, HIGH, HALF, "enlighten"),
            Initiatives.of("quick", HIGH, LOW, Fraction.ONE, "respond"),
            Initiatives.of("value", MEDIUM, HIGH, HALF, "realize")),
        List.of("disrupt"));

    assertThat(roadmap.steps())
        .extracting(step -> step.initiative().id(), Step::focused)
        .containsExactly(
            Tuple.tuple("value", true),
            Tuple.tuple("insight", true),
            Tuple.tuple("design", true),
            Tuple.tuple("quick", false));
  }

  @Test
  @DisplayName("E20: everything wrong with the initiatives is said at once")
  void everythingWrongIsSaidAtOnce() {
    Initiative bad = new Initiative(
        "x",
        " ",
        List.of("led", "lead", "lead"),
        Estimate.of(4, 3),
        Estimate.of(1, 2),
        Fraction.of(-1),
        List.of(
            new Milestone("", LocalDate.of(2026, 1, 1), -1),
            new Milestone("late", LocalDate.MAX, 1)),
        List.of(TRAINED, TRAINED));
    Initiative worse =
        new Initiative("x", "Worse", List.of(), MEDIUM, MEDIUM, HALF, List.of(), List.of());

    assertThatThrownBy(() -> Roadmap.plan(COMPETENCIES, List.of(bad, worse), List.of("respnd")))
        .isInstanceOfSatisfying(
            MaturityException.class,
            thrown -> assertThat(thrown.problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                    Tuple.tuple(ProblemCode.BAD_TEXT, "/initiatives/0/name"),
                    Tuple.tuple(ProblemCode.DANGLING_REFERENCE, "/initiatives/0/dimensions/0"),
                    Tuple.tuple(ProblemCode.REPEATED, "/initiatives/0/dimensions/2"),
                    Tuple.tuple(ProblemCode.OUT_OF_RANGE, "/initiatives/0/impact"),
                    Tuple.tuple(ProblemCode.OUT_OF_RANGE, "/initiatives/0/effort"),
                    Tuple.tuple(ProblemCode.OUT_OF_RANGE, "/initiatives/0/gap"),
                    Tuple.tuple(ProblemCode.BAD_TEXT, "/initiatives/0/milestones/0/name"),
                    Tuple.tuple(ProblemCode.OUT_OF_RANGE, "/initiatives/0/milestones/0/bufferDays"),
                    Tuple.tuple(ProblemCode.OUT_OF_RANGE, "/initiatives/0/milestones/1/due"),
                    Tuple.tuple(ProblemCode.MISSING_PROPERTY, "/initiatives/0/metrics"),
                    Tuple.tuple(ProblemCode.DUPLICATE_ID, "/initiatives/0/metrics/1/id"),
                    Tuple.tuple(ProblemCode.DUPLICATE_ID, "/initiatives/1/id"),
                    Tuple.tuple(ProblemCode.MISSING_PROPERTY, "/initiatives/1/dimensions"),
                    Tuple.tuple(ProblemCode.MISSING_PROPERTY, "/initiatives/1/metrics"),
                    Tuple.tuple(ProblemCode.MISSING_PROPERTY, "/initiatives/1/metrics"),
                    Tuple.tuple(ProblemCode.INCONSISTENT, "/initiatives/1/effort"),
                    Tuple.tuple(ProblemCode.DANGLING_REFERENCE, "/focus/0")));
  }

  @Test
  @DisplayName("E20: each initiative needs a leading and a lagging metric")
  void eachInitiativeNeedsALeadingAndALaggingMetric() {
    Initiative base = Initiatives.of("x", HIGH, LOW, HALF, "lead");

    assertThatThrownBy(() -> plan(Initiatives.with(base, List.of(), List.of(CHURN))))
        .hasMessageContaining("The initiative (x) must have at least one leading metric.");
    assertThatThrownBy(() -> plan(Initiatives.with(base, List.of(), List.of(TRAINED))))
        .hasMessageContaining("The initiative (x) must have at least one lagging metric.");
  }

  @Test
  @DisplayName("E20: a milestone is in time until the end of its buffer, which is never negative")
  void aMilestoneIsInTimeUntilTheEndOfItsBuffer() {
    assertThat(new Milestone("pilot", LocalDate.of(2026, 2, 20), 14).latest())
        .isEqualTo(LocalDate.of(2026, 3, 6));
    assertThatThrownBy(() -> plan(Initiatives.with(
            Initiatives.of("x", HIGH, LOW, HALF, "lead"),
            List.of(new Milestone("pilot", LocalDate.of(2026, 2, 20), -3)),
            List.of(TRAINED, CHURN))))
        .hasMessageContaining(
            "The buffer (-3 days) of the milestone (pilot) of the initiative (x) must not be negative.");
  }

  @Test
  void initiativesThatWaitForEachOtherAreNamed() {
    Model crossed = Scene.model(2)
        .dimensions(
            dimension("a", "a1"), dimension("b", "b1"), dimension("c", "c1"), dimension("d", "d1"))
        .prerequisites(needs("a", "b"), needs("c", "d"))
        .build();

    assertThatThrownBy(() -> Roadmap.plan(
            crossed,
            List.of(
                Initiatives.of("one", HIGH, LOW, HALF, "a", "d"),
                Initiatives.of("two", HIGH, LOW, HALF, "b", "c"),
                Initiatives.of("free", HIGH, LOW, HALF, "b"))))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("one waits for two waits for one.");
  }

  /** A model that nobody validated may have prerequisites in a circle. */
  @Test
  void prerequisitesInACircleAreNamedToo() {
    Model circle = Scene.model(2)
        .dimensions(dimension("a", "a1"), dimension("b", "b1"))
        .prerequisites(needs("a", "b"), needs("b", "a"))
        .build();

    assertThatThrownBy(() -> Roadmap.plan(
            circle,
            List.of(
                Initiatives.of("1", HIGH, LOW, HALF, "a"),
                Initiatives.of("2", HIGH, LOW, HALF, "b"))))
        .hasMessageContaining("1 waits for 2 waits for 1.");
  }

  @Test
  void nothingToDoIsARoadmapWithoutSteps() {
    assertThat(plan().steps()).isEmpty();
  }

  @Test
  void anInitiativeMayWorkOnTheWholeModel() {
    assertThat(plan(Initiatives.of("x", HIGH, LOW, HALF, "overall")).steps()).hasSize(1);
  }

  @Test
  void estimatesOfOtherScalesDoNotCompare() {
    assertThatThrownBy(() -> plan(
            Initiatives.of("a", HIGH, LOW, HALF, "lead"),
            Initiatives.of("b", Estimate.of(4, 5), LOW, HALF, "lead")))
        .hasMessageContaining(
            "The impact (4 of 5) of the initiative (b) must be on the scale of the first initiative's (high).");
  }

  @Test
  void theSummaryReadsAsAPage() {
    Initiative insight = Initiative.builder("insight", "Do insight")
        .worksOn("enlighten")
        .impact(MEDIUM)
        .effort(LOW)
        .gap(HALF)
        .milestone("Survey runs", LocalDate.of(2026, 2, 20), 14)
        .milestone("Report is read", LocalDate.of(2026, 5, 1), 0)
        .metrics(TRAINED, CHURN)
        .build();
    Initiative design = Initiatives.of("design", HIGH, HIGH, null, "disrupt");

    assertThat(Roadmap.plan(COMPETENCIES, List.of(design, insight), List.of("disrupt"))
            .summary())
        .isEqualTo("""
            Roadmap by The company (company)
            Priority = impact x gap / effort; what others build on comes first.
            Focus: disrupt

            1. Do insight (insight), a quick win
               Priority 1: impact medium, effort low, gap 0.50
               Works on enlighten; brought forward by the focus
               2026-02-20  Survey runs, at the latest 2026-03-06 (14 days buffer)
               2026-05-01  Report is read
               leading  Staff trained
               lagging  Customers lost

            2. Do design (design)
               Priority not known: the gap is not known; impact high, effort high
               Works on disrupt; brought forward by the focus; builds on insight
               leading  Staff trained
               lagging  Customers lost
            """);
  }

  /** From the gaps to the roadmap: data is 3/4 of the way short of the top level, culture 1/4. */
  @Test
  @DisplayName("E20: the gap of an initiative may come from the gaps to a target")
  void theGapMayComeFromTheGapsToATarget() {
    Gaps gaps = Gaps.toLevel(Scene.card(), "l5");
    Initiative.Builder culture = Initiative.builder("culture", "Talk").worksOn("culture");
    Initiative.Builder data = Initiative.builder("data", "Measure").worksOn("data");
    List<Initiative> initiatives = Stream.of(
            culture.gap(size(gaps, "culture")), data.gap(size(gaps, "data")))
        .map(builder ->
            builder.impact(HIGH).effort(MEDIUM).metrics(TRAINED, CHURN).build())
        .toList();

    // 3 x 3/4 / 2 = 9/8 and 3 x 1/4 / 2 = 3/8.
    assertThat(Roadmap.plan(Scene.COMPANY, initiatives).steps())
        .extracting(step -> step.initiative().id(), Step::priority)
        .containsExactly(
            Tuple.tuple("data", Fraction.of(9, 8)), Tuple.tuple("culture", Fraction.of(3, 8)));
  }

  private static Fraction size(Gaps gaps, String node) {
    return gaps.gap(node).orElseThrow().size();
  }

  @Test
  void impactAndEffortAreNeverGuessed() {
    assertThatThrownBy(() -> Initiative.builder("x", "X").effort(LOW).build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("impact");
  }

  private static Roadmap plan(Initiative... initiatives) {
    return Roadmap.plan(COMPETENCIES, List.of(initiatives));
  }

  private static List<String> ids(List<Step> steps) {
    return steps.stream().map(step -> step.initiative().id()).toList();
  }
}
