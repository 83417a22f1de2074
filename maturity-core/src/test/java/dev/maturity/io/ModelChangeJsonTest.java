package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.ModelChange;
import dev.maturity.model.PercentageScale;
import dev.maturity.problem.MaturityException;
import org.junit.jupiter.api.Test;

/** A change of a model as JSON: things, alterations, answers and verdicts as words. */
class ModelChangeJsonTest {

  private static final ModelChange CHANGE = model(
          "1.0.1",
          Criterion.builder("q1", "It is done.", "share").weight("2").build(),
          Criterion.builder("q2", "It is done well.", "share").help("Ask.").build())
      .minus(model(
          "1.0.0",
          Criterion.builder("q1", "It is done.", "share").build(),
          Criterion.builder("q3", "It was done.", "share").build()));

  private static final String TEXT = MaturityJson.standard().write(CHANGE);

  @Test
  void everythingIsSaidInWords() {
    assertThat(TEXT)
        .contains("\"step\": \"major\"")
        .contains(
            "{\"kind\": \"reweighted\", \"property\": \"weight\", \"before\": \"1\", \"after\": \"2\", \"scores\": true}")
        .contains("{\"criterion\": \"q1\", \"verdict\": \"carries\", \"reasons\": [\"same\"]}")
        .contains("{\"criterion\": \"q2\", \"verdict\": \"does-not\", \"reasons\": [\"new\"]}")
        .contains("\"lost\": [{\"criterion\": \"q3\", \"statement\": \"It was done.\"}]");
  }

  @Test
  void aChangeReadsAsItWasWritten() {
    assertThat(MaturityJson.standard().readModelChange(TEXT)).isEqualTo(CHANGE);
    assertThat(Schemas.complaints("model-change", TEXT)).isEmpty();
  }

  @Test
  void whatIsNoChangeSaysWhereAndWhy() {
    String broken = TEXT.replace("\"carries\"", "\"carrys\"");

    assertThatThrownBy(() -> MaturityJson.standard().readModelChange(broken))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The change of a model cannot be read")
        .hasMessageContaining("/answers/0/verdict")
        .hasMessageContaining("Maybe carries.");
  }

  private static Model model(String version, Criterion... criteria) {
    return Model.builder("test", version, "Test")
        .scales(new PercentageScale("share", ""))
        .criteria(criteria)
        .build();
  }
}
