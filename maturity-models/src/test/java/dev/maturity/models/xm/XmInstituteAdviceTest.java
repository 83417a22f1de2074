package dev.maturity.models.xm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Stakeholder;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.StakeholderMap;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.FlagFinding;
import dev.maturity.scorecard.Profile;
import dev.maturity.scorecard.Readiness;
import dev.maturity.scorecard.Readiness.State;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Triangulation;
import dev.maturity.validation.AssessmentValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What stands beside the scores: readiness, flags, the profile, evidence and the protocol. */
class XmInstituteAdviceTest {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final XmInstitute PROVIDER = new XmInstitute();
  private static final Model MODEL = PROVIDER.model();
  private static final List<String> ORDER =
      List.of("lead", "realize", "activate", "enlighten", "respond", "disrupt");

  /** Worked example 1: disrupt is at 1, so each needs min(3, 1 + 1) = 2. Realize is at 1 and blocks. */
  @Test
  void realizeBlocksAFocusOnDisruptInTheWorkedExample() {
    assertThat(readiness(card(4, 1, 3, 3, 2, 1)))
        .containsExactly(
            tuple("enlighten", "initiate", State.READY),
            tuple("realize", "initiate", State.BLOCKED),
            tuple("activate", "initiate", State.READY));
  }

  /** Disrupt at 2 needs min(3, 3) = 3, and from there on Mobilize is enough: min(3, 5) = 3. */
  @Test
  void mobilizeIsEnoughHoweverFarDisruptHasCome() {
    assertThat(readiness(card(3, 1, 2, 3, 2, 2)))
        .containsExactly(
            tuple("enlighten", "mobilize", State.READY),
            tuple("realize", "mobilize", State.BLOCKED),
            tuple("activate", "mobilize", State.BLOCKED));
    assertThat(readiness(card(3, 3, 3, 3, 3, 4)))
        .extracting(edge -> edge.toList().get(2))
        .containsOnly(State.READY);
  }

  @Test
  void aPrerequisiteChangesNoScore() {
    assertThat(card(1, 1, 1, 1, 1, 5).dimension("disrupt").orElseThrow().level().id())
        .isEqualTo("embed");
  }

  /** Lead at 3 is worth 1/2 and not below it; respond at 2 is worth 1/4. Nobody was asked. */
  @Test
  void lowRatingsRaiseASuspicion() {
    assertThat(flags(card(2, 1, 1, 1, 2, 1)))
        .containsExactly(
            tuple("survey-team", FlagFinding.State.SUSPECTED, 0, 0),
            tuple("asking-not-answering", FlagFinding.State.SUSPECTED, 0, 0));
    assertThat(flags(card(3, 1, 1, 1, 2, 1)))
        .containsExactly(
            tuple("survey-team", FlagFinding.State.UNKNOWN, 0, 0),
            tuple("asking-not-answering", FlagFinding.State.SUSPECTED, 0, 0));
  }

  @Test
  void whatSponsorsSeeIsObservedWhateverTheRatings() {
    assertThat(flags(ENGINE.scorer(MODEL).score(sample("harlow-finch"))))
        .containsExactly(
            tuple("survey-team", FlagFinding.State.OBSERVED, 4, 2),
            tuple("asking-not-answering", FlagFinding.State.OBSERVED, 5, 1));
    assertThat(flags(ENGINE.scorer(MODEL).score(sample("ferrant-pumps"))))
        .containsExactly(
            tuple("survey-team", FlagFinding.State.OBSERVED, 2, 2),
            tuple("asking-not-answering", FlagFinding.State.OBSERVED, 3, 2));
  }

  /** The weakest are realize and disrupt at 1, the strongest lead at 4: (4 − 1)/4 = 3/4 apart. */
  @Test
  void theWeakestCompetenciesAndTheSpreadStandBesideTheMean() {
    Profile profile = card(4, 1, 3, 3, 2, 1).profile().orElseThrow();

    assertThat(profile.weakest())
        .extracting(DimensionScore::id)
        .containsExactly("realize", "disrupt");
    assertThat(profile.strongest()).extracting(DimensionScore::id).containsExactly("lead");
    assertThat(profile.spread().exact()).isEqualTo(Fraction.of(3, 4));
  }

  /** Types per competency: lead 3, realize 1, activate 2, enlighten 3, respond 2, disrupt 1. */
  @Test
  void evidenceOfOneTypeOnlyIsTold() {
    Triangulation supplier = ENGINE.scorer(MODEL).score(sample("harlow-finch")).triangulation();

    assertThat(supplier.supported()).isEqualTo(6);
    assertThat(supplier.triangulated()).isEqualTo(4);
    assertThat(supplier.singleType()).containsExactly("xm.realize", "xm.disrupt");
  }

  /** Lead has a chart, realize an interview, and respond a survey, open text and an interview. */
  @Test
  void missingEvidenceIsTold() {
    Triangulation pumps = ENGINE.scorer(MODEL).score(sample("ferrant-pumps")).triangulation();

    assertThat(pumps.rated()).isEqualTo(6);
    assertThat(pumps.supported()).isEqualTo(3);
    assertThat(pumps.triangulated()).isEqualTo(1);
    assertThat(pumps.singleType()).containsExactly("xm.lead", "xm.realize");
  }

  @Test
  void theSamplesKeepToTheProtocol() {
    for (Assessment sample : PROVIDER.samples()) {
      assertThat(AssessmentValidator.forModel(MODEL).validate(sample)).isEmpty();
    }
  }

  @Test
  void aStakeholdersRatingIsRefusedUnderTheProtocol() {
    Assessment sample = sample("harlow-finch");
    List<Response> responses = new ArrayList<>(sample.responses());
    Response own = responses.get(0);
    responses.set(0, new Response(own.criterion(), "stakeholder-1", own.answer(), "", List.of()));

    List<Problem> problems =
        AssessmentValidator.forModel(MODEL).validate(answeredBy(sample, responses));

    assertThat(problems).filteredOn(Problem::isError).singleElement().satisfies(problem -> {
      assertThat(problem.path()).isEqualTo("/responses/0");
      assertThat(problem.message()).contains("stakeholder-1").contains("must not rate");
    });
  }

  /** Seven sponsors less two are five, one short of the six that are expected. */
  @Test
  void fewerSponsorsThanExpectedAreARemarkAndNoError() {
    Assessment sample = sample("harlow-finch");
    List<String> gone = List.of("sponsor-6", "sponsor-7");
    Assessment fewer = new Assessment(
        sample.model(),
        sample.modelVersion(),
        sample.subject(),
        sample.date(),
        sample.raters().stream().filter(it -> !gone.contains(it.id())).toList(),
        sample.responses().stream().filter(it -> !gone.contains(it.rater())).toList(),
        sample.protocol(),
        sample.mode(),
        sample.open(),
        sample.evidence(),
        sample.stakeholders());

    List<Problem> problems = AssessmentValidator.forModel(MODEL).validate(fewer);

    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.isError()).isFalse();
      assertThat(problem.message()).contains("(5)").contains("6 to 8");
    });
  }

  /** Half and more is much: 0.2 and 1, 0.8 and 0.5, 0.7 and 0.3, 0.2 and 0.2 for support and influence. */
  @Test
  void stakeholdersStandInTheFourFields() {
    StakeholderMap map = MODEL.conduct().stakeholderMap();
    assertThat(map).isNotNull();

    assertThat(field("Geoff Tranter", map)).startsWith("Persuade first");
    assertThat(field("Ewa Lis", map)).startsWith("Advocate");
    assertThat(field("Stuart Pell", map)).startsWith("Ally");
    assertThat(field("Owen Price", map)).startsWith("Watch");
  }

  private static String field(String name, StakeholderMap map) {
    Stakeholder found = sample("harlow-finch").stakeholders().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
    return found.field(map);
  }

  private static Assessment answeredBy(Assessment sample, List<Response> responses) {
    return new Assessment(
        sample.model(),
        sample.modelVersion(),
        sample.subject(),
        sample.date(),
        sample.raters(),
        responses,
        sample.protocol(),
        sample.mode(),
        sample.open(),
        sample.evidence(),
        sample.stakeholders());
  }

  private static Assessment sample(String subject) {
    return PROVIDER.samples().stream()
        .filter(found -> found.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static Scorecard card(int... ranks) {
    AssessmentBuilder answers = Assessment.of(MODEL);
    for (int i = 0; i < ranks.length; i++) {
      answers.answer("xm." + ORDER.get(i), ranks[i]);
    }
    return ENGINE.scorer(MODEL).score(answers.build());
  }

  private static List<Tuple> readiness(Scorecard card) {
    return card.advice().readinessOf("disrupt").stream()
        .map(edge -> tuple(edge.needs(), required(edge), edge.state()))
        .toList();
  }

  private static String required(Readiness edge) {
    return Optional.ofNullable(edge.required()).map(Level::id).orElse("");
  }

  private static List<Tuple> flags(Scorecard card) {
    return card.advice().flags().stream()
        .map(flag -> tuple(flag.id(), flag.state(), flag.yes(), flag.no()))
        .toList();
  }
}
