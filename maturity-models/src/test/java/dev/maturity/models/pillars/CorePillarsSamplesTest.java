package dev.maturity.models.pillars;

import static dev.maturity.testkit.Scenario.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Flag;
import dev.maturity.model.Model;
import dev.maturity.testkit.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the samples come to. The medians in the comments are of the ratings as they stand in the files. */
class CorePillarsSamplesTest {

  private static final Model MODEL = MaturityEngine.standard().model("core-pillars");
  private static final Model STRICT = MODEL.variant("strict").orElseThrow();
  private static final List<Assessment> SAMPLES = new CorePillars().samples();

  /**
   * Lower medians: P1 3 2 3 3 = 11/16, P2 2 2 1 = 5/12, P3 4 1 3 1 = 9/16, P4 2 2 3 = 7/12, P5 1 1 4 = 6/12, P6 2 3 2 2 = 9/16.
   * In 48ths 33 + 20 + 27 + 28 + 24 + 27 = 159, by six pillars 159/288 = 53/96.
   */
  @Test
  void theInsurerStandsInTheMiddle() {
    sample(MODEL, "linnet-insurance", "p1").scores("11/16").reaches("band-4");
    sample(MODEL, "linnet-insurance", "p2").scores("5/12").reaches("band-3");
    sample(MODEL, "linnet-insurance", "p3").scores("9/16").reaches("band-3");
    sample(MODEL, "linnet-insurance", "p4").scores("7/12").reaches("band-3");
    sample(MODEL, "linnet-insurance", "p5").scores("1/2").reaches("band-3");
    sample(MODEL, "linnet-insurance", "p6").scores("9/16").reaches("band-3");
    sample(MODEL, "linnet-insurance", "overall").scores("53/96").covers("1").reaches("band-3");
  }

  /**
   * P1 1 0 4 and one unknown = 5/12, P2 1 0 and one unknown = 1/8, P3 0 1 0 2 = 3/16, P4 2 1 and one not applicable = 3/8, P5 1
   * and two unknown = 1/4, P6 2 1 and two unknown = 3/8. In 48ths 20 + 6 + 9 + 18 + 12 + 18 = 83, by six 83/288. The pillars are
   * covered 3/4, 2/3, 1, 1, 1/3 and 1/2: in 12ths 9 + 8 + 12 + 12 + 4 + 6 = 51, by six 51/72 = 17/24.
   */
  @Test
  void theTravelAgencyKnowsTooLittleOfItsTools() {
    sample(MODEL, "ostara-travel", "p1").scores("5/12").covers("3/4").reaches("band-3");
    sample(MODEL, "ostara-travel", "p2").scores("1/8").covers("2/3").reaches("band-1");
    sample(MODEL, "ostara-travel", "p3").scores("3/16").covers("1").reaches("band-1");
    sample(MODEL, "ostara-travel", "p4").scores("3/8").covers("1").reaches("band-2");
    sample(MODEL, "ostara-travel", "p5").scores("1/4").covers("1/3").isInsufficient();
    sample(MODEL, "ostara-travel", "p6").scores("3/8").covers("1/2").reaches("band-2");
    sample(MODEL, "ostara-travel", "overall").scores("83/288").covers("17/24").reaches("band-2");
  }

  /**
   * The lower of two ratings, then the least part: p1.2 3 2 4 1 → 1, p2.1 4 1 → 1, p2.3 2 3 4 0 → 0, p6.1 2 4 2 → 2, p6.4
   * 2 2 1 → 1. So P1 3 1 3 2 = 9/16, P2 1 3 0 = 4/12, P3 4 2 3 2 = 11/16, P4 2 2 3 = 7/12, P5 1 3 2 = 6/12, P6 2 3 1 1 = 7/16. In
   * 48ths 27 + 16 + 33 + 28 + 24 + 21 = 149, by six 149/288.
   */
  @Test
  void theGardenCentresFallShortWhereOnePartIsMissing() {
    sample(STRICT, "alder-finch", "p2.3").scores("0");
    sample(STRICT, "alder-finch", "p1").scores("9/16").reaches("band-3");
    sample(STRICT, "alder-finch", "p2").scores("1/3").reaches("band-2");
    sample(STRICT, "alder-finch", "p3").scores("11/16").reaches("band-4");
    sample(STRICT, "alder-finch", "p4").scores("7/12").reaches("band-3");
    sample(STRICT, "alder-finch", "p5").scores("1/2").reaches("band-3");
    sample(STRICT, "alder-finch", "p6").scores("7/16").reaches("band-3");
    sample(STRICT, "alder-finch", "overall").scores("149/288").reaches("band-3");
  }

  @Test
  void theSamplesRateEveryCriterionAndPart() {
    assertThat(SAMPLES.stream().flatMap(CorePillarsSamplesTest::rated))
        .containsAll(MODEL.allCriteria().stream().map(Criterion::id).toList())
        .containsAll(STRICT.allCriteria().stream().map(Criterion::id).toList());
  }

  @Test
  void theSamplesAnswerEveryFlag() {
    assertThat(SAMPLES)
        .allSatisfy(found -> assertThat(found.responses().stream().map(Response::criterion))
            .containsAll(MODEL.flags().stream().map(Flag::id).toList()));
  }

  @Test
  void theSamplesAreSaidToBeFictitious() {
    assertThat(SAMPLES)
        .allSatisfy(found ->
            assertThat(found.subject().attributes()).containsEntry("status", "fictitious"));
  }

  private static Scenario sample(Model model, String subject, String node) {
    Assessment found = SAMPLES.stream()
        .filter(sample -> sample.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
    return verifyThat(model).given(found).node(node);
  }

  private static Stream<String> rated(Assessment sample) {
    return sample.responses().stream()
        .filter(response -> !(response.answer() instanceof Answer.DontKnow)
            && !(response.answer() instanceof Answer.NotApplicable))
        .map(Response::criterion);
  }
}
