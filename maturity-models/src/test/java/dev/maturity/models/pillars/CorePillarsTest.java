package dev.maturity.models.pillars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Provenance;
import dev.maturity.models.ShippedModelChecks;
import org.junit.jupiter.api.Test;

/** What the model holds, counted against sections 1.0 and 3.5 of the inventory of its source. */
class CorePillarsTest extends ShippedModelChecks {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("core-pillars");
  private static final Model STRICT = MODEL.variant("strict").orElseThrow();

  CorePillarsTest() {
    super(new CorePillars());
  }

  @Test
  void hasTheSixPillarsInOrder() {
    assertThat(MODEL.dimensions())
        .extracting(Dimension::id)
        .containsExactly("p1", "p2", "p3", "p4", "p5", "p6");
    assertThat(MODEL.dimensions())
        .extracting(Dimension::name)
        .containsExactly(
            "Strategy and Ambition",
            "Management and Processes",
            "Organization and Governance",
            "Communication and Culture",
            "Technology and Tools",
            "Customer Data and Insights");
  }

  @Test
  void hasTwentyOneCriteriaAllPositive() {
    assertThat(MODEL.dimensions())
        .extracting(pillar -> pillar.criteria().size())
        .containsExactly(4, 3, 4, 3, 3, 4);
    assertThat(MODEL.allCriteria()).hasSize(21).noneMatch(Criterion::reversed);
  }

  @Test
  void numbersCriteriaByPillar() {
    for (Dimension pillar : MODEL.dimensions()) {
      for (int i = 0; i < pillar.criteria().size(); i++) {
        assertThat(pillar.criteria().get(i).id()).isEqualTo(pillar.id() + "." + (i + 1));
      }
    }
  }

  @Test
  void findsEveryCriterionListedInTheSource() {
    assertThat(MODEL.allCriteria()).allSatisfy(found -> {
      assertThat(found.provenance()).isEqualTo(Provenance.LISTED);
      assertThat(found.kind()).isEqualTo(CriterionKind.INDICATOR);
      assertThat(found.citations()).isNotEmpty();
      assertThat(found.help()).isNotBlank();
    });
  }

  @Test
  void hasFiveCompoundCriteria() {
    assertThat(MODEL.allCriteria().stream()
            .filter(found -> !found.parts().isEmpty())
            .map(found -> found.id() + " " + found.parts().size()))
        .containsExactly("p1.2 4", "p2.1 2", "p2.3 4", "p6.1 3", "p6.4 3");
  }

  /** 21 − 5 compound ones + (4 + 2 + 4 + 3 + 3) parts = 32. */
  @Test
  void asksForEachPartWhenStrict() {
    assertThat(STRICT.id()).isEqualTo("core-pillars-strict");
    assertThat(STRICT.allCriteria())
        .hasSize(32)
        .extracting(Criterion::id)
        .contains("p1.2.4", "p2.1.2", "p2.3.4", "p6.1.3", "p6.4.3")
        .doesNotContain("p1.2", "p2.1", "p2.3", "p6.1", "p6.4");
  }

  @Test
  void hasFiveNeutralBands() {
    assertThat(MODEL.levels())
        .extracting(Level::id)
        .containsExactly("band-1", "band-2", "band-3", "band-4", "band-5");
    assertThat(MODEL.levels())
        .extracting(Level::name)
        .containsExactly("Band 1", "Band 2", "Band 3", "Band 4", "Band 5");
  }

  @Test
  void warnsOfFourGapsOneOfWhichNoCriterionCovers() {
    assertThat(MODEL.flags())
        .extracting(Flag::id)
        .containsExactly("unused-data", "weak-governance", "ignored-signals", "limited-authority");
    assertThat(MODEL.flags().get(0).about()).containsExactly("p6.3", "p6.4");
    assertThat(MODEL.flags().get(1).about()).containsExactly("p3.1", "p3.2", "p3.3");
    assertThat(MODEL.flags().get(2).about()).isEmpty();
    assertThat(MODEL.flags().get(3).about()).containsExactly("p3.4");
  }

  @Test
  void saysThatThePillarsWereNotFoundAtDeloitte() {
    assertThat(MODEL.attribution())
        .contains("after Deloitte, as reported by PissedConsumer")
        .contains("not found on any Deloitte page")
        .contains("not affiliated");
  }
}
