package dev.maturity.testkit;

import static dev.maturity.testkit.Responses.answer;
import static dev.maturity.testkit.Responses.dontKnow;
import static dev.maturity.testkit.Responses.notApplicable;
import static dev.maturity.testkit.Scenario.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Status;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/**
 * By hand: q1 mostly = 3/4, q2 yes = 1, q3 always = 1, reversed 0. The score is .2 · 3/4 + .4 · 1 + .4 · 0 = .55. Toward managed
 * count q1 and q2: .55/.6 = 11/12 reaches 3/4. Toward optimised counts q3: 0 does not.
 */
class ScenarioTest {

  private static final Model MODEL = new AcmeData().model();

  private static final Scenario MANAGED =
      verifyThat(MODEL).given(answer("q1", 3), answer("q2", "yes"), answer("q3", "always"));

  @Test
  void aTestOfAModelReadsAsASentence() {
    verifyThat(MODEL)
        .given(answer("q1", 3), answer("q2", "yes"), answer("q3", "always"))
        .scores("0.55")
        .reaches("managed")
        .isBlockedBy("q3");
  }

  @Test
  void whatIsTruePasses() {
    MANAGED
        .scores("11/20")
        .scoresAbout("0.6")
        .couldScore("0.55", "0.55")
        .standsAt("2")
        .couldReach("managed", "managed")
        .isBlockedOnlyBy("q3")
        .covers("1")
        .has(Status.SCORED)
        .counts("q3", "0");
  }

  /** Half of the weight gives a level, and any two of .2, .4 and .4 are that much; none of them is it alone. */
  @Test
  void nothingAnsweredIsNoScoreAndNoLevel() {
    verifyThat(MODEL)
        .hasNoScore()
        .reachesNoLevel()
        .covers("0")
        .couldScore("0", "1")
        .couldReach("initial", "optimised")
        .has(Status.UNANSWERED)
        .isBlockedOnlyBy("q1", "q2", "q3");
  }

  /**
   * q1 is .2 of 1 in weight, less than half, which q2 or q3 with .4 makes up for. Its 3/4 is all there is, and could fall to
   * .15 or rise to .95.
   */
  @Test
  void tooLittleAnsweredIsInsufficient() {
    verifyThat(MODEL)
        .given(answer("q1", 3), dontKnow("q2"))
        .isInsufficient()
        .covers("0.2")
        .scores("0.75")
        .couldScore("0.15", "0.95")
        .isBlockedOnlyBy("q2", "q3");
  }

  /**
   * Any one of 30 answers of 0 at its best gives a mean of 1/30, above the cut at 0.01. Of so many sets not all are listed, so
   * that nothing can be said of a criterion that stands in none of those.
   */
  @Test
  void whatCannotBeListedIsNotClaimed() {
    Model wide = Model.builder("wide", "1", "Wide")
        .levels(Level.of("low", "Low"), Level.of("high", "High"))
        .scales(new PercentageScale("share", ""))
        .criteria(IntStream.rangeClosed(1, 30)
            .mapToObj(i -> Criterion.builder("q" + i, "It is done.", "share").build())
            .toArray(Criterion[]::new))
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(
            Rule.of("mean"), Rule.of("bands").with("cuts", List.of(new BigDecimal("0.01"))))))
        .build();
    Scenario scenario = verifyThat(wide)
        .given(IntStream.rangeClosed(1, 30)
            .mapToObj(i -> answer("q" + i, 0))
            .toArray(Response[]::new));

    scenario.isBlockedBy("q1", "q2");
    assertThatThrownBy(() -> scenario.isBlockedBy("q30"))
        .hasMessageStartingWith("The blockers of the model must hold q30, which cannot be said:");
    assertThatThrownBy(() -> scenario.isBlockedOnlyBy("q1"))
        .hasMessageStartingWith("The blockers of the model must be only q1, which cannot be said:");
  }

  /** Nothing counts toward optimised, so it holds. */
  @Test
  void whatIsNotApplicableBlocksNothing() {
    verifyThat(MODEL)
        .given(answer("q1", 4), answer("q2", "yes"), notApplicable("q3"))
        .scores("1")
        .reaches("optimised")
        .isBlockedOnlyBy();
  }

  /** Lower median of 1/4, 1/2 and 1; the weight of raters does not count for it. */
  @Test
  void ratersAreGivenOneAfterTheOther() {
    verifyThat(MODEL)
        .givenBy("ann", answer("q1", 1))
        .givenBy("bob", answer("q1", 2))
        .givenBy(new Rater("cid", "", "", "", BigDecimal.TEN), answer("q1", 4))
        .givenBy("ann", answer("q2", "no"))
        .counts("q1", "0.5")
        .counts("q2", "0");
  }

  @Test
  void aWholeAssessmentCanBeGiven() {
    verifyThat(MODEL)
        .given(Assessment.of(MODEL).answer("q1", new BigDecimal("4")).build())
        .counts("q1", "1");
  }

  /** Quality: 1/2. The score of the whole takes the dimension with weight 1 and q0 with weight 1. */
  @Test
  void aDimensionIsANodeOfItsOwn() {
    Model nested = AcmeData.builder()
        .criteria(Criterion.builder("q0", "Done.", "yes-no").build())
        .dimensions(Dimension.builder("quality", "Quality")
            .criteria(Criterion.builder("q1", "Done.", "adoption-5").build())
            .build())
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("bands"))))
        .build();

    verifyThat(nested)
        .using(RuleCatalog.standard())
        .given(answer("q0", "yes"), answer("q1", BigDecimal.valueOf(2)))
        .scores("0.75")
        .reaches("optimised")
        .node("quality")
        .scores("0.5")
        .reachesNoLevel()
        .node("overall")
        .scores("0.75");
    verifyThat(nested)
        .given(answer("q0", "yes"), answer("q1", 0))
        .reaches("managed")
        .isBlockedOnlyBy("q1");
  }

  @Test
  void aWrongScoreShowsTheWholeWayToTheRightOne() {
    AssertionFailedError failure =
        catchThrowableOfType(AssertionFailedError.class, () -> MANAGED.scores("0.5"));

    assertThat(failure)
        .hasMessageStartingWith("The score of the model must be 1/2, and is 11/20.\n\n")
        .hasMessageContaining(MANAGED.scorecard().explain());
    assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("1/2");
    assertThat(failure.getActual().getStringRepresentation()).isEqualTo("11/20");
  }

  @Test
  void everyOtherWrongExpectationIsASentenceToo() {
    assertFails(
        () -> MANAGED.scoresAbout("0.56"),
        "The rounded score of the model must be 0.56, and is 0.55.");
    assertFails(MANAGED::hasNoScore, "The score of the model must be none, and is 11/20.");
    assertFails(
        () -> MANAGED.couldScore("0", "1"),
        "The lowest possible score of the model must be 0, and is 11/20.");
    assertFails(
        () -> MANAGED.reaches("initial"),
        "The level of the model must be initial, and is managed.");
    assertFails(MANAGED::reachesNoLevel, "The level of the model must be none, and is managed.");
    assertFails(
        () -> MANAGED.couldReach("managed", "optimised"),
        "The highest possible level of the model must be optimised, and is managed.");
    assertFails(() -> MANAGED.standsAt("2.5"), "The position of the model must be 5/2, and is 2.");
    assertFails(
        () -> MANAGED.isBlockedBy("q3", "q1"),
        "The blockers of the model must hold q1, and are (q3).");
    assertFails(
        () -> MANAGED.isBlockedOnlyBy("q1", "q3"),
        "The blockers of the model must be (q1, q3), and is (q3).");
    assertFails(() -> MANAGED.covers("0.5"), "The coverage of the model must be 1/2, and is 1.");
    assertFails(
        MANAGED::isInsufficient,
        "The status of the model must be too little answered, and is scored.");
    assertFails(
        () -> MANAGED.counts("q3", "1"), "The value of q3 of the model must be 1, and is 0.");
  }

  @Test
  void aTestThatNamesWhatIsNotThereProvesNothing() {
    assertThatThrownBy(() -> MANAGED.reaches("manged"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The model (acme-data 1.0.0) has no level (manged).\nMaybe one of initial, managed, optimised.");
    assertThatThrownBy(() -> MANAGED.isBlockedBy("q9"))
        .hasMessageContaining("has no criterion (q9).\nMaybe one of q1, q2, q3.");
    assertThatThrownBy(() -> MANAGED.node("quality").scores("1"))
        .hasMessageContaining("has no node (quality).");
  }

  private static void assertFails(Runnable claim, String sentence) {
    assertThatThrownBy(claim::run)
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageStartingWith(sentence + "\n\n");
  }
}
