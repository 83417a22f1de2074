package dev.maturity.models.xmevidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.Decision;
import dev.maturity.model.Dimension;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Provenance;
import dev.maturity.models.ShippedModelChecks;
import dev.maturity.models.xm.XmInstitute;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fifteen criteria from the article of Heart of the Customer, and what it leaves open. */
class XmInstituteEvidenceTest extends ShippedModelChecks {

  private static final Model MODEL = new XmInstituteEvidence().model();
  private static final Model RATED = new XmInstitute().model();

  XmInstituteEvidenceTest() {
    super(new XmInstituteEvidence());
  }

  @Test
  void hasFifteenCriteriaInSixCompetencies() {
    assertThat(MODEL.allCriteria()).hasSize(15);
    assertThat(MODEL.dimensions())
        .extracting(Dimension::id)
        .containsExactly("lead", "realize", "activate", "enlighten", "respond", "disrupt");
    assertThat(MODEL.dimensions())
        .extracting(competency -> competency.criteria().size())
        .containsExactly(3, 2, 3, 3, 2, 2);
  }

  @Test
  void reversesThatAProgrammeIsKnownForItsSurveyAndNothingElse() {
    assertThat(MODEL.allCriteria().stream().filter(Criterion::reversed).map(Criterion::id))
        .containsExactly("xe.lead.3");
  }

  /** Three topics of the interviews and three questions to the evidence; the other nine are split out of the prose. */
  @Test
  void sixQuestionsAreListedAndNineCriteriaDerived() {
    List<String> listed = List.of(
        "xe.lead.2",
        "xe.realize.2",
        "xe.activate.3",
        "xe.enlighten.2",
        "xe.enlighten.3",
        "xe.disrupt.2");

    assertThat(MODEL.allCriteria()).allSatisfy(found -> {
      boolean isListed = listed.contains(found.id());
      assertThat(found.provenance()).isEqualTo(isListed ? Provenance.LISTED : Provenance.DERIVED);
      assertThat(found.kind())
          .isEqualTo(isListed ? CriterionKind.QUESTION : CriterionKind.INDICATOR);
      assertThat(found.help()).isNotBlank();
      assertThat(found.citations()).isNotEmpty();
    });
  }

  @Test
  void citesTheLinesThatTheInventoryNames() {
    Map<String, String> lines = Map.ofEntries(
        Map.entry("xe.lead.1", "46"),
        Map.entry("xe.lead.2", "81"),
        Map.entry("xe.lead.3", "48"),
        Map.entry("xe.realize.1", "56"),
        Map.entry("xe.realize.2", "81"),
        Map.entry("xe.activate.1", "50"),
        Map.entry("xe.activate.2", "77"),
        Map.entry("xe.activate.3", "79"),
        Map.entry("xe.enlighten.1", "48"),
        Map.entry("xe.enlighten.2", "81"),
        Map.entry("xe.enlighten.3", "79"),
        Map.entry("xe.respond.1", "52"),
        Map.entry("xe.respond.2", "52"),
        Map.entry("xe.disrupt.1", "63"),
        Map.entry("xe.disrupt.2", "79"));

    assertThat(MODEL.allCriteria())
        .allSatisfy(found -> assertThat(found.citations())
            .anyMatch(citation -> citation.locator().contains(lines.get(found.id()))));
  }

  @Test
  void theFourKindsOfDataArePartsOfOneCriterion() {
    assertThat(MODEL.allCriteria().stream()
            .filter(found -> !found.parts().isEmpty())
            .map(Criterion::id))
        .containsExactly("xe.enlighten.2");
    assertThat(MODEL.allCriteria().stream()
            .filter(found -> found.id().equals("xe.enlighten.2"))
            .findFirst()
            .orElseThrow()
            .parts())
        .hasSize(4);
  }

  @Test
  void standsOnTheStagesAndCompetenciesOfTheModelThatIsRated() {
    assertThat(MODEL.levels()).isEqualTo(RATED.levels());
    assertThat(MODEL.dimensions())
        .extracting(Dimension::name, Dimension::description)
        .containsExactlyElementsOf(RATED.dimensions().stream()
            .map(it -> tuple(it.name(), it.description()))
            .toList());
    assertThat(MODEL.conduct().evidenceTypes())
        .extracting(EvidenceType::id)
        .containsExactlyElementsOf(
            RATED.conduct().evidenceTypes().stream().map(EvidenceType::id).toList());
  }

  @Test
  void showsTheCompetenciesUnderTheNamesOfHeartOfTheCustomer() {
    assertThat(labels(MODEL, "heart-of-the-customer"))
        .isEqualTo(labels(RATED, "heart-of-the-customer"));
    assertThat(MODEL.labelled("heart-of-the-customer").orElseThrow().dimensions())
        .extracting(Dimension::name)
        .startsWith("Align and Sustain", "Realize Value");
  }

  @Test
  void keepsTheNamesOfTheStagesInGerman() {
    assertThat(MODEL.labelled("de").orElseThrow().levels())
        .extracting(Level::name)
        .containsExactlyElementsOf(MODEL.levels().stream().map(Level::name).toList());
  }

  @Test
  void warnsOfAskingWithoutAnsweringOnlySinceTheSurveyIsACriterion() {
    assertThat(MODEL.flags()).extracting(Flag::id).containsExactly("asking-not-answering");
  }

  @Test
  void saysWhatIsOursAndWhatNobodyKnows() {
    assertThat(MODEL.background().decisions())
        .extracting(Decision::id)
        .contains("DD1", "DD4", "DD7", "DD13", "DD16", "DD20");
    assertThat(String.join("\n", MODEL.background().unknowns()))
        .contains("one hundred factors")
        .contains("twenty skills");
    assertThat(MODEL.attribution())
        .contains("not affiliated")
        .contains("Qualtrics")
        .contains("Heart of the Customer");
  }

  private static LabelSet labels(Model model, String id) {
    return model.labelSets().stream()
        .filter(labels -> labels.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
