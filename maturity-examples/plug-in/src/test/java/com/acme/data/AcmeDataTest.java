package com.acme.data;

import static dev.maturity.testkit.Scenario.verifyThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.lint.ModelLinter;
import dev.maturity.model.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeDataTest {

  private final MaturityEngine engine = MaturityEngine.standard();
  private final Model model = engine.model("acme-data");

  /**
   * Of the three answers to each criterion of quality the lower median counts: q1 2/3, q2 1/3, q3 70 % (the lower of the
   * two that are known), q4 "mostly", which reversed is 1/3. Their mean is (20 + 10 + 21 + 10)/120 = 61/120.
   */
  @Test
  void theQualityOfTheFreightCompanyIsTrusted() {
    verifyThat(model)
        .given(engine.models().samples("acme-data").get(0))
        .node("quality")
        .scores("61/120")
        .reaches("trusted");
  }

  /**
   * Access is (1/3 + 2/3 + 2/3 + 4/10)/4 = 31/60, since six spreadsheets of at most ten are worth 4/10. Use is (1/3 + 1/3 +
   * 0)/3 = 2/9 of three criteria, since nobody knows u4. The whole is (183 + 186 + 80)/1080; were u4 known, use would lie
   * from 1/6 to 5/12, and the whole from 429/1080 to 519/1080.
   */
  @Test
  void theFreightCompanyIsOrdered() {
    verifyThat(model)
        .given(engine.models().samples("acme-data").get(0))
        .scores("449/1080")
        .couldScore("429/1080", "519/1080")
        .reaches("ordered")
        .couldReach("ordered", "ordered");
  }

  @Test
  void thereIsNothingToSayAgainstTheModel() {
    assertEquals(List.of(), engine.validate(model));
    assertEquals(List.of(), ModelLinter.using(engine.rules()).lint(model));
  }
}
