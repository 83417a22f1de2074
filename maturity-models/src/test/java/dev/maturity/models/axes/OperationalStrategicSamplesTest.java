package dev.maturity.models.axes;

import static dev.maturity.testkit.Scenario.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Criterion;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Model;
import dev.maturity.testkit.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the samples come to. The medians in the comments are of the ratings as they stand in the files, sorted. */
class OperationalStrategicSamplesTest {

  private static final Model MODEL = MaturityEngine.standard().model("operational-strategic");
  private static final Model EXTENDED = MODEL.variant("extended").orElseThrow();
  private static final List<Assessment> SAMPLES = new OperationalStrategic().samples();

  /**
   * op.1 2 2 3 3 3 → 3, op.2 1 2 2 2 3 → 2, op.3 1 2 3 3 → 2 (the lower of two), so 7/12. st.1 2 3 3 3 4 → 3, st.2
   * 1 1 1 2 2 → 1, st.3 2 2 2 3 3 → 2, st.4 0 1 1 2 → 1, st.5 2 3 3 4 → 3, so 10/20, which is just high.
   */
  @Test
  void theWaterCompanyIsBalancedByAHair() {
    sample(MODEL, "clearmere-water", "operational").scores("7/12").covers("1");
    sample(MODEL, "clearmere-water", "strategic").scores("1/2").covers("1");
  }

  /**
   * op.1 3 4 4 → 4, op.2 3 3 4 → 3, op.3 3 4 4 4 → 4, so 11/12. st.1 0 1 1 4 → 1, st.3 0 0 3 → 0, st.5 1 2 → 1, so 2/12 with
   * 3 of 5 answered. With the two unknown ones at 0 it is 2/20, at 4 it is 10/20: it could still just count as high.
   */
  @Test
  void theParcelCarrierIsReliableAndPerhapsNotStrategic() {
    sample(MODEL, "pallas-parcels", "operational").scores("11/12").covers("1");
    sample(MODEL, "pallas-parcels", "strategic")
        .scores("1/6")
        .covers("3/5")
        .couldScore("1/10", "1/2");
  }

  /**
   * op.1 0 1 1 2 → 1, op.2 0 0 1 2 → 0, op.3 1 2 2 3 → 2, op.4 1 1 2 → 1, op.5 0 0 1 → 0, op.6 3 3 4 4 → 3, op.7 1 2 2 2 → 2,
   * op.8 1 1 1 2 → 1, op.9 2 2 3 → 2, op.10 2 3 3 4 → 3, so 15/40. st.1 3 3 4 4 → 3, st.2 1 1 3 3 → 1, st.3 3 3 3 4 → 3,
   * st.4 3 3 4 → 3, st.5 3 4 4 4 → 4, so 14/20.
   */
  @Test
  void theTicketSellerIsStrategicAndNotReliable() {
    sample(EXTENDED, "tindra-tickets", "operational").scores("3/8").covers("1");
    sample(EXTENDED, "tindra-tickets", "strategic").scores("7/10").covers("1");
  }

  @Test
  void theSamplesRateEveryStatement() {
    assertThat(SAMPLES.stream().flatMap(OperationalStrategicSamplesTest::rated))
        .containsAll(EXTENDED.allCriteria().stream().map(Criterion::id).toList());
  }

  @Test
  void theSamplesAreSaidToBeFictitious() {
    assertThat(SAMPLES)
        .allSatisfy(found ->
            assertThat(found.subject().attributes()).containsEntry("status", "fictitious"));
  }

  @Test
  void theSamplesAreLedOrNotAndSaySo() {
    assertThat(SAMPLES)
        .extracting(Assessment::mode)
        .containsExactly(
            AssessmentMode.FACILITATED, AssessmentMode.SELF_ASSESSMENT, AssessmentMode.FACILITATED);
  }

  @Test
  void theSamplesBringEvidenceOfEveryType() {
    List<String> types =
        MODEL.conduct().evidenceTypes().stream().map(EvidenceType::id).toList();

    assertThat(SAMPLES.stream()
            .flatMap(found -> found.responses().stream())
            .flatMap(response -> response.evidence().stream())
            .map(evidence -> evidence.type())
            .distinct())
        .containsExactlyInAnyOrderElementsOf(types);
  }

  private static Scenario sample(Model model, String subject, String axis) {
    Assessment found = SAMPLES.stream()
        .filter(sample -> sample.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
    return verifyThat(model).given(found).node(axis);
  }

  private static Stream<String> rated(Assessment sample) {
    return sample.responses().stream()
        .filter(response -> !(response.answer() instanceof Answer.DontKnow)
            && !(response.answer() instanceof Answer.NotApplicable))
        .map(Response::criterion);
  }
}
