package dev.maturity.models.xm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Background;
import dev.maturity.model.Citation;
import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.Decision;
import dev.maturity.model.Dimension;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.EvidenceType.Kind;
import dev.maturity.model.Flag;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.OrdinalScale.Point;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Provenance;
import dev.maturity.model.Scoring;
import dev.maturity.model.StakeholderMap;
import dev.maturity.models.ShippedModelChecks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the article of Heart of the Customer holds, and what it leaves open. */
class XmInstituteTest extends ShippedModelChecks {

  private static final Model MODEL = new XmInstitute().model();

  XmInstituteTest() {
    super(new XmInstitute());
  }

  @Test
  void hasTheFiveStagesInOrder() {
    assertThat(MODEL.levels())
        .extracting(Level::id)
        .containsExactly("investigate", "initiate", "mobilize", "scale", "embed");
    assertThat(MODEL.levels())
        .extracting(Level::name)
        .containsExactly("Investigate", "Initiate", "Mobilize", "Scale", "Embed");
    assertThat(MODEL.levels())
        .allSatisfy(level -> assertThat(level.description()).isNotBlank());
  }

  @Test
  void hasSixCompetenciesWithOneRatingEach() {
    assertThat(MODEL.dimensions())
        .extracting(Dimension::id)
        .containsExactly("lead", "realize", "activate", "enlighten", "respond", "disrupt");
    assertThat(MODEL.allCriteria())
        .extracting(Criterion::id)
        .containsExactly(
            "xm.lead", "xm.realize", "xm.activate", "xm.enlighten", "xm.respond", "xm.disrupt");
    assertThat(MODEL.dimensions())
        .allSatisfy(competency -> assertThat(competency.criteria()).hasSize(1));
  }

  @Test
  void everyRatingIsListedAndPositiveAndSaysItsLines() {
    assertThat(MODEL.allCriteria()).allSatisfy(rating -> {
      assertThat(rating.kind()).isEqualTo(CriterionKind.RATING);
      assertThat(rating.provenance()).isEqualTo(Provenance.LISTED);
      assertThat(rating.reversed()).isFalse();
      assertThat(rating.help()).isNotBlank();
      assertThat(rating.citations())
          .extracting(Citation::locator)
          .anyMatch(it -> it.contains("73"));
    });
  }

  /** Decision DD9: the five stages are the five words of strength, rank for rank. */
  @Test
  void theScaleHasTheStagesAsPointsAndTheStrengthWordsAsAliases() {
    OrdinalScale scale = (OrdinalScale) MODEL.scales().get(0);

    assertThat(scale.first()).isEqualTo(1);
    assertThat(scale.points())
        .extracting(Point::label)
        .containsExactlyElementsOf(MODEL.levels().stream().map(Level::name).toList());
    assertThat(scale.points())
        .extracting(Point::aliases)
        .containsExactly(
            List.of("very weak", "very low"),
            List.of("weak", "low"),
            List.of("moderate"),
            List.of("strong"),
            List.of("very strong"));
  }

  @Test
  void offersTheWeakestAndTheRoundedMeanBesideTheMean() {
    assertThat(MODEL.alternatives())
        .extracting(Scoring::id)
        .containsExactly("weakest", "floor-of-mean");
  }

  @Test
  void showsTheCompetenciesUnderTheNamesOfHeartOfTheCustomer() {
    Model renamed = MODEL.labelled("heart-of-the-customer").orElseThrow();

    assertThat(renamed.dimensions())
        .extracting(Dimension::name)
        .containsExactly(
            "Align and Sustain",
            "Realize Value",
            "Activate the Organization",
            "Enlighten with Insights",
            "Respond with Action",
            "Disrupt with Design");
    assertThat(renamed.dimensions())
        .extracting(Dimension::id)
        .containsExactlyElementsOf(
            MODEL.dimensions().stream().map(Dimension::id).toList());
  }

  @Test
  void keepsProperNamesInGerman() {
    Model german = MODEL.labelled("de").orElseThrow();

    assertThat(german.levels())
        .extracting(Level::name)
        .containsExactlyElementsOf(MODEL.levels().stream().map(Level::name).toList());
    assertThat(german.dimensions())
        .extracting(Dimension::name)
        .containsExactlyElementsOf(
            MODEL.dimensions().stream().map(Dimension::name).toList());
    assertThat(german.levels())
        .allSatisfy(level -> assertThat(level.description()).startsWith("„"));
  }

  @Test
  void disruptingNeedsThreeOthersAtMobilizeForAReasonThatIsOneClients() {
    assertThat(MODEL.prerequisites())
        .extracting(Prerequisite::needs)
        .containsExactly("enlighten", "realize", "activate");
    assertThat(MODEL.prerequisites()).allSatisfy(edge -> {
      assertThat(edge.of()).isEqualTo("disrupt");
      assertThat(edge.level()).isEqualTo("mobilize");
      assertThat(edge.reason()).contains("one client");
      assertThat(edge.citations()).extracting(Citation::locator).allMatch(it -> it.contains("85"));
    });
  }

  @Test
  void warnsOfTheSurveyTeamAndOfAskingWithoutAnswering() {
    assertThat(MODEL.flags())
        .extracting(Flag::id)
        .containsExactly("survey-team", "asking-not-answering");
    assertThat(MODEL.flag("survey-team").orElseThrow().citations())
        .extracting(Citation::locator)
        .allMatch(it -> it.contains("48"));
    assertThat(MODEL.flag("asking-not-answering").orElseThrow().citations())
        .extracting(Citation::locator)
        .allMatch(it -> it.contains("52"));
  }

  @Test
  void sixToEightSponsorsRateInSecretAndStakeholdersDoNot() {
    Protocol hoc = MODEL.conduct().protocol("hoc").orElseThrow();

    assertThat(hoc.mode()).isEqualTo(AssessmentMode.FACILITATED);
    assertThat(hoc.anonymous()).isTrue();
    assertThat(hoc.blind()).isTrue();
    ProtocolRole sponsor = hoc.role("sponsor").orElseThrow();
    assertThat(sponsor.rates()).isTrue();
    assertThat(sponsor.atLeast()).isEqualTo(6);
    assertThat(sponsor.atMost()).isEqualTo(8);
    assertThat(hoc.role("stakeholder").orElseThrow().rates()).isFalse();
  }

  @Test
  void namesTheSixTypesOfEvidenceThatAreCollectedAndTheInterview() {
    assertThat(MODEL.conduct().evidenceTypes())
        .extracting(EvidenceType::id)
        .containsExactly(
            "strategy",
            "survey",
            "open-text",
            "organisation-chart",
            "customer-board-minutes",
            "engagement-survey",
            "interview");
    assertThat(MODEL.conduct().evidenceTypes().stream()
            .filter(type -> type.kind() == Kind.QUANTITATIVE)
            .map(EvidenceType::id))
        .containsExactly("survey", "engagement-survey");
  }

  @Test
  void mapsStakeholdersBySupportAndInfluence() {
    StakeholderMap map = MODEL.conduct().stakeholderMap();

    assertThat(map).isNotNull();
    assertThat(map.advocate()).startsWith("Advocate");
    assertThat(map.ally()).startsWith("Ally");
    assertThat(map.persuadeFirst()).startsWith("Persuade first");
    assertThat(map.watch()).startsWith("Watch");
  }

  @Test
  void saysWhatIsOursAndWhatNobodyKnows() {
    Background background = MODEL.background();

    assertThat(background.decisions())
        .extracting(Decision::id)
        .contains("DD1", "DD4", "DD8", "DD9", "DD10", "DD11", "DD16", "DD20", "DD21");
    assertThat(String.join("\n", background.unknowns()))
        .contains("twenty skills")
        .contains("answer scale")
        .contains("where the stages are cut")
        .contains("one hundred factors");
    assertThat(MODEL.attribution())
        .contains("not affiliated")
        .contains("Qualtrics")
        .contains("Heart of the Customer");
  }
}
