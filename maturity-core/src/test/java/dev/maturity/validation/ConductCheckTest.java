package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.flat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Exhibit;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Stakeholder;
import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Conduct;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Flag;
import dev.maturity.model.Model;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.StakeholderMap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How an assessment was carried out, against what its model says of that. */
class ConductCheckTest {

  private static final Model MODEL = flat()
      .flags(new Flag("f", "It is a trap.", List.of(), ""))
      .conduct(new Conduct(
          List.of(new Protocol(
              "hoc",
              "",
              "",
              AssessmentMode.FACILITATED,
              true,
              false,
              List.of(
                  new ProtocolRole("sponsor", true, 1, 8, ""),
                  new ProtocolRole("stakeholder", false, null, null, "")),
              null)),
          List.of(new EvidenceType("survey", "", null, "")),
          null,
          null))
      .build();

  private static AssessmentBuilder hoc() {
    return Assessment.of(MODEL).protocol("hoc", AssessmentMode.FACILITATED);
  }

  private static Rater rater(String id, String name, String role) {
    return new Rater(id, name, role, "", null);
  }

  private static List<String> problems(AssessmentBuilder assessment) {
    return Shown.lines(AssessmentValidator.forModel(MODEL).validate(assessment.build()));
  }

  @Test
  void whoKeepsToTheProtocolIsFine() {
    assertThat(problems(hoc()
            .rater(rater("s", "", "sponsor"))
            .answer("q1", 3)
            .answer("f", "yes")
            .rater(rater("w", "", "stakeholder"))
            .answer("f", "no")
            .dontKnow("q1")
            .evidence("q1", new Evidence("survey", "Survey", "", ""))))
        .isEmpty();
  }

  @Test
  @Tag("E11")
  void aRoleThatDoesNotRateIsRefusedItsRating() {
    assertThat(problems(hoc()
            .rater(rater("s", "", "sponsor"))
            .answer("q1", 3)
            .rater(rater("w", "", "stakeholder"))
            .answer("q1", 3)))
        .containsExactly(
            "PROTOCOL /responses/1: The rater (w) must not rate the criterion (q1), because the role (stakeholder) does not rate under the protocol (hoc). | Maybe what they said belongs under \"evidence\" of the assessment.");
  }

  @Test
  void unknownProtocolsAndRolesAreReported() {
    assertThat(problems(Assessment.of(MODEL).protocol("hco", AssessmentMode.FACILITATED)))
        .containsExactly(
            "DANGLING_REFERENCE /protocol: The protocol (hco) of the assessment must be in the model (m). | Maybe hoc.");
    assertThat(problems(hoc().rater(rater("s", "", "sponsor")).rater(rater("t", "", "sponser"))))
        .containsExactly(
            "PROTOCOL /raters/1/role: The role (sponser) of the rater (t) must be one of the protocol (hoc). | Maybe sponsor.");
  }

  @Test
  void namesUnderAnAnonymousProtocolAndAnotherModeAreRemarked() {
    assertThat(problems(Assessment.of(MODEL)
            .protocol("hoc", AssessmentMode.SELF_ASSESSMENT)
            .rater(rater("s", "Sue", "sponsor"))))
        .containsExactly(
            "(warning) PROTOCOL /raters/0/name: The rater (s) is named, and the protocol (hoc) is anonymous.",
            "(warning) PROTOCOL /mode: The mode (self assessment) of the assessment is not that of the protocol (hoc), which is facilitated.");
  }

  @Test
  void evidenceMustBeAboutSomethingBySomeone() {
    assertThat(problems(Assessment.of(MODEL).evidence("q9", new Evidence("rumour", "", "", ""))))
        .containsExactly(
            "UNKNOWN_CRITERION /evidence/0/criterion: The criterion (q9) of the evidence must be in the model (m). | Maybe q1.",
            "BAD_TEXT /evidence/0/evidence/title: The title () of the evidence must not be blank.",
            "(warning) UNKNOWN_VALUE /evidence/0/evidence/type: The type (rumour) of the evidence is none that the model (m) lists.");
    Assessment unlisted = new Assessment(
        "m",
        "1",
        Assessment.of(MODEL).build().subject(),
        null,
        List.of(),
        List.of(),
        "",
        null,
        false,
        List.of(new Exhibit("q1", "ghost", new Evidence("survey", "Survey", "", ""))),
        List.of());
    assertThat(Shown.lines(AssessmentValidator.forModel(MODEL).validate(unlisted)))
        .containsExactly(
            "DANGLING_REFERENCE /evidence/0/rater: The rater (ghost) of the evidence must be listed.");
  }

  @Test
  @Tag("E12")
  void stakeholdersStandOnTheMap() {
    assertThat(problems(Assessment.of(MODEL).stakeholders(stakeholder("IT", "1.1", "-0.1"))))
        .containsExactly(
            "OUT_OF_RANGE /stakeholders/0/support: The support (1.1) of the stakeholder (IT) must lie between 0 and 1.",
            "OUT_OF_RANGE /stakeholders/0/influence: The influence (-0.1) of the stakeholder (IT) must lie between 0 and 1.");
    StakeholderMap map = new StakeholderMap("", "advocate", "ally", "persuade", "watch", null);
    assertThat(stakeholder("IT", "0.5", "0.5").field(map)).isEqualTo("advocate");
    assertThat(stakeholder("IT", "0.5", "0.4").field(map)).isEqualTo("ally");
    assertThat(stakeholder("IT", "0.4", "0.5").field(map)).isEqualTo("persuade");
    assertThat(stakeholder("IT", "0.4", "0.4").field(map)).isEqualTo("watch");
  }

  private static Stakeholder stakeholder(String name, String support, String influence) {
    return new Stakeholder(name, "", new BigDecimal(support), new BigDecimal(influence));
  }

  @Test
  void anOriginMustBeNamed() {
    assertThat(problems(Assessment.of(MODEL)
            .response(new Response(
                "q1", "", Answer.fromJson(1), "", List.of(), new Origin(" ", "1", "x", "")))))
        .containsExactly(
            "BAD_TEXT /responses/0/origin/model: The model ( ) of the origin of the response to the criterion (q1) must not be blank.");
  }

  @Test
  void flagsAreAnsweredByYesAndNo() {
    assertThat(problems(Assessment.of(MODEL).answer("f", "often")))
        .hasSize(1)
        .allMatch(line -> line.startsWith("BAD_ANSWER /responses/0/answer"));
  }
}
