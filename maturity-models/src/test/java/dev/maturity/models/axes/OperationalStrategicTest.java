package dev.maturity.models.axes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Archetype;
import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.Provenance;
import dev.maturity.models.ShippedModelChecks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model holds, counted against sections 1.2 and 3.4 of the inventory of its source. */
class OperationalStrategicTest extends ShippedModelChecks {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("operational-strategic");
  private static final Model EXTENDED = MODEL.variant("extended").orElseThrow();

  OperationalStrategicTest() {
    super(new OperationalStrategic());
  }

  @Test
  void hasTwoAxesAndNoLevels() {
    assertThat(MODEL.dimensions())
        .extracting(Dimension::id)
        .containsExactly("operational", "strategic");
    assertThat(MODEL.dimensions())
        .extracting(Dimension::name)
        .containsExactly("Operational", "Strategic");
    assertThat(MODEL.levels()).isEmpty();
  }

  @Test
  void asksThreeOperationalAndFiveStrategicIndicators() {
    assertThat(ids(MODEL, 0)).containsExactly("op.1", "op.2", "op.3");
    assertThat(ids(MODEL, 1)).containsExactly("st.1", "st.2", "st.3", "st.4", "st.5");
  }

  @Test
  void asksSevenMoreOperationalOnesWhenExtended() {
    assertThat(EXTENDED.id()).isEqualTo("operational-strategic-extended");
    assertThat(ids(EXTENDED, 0))
        .containsExactly(
            "op.1", "op.2", "op.3", "op.4", "op.5", "op.6", "op.7", "op.8", "op.9", "op.10");
    assertThat(ids(EXTENDED, 1)).isEqualTo(ids(MODEL, 1));
  }

  @Test
  void reversesNothing() {
    assertThat(EXTENDED.allCriteria()).noneMatch(Criterion::reversed);
  }

  @Test
  void listsTheEightAndDerivesTheSeven() {
    assertThat(MODEL.allCriteria())
        .allMatch(found -> found.provenance() == Provenance.LISTED)
        .hasSize(8);
    assertThat(EXTENDED.allCriteria().stream()
            .filter(found -> found.provenance() == Provenance.DERIVED)
            .map(Criterion::id))
        .containsExactly("op.4", "op.5", "op.6", "op.7", "op.8", "op.9", "op.10");
  }

  @Test
  void saysWhereEachCriterionComesFrom() {
    assertThat(EXTENDED.allCriteria()).allSatisfy(found -> {
      assertThat(found.kind()).isEqualTo(CriterionKind.INDICATOR);
      assertThat(found.citations()).isNotEmpty();
      assertThat(found.help()).isNotBlank();
    });
  }

  @Test
  void showsThePartsOfAnIndicatorThatNamesSeveralThings() {
    assertThat(EXTENDED.allCriteria().stream()
            .filter(found -> !found.parts().isEmpty())
            .map(found -> found.id() + " " + found.parts().size()))
        .containsExactly("op.1 3", "st.2 2", "st.3 2", "st.5 3");
  }

  @Test
  void hasFourQuadrantsWhichAreOurs() {
    assertThat(MODEL.archetypes())
        .extracting(Archetype::id)
        .containsExactly("fragile", "reliable-not-strategic", "strategic-not-reliable", "balanced");
    assertThat(MODEL.archetypes()).allMatch(found -> found.provenance() == Provenance.OURS);
  }

  @Test
  void makesNeitherAxisAPrerequisiteOfTheOther() {
    assertThat(MODEL.prerequisites()).isEmpty();
    assertThat(MODEL.description())
        .contains("operations first, then invest in people, then compare capabilities");
  }

  @Test
  void leavesThePitfallsToTheModelOfTheFiveLevels() {
    assertThat(MODEL.flags()).isEmpty();
  }

  @Test
  void isDueAgainFromSixToTwelveMonthsLater() {
    assertThat(MODEL.conduct().reassess().earliest()).isEqualTo(6);
    assertThat(MODEL.conduct().reassess().latest()).isEqualTo(12);
  }

  @Test
  void statesItsSourceAndThatItIsNotAffiliated() {
    assertThat(MODEL.attribution()).contains("not affiliated").contains("LTVplus");
    assertThat(MODEL.sources()).hasSize(1);
  }

  private static List<String> ids(Model model, int axis) {
    return model.dimensions().get(axis).criteria().stream().map(Criterion::id).toList();
  }
}
