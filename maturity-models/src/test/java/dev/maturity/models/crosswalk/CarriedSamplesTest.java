package dev.maturity.models.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.crosswalk.CarriedAnswers;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.CrosswalkCoverage;
import dev.maturity.crosswalk.DimensionCoverage;
import dev.maturity.crosswalk.NotCarried;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelCatalog;
import dev.maturity.io.MaturityCsv;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped crosswalk at work on the shipped models. */
class CarriedSamplesTest {

  private static final Crosswalk CROSSWALK = new CxCrosswalk().crosswalk();
  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final ModelCatalog MODELS = ENGINE.models();

  @Test
  void everySampleCarriesToEveryModelAndScores() {
    int carriedSomewhere = 0;
    for (String from : MODELS.ids()) {
      for (Assessment sample : MODELS.samples(from)) {
        Model answered = MODELS.model(sample.model());
        for (String to : MODELS.ids()) {
          Model target = MODELS.model(to);
          CarriedAnswers carried = CROSSWALK.carry(sample, answered, target);
          assertThat(ENGINE.scorer(target).score(carried.assessment()).problems())
              .filteredOn(Problem::isError)
              .isEmpty();
          String json = MaturityJson.standard().write(carried.assessment());
          assertThat(MaturityJson.standard().readAssessment(json, target))
              .isEqualTo(carried.assessment());
          carriedSomewhere += from.equals(to) ? 0 : carried.carried().size();
        }
      }
    }
    assertThat(carriedSomewhere).isPositive();
  }

  @Test
  void followUpOnFeedbackIsTurnedFromItsOpposite() {
    Model gartner = MODELS.model("gartner-cxm");
    Model evidence = MODELS.model("xm-institute-evidence");
    // g1.3: what customers say is left without follow-up, mostly (3 of 0 to 4). So action follows
    // rarely: 1.
    Assessment given = Assessment.of(gartner)
        .subject("Acme")
        .answer("g1.3", 3)
        .answer("g4.3", "partly")
        .build();

    CarriedAnswers carried = CROSSWALK.carry(given, gartner, evidence);

    assertThat(carried.assessment().responses())
        .extracting(response -> response.criterion() + "=" + response.answer())
        .containsExactly("xe.activate.1=partly", "xe.respond.1=" + Answer.fromJson(1));
    assertThat(MaturityCsv.forModel(evidence).writeLong(carried.assessment()))
        .contains("xe.respond.1,,1,,gartner-cxm 1.0.0 g1.3 high");
    assertThat(carried.toAsk()).hasSize(13);
  }

  @Test
  void anAnswerOnAnotherScaleIsListed() {
    Model pillars = MODELS.model("core-pillars");
    Assessment given = Assessment.of(pillars).subject("Acme").answer("p3.3", 4).build();

    CarriedAnswers carried = CROSSWALK.carry(given, pillars, MODELS.model("five-stage-seamless"));

    assertThat(carried.notCarried())
        .containsExactly(new NotCarried(
            List.of("p3.3"), List.of("s1.2"), List.of(), NotCarried.Reason.OTHER_SCALE));
  }

  @Test
  void theExtendedAxesShareTheirCriteriaWithTheShortOnes() {
    Model axes = MODELS.model("operational-strategic");
    Model extended = axes.variant("extended").orElseThrow();
    Assessment given = Assessment.of(extended)
        .subject("Acme")
        .answer("st.1", 2)
        .answer("op.9", 3)
        .build();

    assertThat(CROSSWALK.carry(given, extended, axes).carried()).hasSize(1);
    assertThat(CROSSWALK
            .carry(given, extended, MODELS.model("core-pillars"))
            .assessment()
            .responses())
        .extracting(response -> response.criterion() + "=" + response.answer())
        .containsExactly("p1.3=2", "p3.4=3");
  }

  @Test
  void theCoverageOfTheCompetenciesByThePillarsIsThatOfTheTable() {
    CrosswalkCoverage coverage =
        CROSSWALK.coverage(MODELS.model("core-pillars"), MODELS.model("xm-institute"));

    assertThat(coverage.dimensions())
        .extracting(DimensionCoverage::dimension)
        .containsExactly("", "lead", "realize", "activate", "enlighten", "respond", "disrupt");
    assertThat(coverage.dimensions())
        .extracting(DimensionCoverage::about)
        .containsExactly(0, 8, 1, 4, 5, 1, 1);
    assertThat(coverage.gaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.from().criteria()).containsExactly("p5.1", "p5.2"));
  }
}
