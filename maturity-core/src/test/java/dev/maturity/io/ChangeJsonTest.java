package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.PercentageScale;
import dev.maturity.problem.MaturityException;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import org.junit.jupiter.api.Test;

/** A change as JSON: both sides, the differences, and their causes as words. */
class ChangeJsonTest {

  private static final Model MODEL = Model.builder("test", "1", "Test")
      .scales(new PercentageScale("share", ""))
      .criteria(
          Criterion.builder("q1", "It is done.", "share").build(),
          Criterion.builder("q2", "It is done.", "share").build())
      .build();

  /** (0.2 + 0.6)/2 = 2/5 becomes 0.6 alone. */
  private static final Change CHANGE = card(Assessment.of(MODEL)
          .subject("Acme")
          .answer("q2", 60)
          .build())
      .minus(card(
          Assessment.of(MODEL).subject("Acme").answer("q1", 20).answer("q2", 60).build()));

  private static final String TEXT = MaturityJson.standard().write(CHANGE);

  @Test
  void differencesStandBesideBothSides() {
    assertThat(TEXT)
        .contains("\"score\": {\"exact\": \"2/5\", \"value\": 0.4}")
        .contains("\"score\": {\"exact\": \"3/5\", \"value\": 0.6}")
        .contains(
            "\"delta\": {\"score\": {\"exact\": \"1/5\", \"value\": 0.2}, \"coverage\": {\"exact\": \"-1/2\", \"value\": -0.5}}");
  }

  @Test
  void partsNameTheirCauses() {
    assertThat(TEXT)
        .contains(
            "{\"id\": \"q1\", \"earlier\": \"1/10\", \"delta\": \"-1/10\", \"causes\": [\"became-unknown\"]}")
        .contains(
            "{\"id\": \"q2\", \"earlier\": \"3/10\", \"later\": \"3/5\", \"delta\": \"3/10\", \"causes\": [\"other-parts\"]}");
  }

  @Test
  void aChangeReadsAsItWasWritten() {
    assertThat(MaturityJson.standard().readChange(TEXT)).isEqualTo(CHANGE);
  }

  @Test
  void whatIsNoChangeSaysWhereAndWhy() {
    String broken = TEXT.replace("became-unknown", "became-unknwon");

    assertThatThrownBy(() -> MaturityJson.standard().readChange(broken))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("/overall/parts/0/causes/0")
        .hasMessageContaining("Maybe became-unknown.");
  }

  private static Scorecard card(Assessment assessment) {
    return Scorer.of(MODEL, RuleCatalog.standard()).score(assessment);
  }
}
