package dev.maturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentBuilderTest {

  private static final Model MODEL = Model.builder("acme", "1.2.0", "Acme").build();
  private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

  @Test
  void answersBelongToTheRaterNamedBefore() {
    Evidence report = new Evidence("document", "Report", null, null);
    Response response = new Response("q7", "third", new Answer.DontKnow(), null, List.of(report));
    Assessment assessment = Assessment.of(MODEL)
        .subject("Acme Retail")
        .date(DAY)
        .rater("first")
        .answer("q1", 3)
        .answer("q2", new BigDecimal("7.5"))
        .rater(new Rater("second", "Bo", "store", "operations", BigDecimal.TEN))
        .answer("q1", "mostly")
        .notApplicable("q2", "no store")
        .rater("first")
        .dontKnow("q3")
        .response(response)
        .answer("q4", new Answer.Chosen("yes"), "seen it")
        .build();

    assertThat(assessment.model()).isEqualTo("acme");
    assertThat(assessment.modelVersion()).isEqualTo("1.2.0");
    assertThat(assessment.subject()).isEqualTo(Subject.named("Acme Retail"));
    assertThat(assessment.date()).isEqualTo(DAY);
    assertThat(assessment.raters()).extracting(Rater::id).containsExactly("first", "second");
    assertThat(assessment.responses())
        .containsExactly(
            new Response("q1", "first", rated("3"), "", List.of()),
            new Response("q2", "first", rated("7.5"), "", List.of()),
            new Response("q1", "second", new Answer.Chosen("mostly"), "", List.of()),
            new Response("q2", "second", new Answer.NotApplicable(), "no store", List.of()),
            new Response("q3", "first", new Answer.DontKnow(), "", List.of()),
            response,
            new Response("q4", "first", new Answer.Chosen("yes"), "seen it", List.of()));
  }

  @Test
  void aSingleRaterNeedsNoName() {
    Assessment assessment = Assessment.of(MODEL).answer("q1", 3).build();

    assertThat(assessment.raters()).isEmpty();
    assertThat(assessment.responses()).containsExactly(Response.of("q1", rated("3")));
    assertThat(assessment.subject().name()).isEqualTo("not named");
    assertThat(assessment.date()).isNull();
  }

  @Test
  void aBuilderThatGoesOnLeavesWhatItMadeAlone() {
    AssessmentBuilder builder = Assessment.of(MODEL).rater("first").answer("q1", 3);
    Assessment first = builder.build();
    Assessment second = builder.rater("second").answer("q1", 4).build();

    assertThat(first.raters()).hasSize(1);
    assertThat(first.responses()).hasSize(1);
    assertThat(second.raters()).hasSize(2);
    assertThat(second.responses()).hasSize(2);
  }

  @Test
  void everyRaterIsListedOnceHoweverMany() {
    AssessmentBuilder builder = Assessment.of(MODEL);
    for (int i = 0; i < 1_000; i++) {
      builder.rater("r" + i).answer("q1", 3);
    }

    assertThat(builder.rater("r0").answer("q2", 3).build().raters()).hasSize(1_000);
  }

  private static Answer rated(String number) {
    return new Answer.Rated(new BigDecimal(number));
  }
}
