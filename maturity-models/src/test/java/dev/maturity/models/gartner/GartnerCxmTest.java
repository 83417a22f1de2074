package dev.maturity.models.gartner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Anchor;
import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.Decision;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Provenance;
import dev.maturity.model.Transition;
import dev.maturity.models.ShippedModelChecks;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section and counts are those of the inventory of the source article; see docs/models/gartner-cxm.md. */
class GartnerCxmTest extends ShippedModelChecks {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("gartner-cxm");

  GartnerCxmTest() {
    super(new GartnerCxm());
  }

  @Test
  void hasTheFiveLevelsInOrder() {
    assertThat(MODEL.levels())
        .extracting(Level::id)
        .containsExactly("ad-hoc", "establishing", "performing", "optimizing", "embedded");
    assertThat(MODEL.levels())
        .extracting(Level::name)
        .containsExactly("Ad Hoc", "Establishing", "Performing", "Optimizing", "Embedded");
  }

  @Test
  void hasThirtyOneCriteriaEachAnchoredAtOneLevel() {
    assertThat(MODEL.allCriteria()).hasSize(31);
    assertThat(List.of(6, 7, 6, 7, 5))
        .isEqualTo(MODEL.levels().stream().map(level -> anchoredAt(level.id())).toList());
    assertThat(MODEL.allCriteria())
        .allSatisfy(found -> assertThat(found.levels()).hasSize(1));
  }

  @Test
  void reversesTheSixSymptomsOfTheFloorAndNothingElse() {
    assertThat(MODEL.allCriteria().stream().filter(Criterion::reversed).map(Criterion::id))
        .containsExactly("g1.1", "g1.2", "g1.3", "g1.4", "g1.5", "g1.6");
  }

  @Test
  void saysWhereEachCriterionComesFrom() {
    assertThat(MODEL.allCriteria()).allSatisfy(found -> {
      assertThat(found.provenance()).isEqualTo(Provenance.DERIVED);
      assertThat(found.kind()).isEqualTo(CriterionKind.DESCRIPTOR);
      assertThat(found.citations()).isNotEmpty();
      assertThat(found.help()).isNotBlank();
    });
    assertThat(MODEL.allCriteria().stream()
            .filter(found -> found.tags().contains("from-example"))
            .map(Criterion::id))
        .containsExactly(
            "g1.5", "g1.6", "g2.3", "g2.4", "g2.5", "g2.6", "g2.7", "g4.5", "g4.6", "g4.7", "g5.5");
  }

  @Test
  void groupsItsCriteriaUnderSixThemes() {
    assertThat(MODEL.allCriteria().stream().map(Criterion::theme).distinct())
        .containsExactlyInAnyOrder(
            "strategy", "listening", "insight", "experience", "governance", "people");
  }

  @Test
  void statesItsSourcesAndThatItIsNotAffiliated() {
    assertThat(MODEL.attribution())
        .contains("not affiliated")
        .contains("Gartner")
        .contains("Filum");
    assertThat(MODEL.sources()).hasSize(2);
  }

  @Test
  void theBestAnswersReachTheTop() {
    Scorecard card = ENGINE.score(allAnswered(0, 4));

    assertThat(card.overall().level().id()).isEqualTo("embedded");
    assertThat(card.overall().findScore().orElseThrow().exact()).isEqualTo(Fraction.ONE);
  }

  @Test
  void theStepFromTwoToThreeIsTheHardest() {
    assertThat(MODEL.transitions().stream().filter(Transition::hardest))
        .extracting(Transition::from, Transition::to)
        .containsExactly(tuple("establishing", "performing"));
  }

  @Test
  void theLastLevelIsNotedAsRare() {
    assertThat(MODEL.level("embedded").orElseThrow().note()).contains("Rarely reached");
  }

  @Test
  void choicesOfOursNameTheirEntryInTheRegister() {
    assertThat(MODEL.background().decisions())
        .extracting(Decision::id)
        .containsExactly(
            "DD1", "DD2", "DD3", "DD4", "DD5", "DD6", "DD7", "DD8", "DD12", "DD13", "DD19", "DD20",
            "G1");
    assertThat(MODEL.background().unknowns()).isNotEmpty();
  }

  @Test
  void theWorstAnswersStayAtTheFloor() {
    Scorecard card = ENGINE.score(allAnswered(4, 0));

    assertThat(card.overall().level().id()).isEqualTo("ad-hoc");
    assertThat(card.overall().findScore().orElseThrow().exact()).isEqualTo(Fraction.ZERO);
  }

  /** Worked example 6 of the inventory: 3/5 is level 4, 2/5 level 3, 1 level 5. */
  @Test
  void equalBandsPutAScoreOnACutIntoTheUpperBand() {
    Model bands = MODEL.scoredBy("equal-bands").orElseThrow();

    // With 30 criteria known, 18 at the best and 12 at the worst give exactly 18/30 = 3/5.
    assertThat(levelOf(bands, 18)).isEqualTo("optimizing");
    assertThat(levelOf(bands, 12)).isEqualTo("performing");
    assertThat(levelOf(bands, 30)).isEqualTo("embedded");
    assertThat(levelOf(bands, 0)).isEqualTo("ad-hoc");
  }

  @Test
  void itsPageShowsEveryStatement() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "models", "gartner-cxm.md"));

    for (Criterion criterion : MODEL.allCriteria()) {
      assertThat(page).contains("| " + criterion.id() + " |").contains(criterion.statement());
    }
  }

  private static int anchoredAt(String level) {
    return (int) MODEL.allCriteria().stream()
        .filter(found -> found.levels().contains(Anchor.of(level)))
        .count();
  }

  private static Assessment allAnswered(int reversed, int others) {
    AssessmentBuilder answers = Assessment.of(MODEL);
    for (Criterion criterion : MODEL.allCriteria()) {
      answers.answer(criterion.id(), criterion.reversed() ? reversed : others);
    }
    return answers.build();
  }

  /** The level when that many of the first 30 criteria are at their best, the others at their worst, one not known. */
  private static String levelOf(Model model, int best) {
    AssessmentBuilder answers = Assessment.of(model);
    int count = 0;
    for (Criterion criterion : model.allCriteria().subList(0, 30)) {
      boolean good = count++ < best;
      answers.answer(
          criterion.id(),
          new Answer.Rated(BigDecimal.valueOf(good == criterion.reversed() ? 0 : 4)),
          "");
    }
    return ENGINE.scorer(model).score(answers.build()).overall().level().id();
  }
}
